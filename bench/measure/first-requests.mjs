/** How many new operations are sent per server and workload. */
const TIMES = 15;

/**
 * Measures how long the first request of an operation takes, in milliseconds: the median over operations with new names, which
 * must be parsed, validated and planned again.
 */
export async function measureFirstRequests(servers, workloads, samples) {
  const graphql = servers.all.filter(({ name }) => name !== "sql");
  const measured = [];
  for (const workload of workloads.filter(({ connections }) => !connections)) {
    const times = Object.fromEntries(graphql.map(({ name }) => [name, []]));
    for (let time = 0; time < TIMES; time++) {
      for (const server of graphql) {
        const request = server.requestFor(workload, samples);
        if (request) times[server.name].push(await timeOf(request, time));
      }
    }
    const medians = Object.entries(times).filter(([, entries]) => entries.length > 0);
    measured.push({
      workload: workload.name,
      ...Object.fromEntries(medians.map(([name, entries]) => [name, entries.sort((a, b) => a - b)[TIMES >> 1]])),
    });
  }
  return measured;
}

async function timeOf({ url, body }, time) {
  const { query, variables } = JSON.parse(body);
  const renamed = JSON.stringify({ query: query.replace(/^query (\w+)/, `query $1${time}`), variables });
  const start = performance.now();
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: renamed });
  await response.arrayBuffer();
  return Math.round((performance.now() - start) * 10) / 10;
}

export function printFirstRequests(measured) {
  console.log("\n| first request of | chancery ms | postgraphile ms |\n| --- | --- | --- |");
  for (const { workload, chancery, postgraphile = "–" } of measured) {
    console.log(`| ${workload} | ${chancery} | ${postgraphile} |`);
  }
}
