// Prints the totals of all test runs: node count.mjs FOLDER STEPS. FOLDER holds vitest's JSON reports, STEPS is the
// number of failed steps. Counts failed tests or failed steps, whichever are more: a step can fail without tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, failedSteps] = process.argv.slice(2);
const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
const sum = (name) => reports.reduce((total, report) => total + report[name], 0);
const failed = Math.max(sum("numFailedTests"), Number(failedSteps));
console.log(`${sum("numPassedTests")} passed, ${failed} failed`);
process.exit(failed > 0 || sum("numPassedTests") === 0 ? 1 : 0);
