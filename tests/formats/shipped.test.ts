import { join } from "node:path";
import { expect, it } from "vitest";
import { FORMATS } from "../../src/cli/bundled-formats.js";
import { Account } from "../../src/import/account.js";
import { codedStatementsOf } from "../../src/import/coded.js";
import { inputFiles } from "../../src/import/rows/input-file.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";

it.each([
  ["state-department-travels", 3389, "meeting", 3389],
  ["state-department-visits", 2140, "meeting", 2140],
  ["state-department-rdcr", 228, "milestone", 1140],
])("every row of the bundled %s can be read", async (name, rows, kind, count) => {
  const format = FORMATS[name];
  if (!format || !("coded" in format)) throw new Error(`there is no format ${name}`);
  const account = new Account(() => {});
  const files = await inputFiles([join(PACKAGE_ROOT, "db", "datasets", `${name}.zip`)]);
  const keys = new Set<string>();
  for await (const statement of codedStatementsOf(format.coded, { fold: true }, files, account)) {
    if (statement.kind === kind) keys.add(statement.key);
  }
  expect(account.counts).toEqual({ read: rows, used: rows, skipped: 0, rejected: 0 });
  expect(account.failures).toEqual([]);
  expect(keys.size).toBe(count);
});
