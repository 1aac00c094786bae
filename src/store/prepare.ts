import { checkedStatement } from "../statements/check.js";
import type { Statement } from "../statements/statement.js";
import { canonicalText, fingerprint } from "./fingerprint.js";
import { keyOfStatement } from "./keys.js";

/** A statement that is fit to be stored, with the key of its row and the fingerprint of its content. */
export interface Prepared {
  readonly statement: Statement;
  readonly id: string;
  readonly fingerprint: string;
}

/** Prepares a statement to be stored in a dataset, or says why it cannot be. */
export function prepare(stated: Statement, slug: string): Prepared | { readonly wrong: string } {
  const statement = checkedStatement({ ...stated });
  if ("wrong" in statement) return statement;
  if (/(?<!\\)(\\\\)*\\u0000/.test(canonicalText(statement.entry))) {
    return { wrong: "it holds a zero byte, which no text may. Remove it" };
  }
  return { statement, id: keyOfStatement(slug, statement.kind, statement.key), fingerprint: fingerprintOf(statement) };
}

function fingerprintOf({ kind, entry }: Statement): string {
  const uniform =
    "aliases" in entry
      ? {
          ...entry,
          aliases: entry.aliases.map((name) => (typeof name === "string" ? { value: name, kind: "ALIAS" } : name)),
        }
      : entry;
  return fingerprint([kind, uniform]);
}
