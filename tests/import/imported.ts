import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Account, type Rejection } from "../../src/import/account.js";
import type { ReadingOptions } from "../../src/import/file-rows.js";
import { inputFiles } from "../../src/import/rows/input-file.js";
import { statementsOf } from "../../src/import/statements.js";
import { parseMapping } from "../../src/mapping/read.js";
import type { Statement } from "../../src/statements/statement.js";

/** The statements of an import with a mapping, and what happened to the rows. */
export interface Imported {
  readonly statements: readonly Statement[];
  readonly account: Account;
  readonly rejections: readonly Rejection[];
  /** Returns the entry with a key. Throws if there is none. */
  readonly entry: (kind: Statement["kind"], key: string) => Record<string, any>;
}

/** Imports files, given as names with content. Rejections name them without their folder. */
export async function imported(
  mapping: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ReadingOptions = {},
): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const rejections: Rejection[] = [];
    const account = new Account((rejection) => {
      rejections.push({ ...rejection, file: rejection.file.replace(`${folder}/`, "") });
    });
    const compiled = await parseMapping(mapping, join(folder, "mapping.yaml"));
    const inputs = await inputFiles(Object.keys(files).map((name) => join(folder, name)));
    const statements: Statement[] = [];
    for await (const statement of statementsOf(compiled, inputs, account, options)) statements.push(statement);
    return {
      statements,
      account,
      rejections,
      entry: (kind, key) => {
        const found = statements.find((statement) => statement.kind === kind && statement.key === key);
        if (!found)
          throw new Error(
            `no ${kind} ${key}; there are ${statements.map((one) => `${one.kind} ${one.key}`).join(", ")}`,
          );
        return found.entry;
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
