import { deepStrictEqual } from "node:assert";

/** @throws {AssertionError} if a peer's answer to a workload differs from Chancery's */
export async function checkSameAnswers(servers, workloads, samples) {
  for (const workload of workloads) {
    const expected = await answer(servers.chancery, workload, samples);
    if (workload.sql) {
      deepStrictEqual(await answer(servers.sql, workload, samples), expected, `${workload.name}: SQL by hand`);
    }
    if (workload.postgraphile && servers.postgraphile) {
      const found = await answer(servers.postgraphile, workload, samples);
      deepStrictEqual(workload.postgraphile.same(found, samples), expected, `${workload.name}: PostGraphile`);
    }
  }
}

async function answer(server, workload, samples) {
  const { url, body } = server.requestFor(workload, samples);
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${workload.name}, ${server.name}: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
