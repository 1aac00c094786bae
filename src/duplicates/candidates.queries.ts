import { type Kysely, sql } from "kysely";
import type { ActorKind, DB } from "../generated/db.js";
import type { Comparison } from "./compare.js";

/** Two actors of a kind that may be one. */
export interface FoundDuplicate extends Comparison {
  readonly kind: ActorKind;
  readonly oneId: string;
  readonly otherId: string;
}

/** Takes away what was found before. */
export async function forgetCandidates(trx: Kysely<DB>): Promise<void> {
  await trx.deleteFrom("duplicateCandidate").execute();
}

export async function saveCandidates(trx: Kysely<DB>, found: readonly FoundDuplicate[]): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ kind, oneId, otherId, score, reasons }) => ({
    kind,
    one_id: oneId,
    other_id: otherId,
    score,
    reasons,
  }));
  await sql`/* save duplicates */
    insert into duplicate_candidate (kind, one_id, other_id, score, reasons)
    select kind, one_id, other_id, score, reasons from json_to_recordset(${JSON.stringify(rows)}::json)
      as found (kind actor_kind, one_id uuid, other_id uuid, score float8, reasons jsonb)`.execute(trx);
}

/** Found duplicates as they are listed on a terminal. */
export interface ListedDuplicate extends Comparison {
  readonly actors: readonly ListedActor[];
}

interface ListedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** The slug of its dataset. */
  readonly dataset: string;
}

/** What was found last, the likeliest first. */
export async function readCandidates(
  db: Kysely<DB>,
  { dataset, minScore, first }: { dataset?: string | undefined; minScore: number; first: number },
): Promise<ListedDuplicate[]> {
  const { rows } = await sql<ListedDuplicate>`/* list duplicates */
    select score, reasons, (
      select json_agg(json_build_object('id', actor.id, 'kind', actor.kind, 'name', actor.name, 'dataset', slug) order by actor.id)
      from actor join dataset on dataset.id = actor.dataset_id where actor.id in (one_id, other_id)
    ) as actors
    from duplicate_candidate
    where score >= ${minScore}::float8 and (${dataset ?? null}::text is null or exists (
      select from actor join dataset on dataset.id = actor.dataset_id
      where actor.id in (one_id, other_id) and slug = ${dataset ?? null}))
    order by score desc, duplicate_candidate.id desc limit ${first}`.execute(db);
  return rows;
}
