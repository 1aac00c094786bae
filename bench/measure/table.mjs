/** Returns the median of each measure over the rounds, and the ratios, by round, of Chancery's requests per second to each peer's. */
export function summaryOf(rounds) {
  const workloads = [...new Set(rounds.map(({ workload }) => workload))];
  return workloads.map((workload) => {
    const of = (server) => rounds.filter((entry) => entry.workload === workload && entry.server === server);
    const servers = Object.fromEntries(
      ["chancery", "postgraphile", "sql"]
        .filter((server) => of(server).length > 0)
        .map((server) => [server, medians(of(server))]),
    );
    const ratios = Object.fromEntries(
      ["postgraphile", "sql"].filter((peer) => peer in servers).map((peer) => [peer, ratio(of("chancery"), of(peer))]),
    );
    return { workload, servers, ratios };
  });
}

function ratio(ours, peers) {
  return spreadOf(ours.map(({ requestsPerSecond }, place) => requestsPerSecond / peers[place].requestsPerSecond));
}

export function spreadOf(values) {
  const ordered = [...values].sort((a, b) => a - b);
  return { median: median(ordered), least: ordered[0], most: ordered.at(-1) };
}

/** Formats the median, with the minimum and the maximum in parentheses. */
export function shown({ median, least, most }, digits = 2) {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function medians(entries) {
  const measures = ["requestsPerSecond", "p50", "p99", "serverCpuMs", "databaseCpuMs", "statements"];
  return Object.fromEntries(
    measures.map((name) => [name, median(entries.map((entry) => entry[name]).sort((a, b) => a - b))]),
  );
}

function median(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : Math.round(50 * (sorted[middle - 1] + sorted[middle])) / 100;
}

export function printTable(summary) {
  const ratioTo = (ratio) => (ratio ? shown(ratio) : "–");
  console.log(
    "| workload | ours / PostGraphile | ours / SQL | server | req/s | p50 ms | p99 ms | Node ms | PostgreSQL ms | statements |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const { workload, servers, ratios } of summary) {
    for (const [name, of] of Object.entries(servers)) {
      const first =
        name === "chancery" ? `${workload} | ${ratioTo(ratios.postgraphile)} | ${ratioTo(ratios.sql)}` : " | | ";
      const measures = [of.requestsPerSecond, of.p50, of.p99, of.serverCpuMs, of.databaseCpuMs, of.statements];
      console.log(`| ${first} | ${name} | ${measures.join(" | ")} |`);
    }
  }
}
