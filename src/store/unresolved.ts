import type { Kysely } from "kysely";
import type { DB } from "../generated/db.js";
import { partsOf } from "../statements/qualified-key.js";
import { type Reference, referencesOf } from "../statements/references.js";
import { TABLE_OF } from "./keys.js";
import type { KnownKeys } from "./known-keys.js";
import type { Outcome } from "./outcome.js";
import type { Prepared } from "./prepare.js";

/** Returns the statements whose references are all known or among the returned statements themselves; the others wait. */
export async function withoutUnresolved(
  db: Kysely<DB>,
  statements: readonly Prepared[],
  known: KnownKeys,
): Promise<{ fit: readonly Prepared[]; outcomes: Outcome[] }> {
  const references = new Map(statements.map((prepared) => [prepared, referencesOf(prepared.statement)]));
  const own = new Set(statements.map(nameOf));
  await known.learn(
    db,
    [...references.values()].flat().filter((reference) => !own.has(`${tableOf(reference)} ${reference.key}`)),
  );
  for (const { statement, id } of statements) {
    known.remember(TABLE_OF[statement.kind], statement.key, { id, kind: statement.kind.toUpperCase() });
  }
  const outcomes: Outcome[] = [];
  let fit = statements;
  for (let before = -1; before !== outcomes.length; ) {
    before = outcomes.length;
    const left: Prepared[] = [];
    for (const prepared of fit) {
      const missing = references.get(prepared)?.find((reference) => known.find(reference) === undefined);
      if (missing === undefined) {
        left.push(prepared);
        continue;
      }
      outcomes.push({ prepared, kind: "waiting", reason: whyMissing(missing) });
      known.forget(TABLE_OF[prepared.statement.kind], prepared.statement.key);
    }
    // A stored entry can be referred to even if its new statement waits.
    if (outcomes.length > before) await known.learn(db, [...references.values()].flat());
    fit = left;
  }
  return { fit, outcomes };
}

export function nameOf({ statement }: Prepared): string {
  return `${TABLE_OF[statement.kind]} ${statement.key}`;
}

function tableOf({ to }: Reference): string {
  return to === "organization" ? "actor" : to === "agreement" ? "record" : to;
}

const CALLED = {
  source: "source",
  topic: "topic",
  actor: "person or organisation",
  organization: "organisation",
  record: "record",
  agreement: "agreement",
} as const satisfies Record<Reference["to"], string>;

function whyMissing({ to, key }: Reference): string {
  const { slug, own } = partsOf(key);
  const where = slug === undefined ? "of this dataset, in the input or stored," : `of the dataset "${slug}"`;
  return `no ${CALLED[to]} ${where} has the key "${own}"`;
}
