import { canonicalText, fingerprintOfText } from "../ids/fingerprint.js";
import { checkedStatement, wrongKey } from "../statements/check.js";
import type { Statement } from "../statements/statement.js";
import { whyUnstorable } from "../statements/unstorable.js";
import { keyOfStatement } from "./keys.js";

/** A statement that is fit to be stored, with the key of its row, its entry as JSON and the fingerprint of that. */
export interface Prepared {
  readonly statement: Statement;
  readonly id: string;
  readonly content: string;
  readonly fingerprint: string;
}

/**
 * Prepares a statement to be stored in a dataset, or says why it cannot be.
 *
 * @param isChecked whether its entry is known to have its format, so that only its key is looked at
 */
export function prepare(stated: Statement, slug: string, isChecked = false): Prepared | { readonly wrong: string } {
  const checked = isChecked ? withKeyChecked(stated) : checkedStatement({ ...stated });
  if ("wrong" in checked) return checked;
  const statement = inUniformOrder(checked);
  const { kind, key, entry } = statement;
  const content = canonicalText(entry);
  const wrong = whyUnstorable(content);
  if (wrong !== undefined) return { wrong };
  const fingerprint = fingerprintOfText(`["${kind}",${content}]`);
  return { statement, id: keyOfStatement(slug, kind, key), content, fingerprint };
}

function withKeyChecked(stated: Statement): Statement | { readonly wrong: string } {
  const wrong = wrongKey(stated);
  return wrong === undefined ? stated : { wrong };
}

/** The same statement for whatever says the same: lists that have no order of their own get one. */
function inUniformOrder<Stated extends Statement>(statement: Stated): Stated {
  const entry = Object.fromEntries(
    Object.entries(statement.entry).map(([name, value]: [string, unknown]) => [
      name,
      name === "aliases" && Array.isArray(value)
        ? value.map((alias: unknown) => (typeof alias === "string" ? { value: alias, kind: "ALIAS" } : alias))
        : Array.isArray(value) && UNORDERED.includes(name)
          ? value.toSorted((one, other) => compare(canonicalText(one), canonicalText(other)))
          : value,
    ]),
  );
  return { ...statement, entry };
}

const UNORDERED = ["identifiers", "nationalities", "topics", "outcomes", "positions"];

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
