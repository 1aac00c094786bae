import { join } from "node:path";
import type { Account } from "../import/account.js";
import { codedStatementsOf } from "../import/coded.js";
import type { ReadingOptions } from "../import/file-rows.js";
import type { InputFile } from "../import/rows/input-file.js";
import { ImportProblem } from "../import/rows/problem.js";
import { readMapping } from "../mapping/read.js";
import { PACKAGE_ROOT } from "../package/root.js";
import type { StatedDataset, Statement } from "../statements/statement.js";
import { FORMATS } from "./bundled-formats.js";

/** A dataset, and how files are read as its statements. */
export interface Importable {
  readonly dataset: StatedDataset;
  readonly statementsOf: (
    files: readonly InputFile[],
    account: Account,
    options: ReadingOptions,
  ) => AsyncIterable<Statement>;
}

/** Returns the importable for a mapping. */
export async function mapped(file: string): Promise<Importable> {
  const mapping = await readMapping(file);
  const { statementsOf } = await import("../import/statements.js");
  return { dataset: mapping.mapping.dataset, statementsOf: (...of) => statementsOf(mapping, ...of) };
}

/** Returns the importable for a format that comes with Chancery. */
export async function bundled(name: string | undefined, { fold }: { fold: boolean }): Promise<Importable> {
  const format = name === undefined ? undefined : FORMATS[name];
  if (!format) {
    const known = Object.keys(FORMATS).join(", ");
    throw new ImportProblem(
      `${name === undefined ? "Name a format" : `"${name}" is not a format that comes with Chancery`}: ${known}. Or give a mapping: --mapping FILE`,
    );
  }
  if ("mapping" in format) return mapped(join(PACKAGE_ROOT, "db", "mappings", format.mapping));
  const { coded } = format;
  return { dataset: coded.dataset, statementsOf: (...of) => codedStatementsOf(coded, { fold }, ...of) };
}
