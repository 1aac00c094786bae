import { canonicalText, fingerprintOfText } from "../ids/fingerprint.js";
import { checkedStatement, wrongKey } from "../statements/check.js";
import type { Statement } from "../statements/statement.js";
import { whyUnstorable } from "../statements/unstorable.js";
import { keyOfStatement } from "./keys.js";

/** A statement ready to be stored, with its row's key, its entry as JSON, and a fingerprint. */
export interface Prepared {
  readonly statement: Statement;
  readonly id: string;
  readonly content: string;
  readonly fingerprint: string;
}

/**
 * Prepares a statement for storing in a dataset, or returns why it cannot be stored.
 *
 * @param isChecked whether its entry is already validated, so that only its key is checked
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

/** Normalises a statement, so that equivalent ones are equal: sorts lists without a meaningful order. */
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
