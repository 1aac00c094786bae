import { type Kysely, sql } from "kysely";
import type { ActorKind, DB } from "../generated/db.js";
import type { Comparison } from "./compare.js";
import { isOpen } from "./duplicates.lists.js";

/** Two actors of one kind that may be the same. */
export interface FoundDuplicate extends Comparison {
  readonly kind: ActorKind;
  readonly oneId: string;
  readonly otherId: string;
}

/**
 * Creates the temporary table `duplicate_found`, which collects pairs while actors are compared. Nothing is locked
 * meanwhile, so an import may change or remove any of the actors.
 */
export async function beginFinding(trx: Kysely<DB>): Promise<void> {
  await sql`create temporary table duplicate_found
    (kind actor_kind, one_id uuid, other_id uuid, score float8, reasons jsonb) on commit drop`.execute(trx);
}

export async function collect(trx: Kysely<DB>, found: readonly FoundDuplicate[]): Promise<void> {
  const rows = found.map(({ kind, oneId, otherId, score, reasons }) => ({
    kind,
    one_id: oneId,
    other_id: otherId,
    score,
    reasons,
  }));
  await sql`/* collect duplicates */
    insert into duplicate_found (kind, one_id, other_id, score, reasons)
    select kind, one_id, other_id, score, reasons from json_to_recordset(${JSON.stringify(rows)}::json)
      as found (kind actor_kind, one_id uuid, other_id uuid, score float8, reasons jsonb)`.execute(trx);
}

/**
 * Replaces the duplicates found before with the collected ones, without pairs of which an actor no longer exists.
 *
 * @returns the number of duplicates
 */
export async function publish(trx: Kysely<DB>): Promise<number> {
  await trx.deleteFrom("duplicateCandidate").execute();
  const { rows } = await sql<{ count: number }>`/* publish duplicates */
    with published as (
      insert into duplicate_candidate (kind, one_id, other_id, score, reasons)
      select found.kind, one_id, other_id, score, reasons from duplicate_found found
      join actor one on one.id = one_id join actor other on other.id = other_id
      where one.merged_into is null and other.merged_into is null
        and not exists (select from actor_apart apart where apart.one_id = found.one_id and apart.other_id = found.other_id)
      returning id
    )
    select count(*)::int as count from published`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** A found duplicate as the command line lists it. */
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

/** Lists the duplicates found last, most likely first. */
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
    where ${isOpen} and score >= ${minScore}::float8 and (${dataset ?? null}::text is null or exists (
      select from actor join dataset on dataset.id = actor.dataset_id
      where (actor.id in (one_id, other_id) or actor.merged_into in (one_id, other_id)) and slug = ${dataset ?? null}))
    order by score desc, duplicate_candidate.id desc limit ${first}`.execute(db);
  return rows;
}
