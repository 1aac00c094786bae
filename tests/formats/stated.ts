import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { FORMATS } from "../../src/cli/bundled-formats.js";
import { Account, type Rejection } from "../../src/import/account.js";
import { codedStatementsOf } from "../../src/import/coded.js";
import { inputFiles } from "../../src/import/rows/input-file.js";
import { statementsOf } from "../../src/import/statements.js";
import { readMapping } from "../../src/mapping/read.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import type { Statement, StatementKind } from "../../src/statements/statement.js";

/** The statements of files in a format, and what happened to their rows. */
export interface Stated {
  readonly statements: readonly Statement[];
  readonly account: Account;
  readonly rejections: readonly Rejection[];
  /** The entries of a kind. */
  all<Kind extends StatementKind>(kind: Kind): Extract<Statement, { kind: Kind }>["entry"][];
  /** The name of the actor with a key; for a country, its code. */
  nameOf(key: string): string;
}

/** Reads files as a folder. They are given as paths with content. */
export async function stated(
  formatName: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  { fold = true } = {},
): Promise<Stated> {
  const format = FORMATS[formatName];
  if (!format) throw new Error(`no format ${formatName}`);
  const folder = await mkdtemp(join(tmpdir(), "format-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const rejections: Rejection[] = [];
    const account = new Account((rejection) => rejections.push(rejection));
    const inputs = await inputFiles([folder]);
    const source =
      "coded" in format
        ? codedStatementsOf(format.coded, { fold }, inputs, account)
        : statementsOf(await readMapping(join(PACKAGE_ROOT, "db", "mappings", format.mapping)), inputs, account);
    const statements: Statement[] = [];
    for await (const statement of source) statements.push(statement);
    return { statements, account, rejections, ...lookUp(statements) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function lookUp(statements: readonly Statement[]): Pick<Stated, "all" | "nameOf"> {
  return {
    all: (kind) => statements.flatMap((statement) => (statement.kind === kind ? [statement.entry] : [])) as never,
    nameOf: (key) => {
      const found = statements.find((statement) => statement.key === key && "name" in statement.entry);
      return found && "name" in found.entry ? found.entry.name : key;
    },
  };
}
