import { type Kysely, sql } from "kysely";
import { codeOf, messageOf } from "../errors/caught.js";
import type { DB } from "../generated/db.js";
import { type Destination, storeTogether } from "./batch.js";
import type { KnownKeys } from "./known-keys.js";
import type { Outcome } from "./outcome.js";
import type { Prepared } from "./prepare.js";

/**
 * Stores statements as `storeTogether` does. If the database refuses them, bisects the batch until only the refused
 * statements are rejected.
 */
export async function storeOrSplit(
  db: Kysely<DB>,
  statements: readonly Prepared[],
  destination: Destination,
  known: KnownKeys,
): Promise<Outcome[]> {
  const [first, ...others] = statements;
  if (!first) return [];
  await sql`savepoint statements`.execute(db);
  try {
    const outcomes = await storeTogether(db, statements, destination, known);
    await sql`release savepoint statements`.execute(db);
    return outcomes;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    await sql`rollback to savepoint statements`.execute(db);
    known.clear();
    if (others.length === 0) return [{ prepared: first, kind: "rejected", reason }];
    const half = statements.length >> 1;
    return [
      ...(await storeOrSplit(db, statements.slice(0, half), destination, known)),
      ...(await storeOrSplit(db, statements.slice(half), destination, known)),
    ];
  }
}

/** SQLSTATE classes of errors in the given statements: data, integrity, limits. */
const REFUSALS = ["22", "23", "54"];

/** Returns why the database refuses statements; undefined for other errors. */
function reasonOf(error: unknown): string | undefined {
  if (!REFUSALS.includes(codeOf(error)?.slice(0, 2) ?? "")) return undefined;
  const { constraint } = Object(error);
  return EXPLAINED[String(constraint)] ?? `the database refuses it: ${messageOf(error)}`;
}

const EXPLAINED: Readonly<Record<string, string>> = {
  actor_dataset_id_key_key: "its key is that of another person or organisation of the dataset",
  record_dataset_id_key_key: "its key is that of another record of the dataset",
};
