// Prints the Markdown tables of a run for bench/README.md: `node bench/measure/print.mjs [bench/results.json]`.
import { readFile } from "node:fs/promises";
import { printFirstRequests } from "./first-requests.mjs";
import { printTable } from "./table.mjs";

const { machine, options, summary, first } = JSON.parse(
  await readFile(process.argv[2] ?? "bench/results.json", "utf8"),
);
const { cpu, cores, node, postgres, load } = machine;
console.log(`${cores} cores (${cpu}) shared with the database and the load, load average ${load.join(" to ")}, Node ${node}, PostgreSQL
${postgres}, ${Number(options.records).toLocaleString("en")} records, ${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s:
\n`);
printTable(summary);
printFirstRequests(first);
