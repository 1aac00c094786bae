import { type Kysely, sql } from "kysely";
import { untimed } from "../database/untimed.js";
import type { DB } from "../generated/db.js";
import type { MergeLine } from "../statements/lines.js";
import { partsOf } from "../statements/qualified-key.js";
import { lockMerges } from "./groups.js";
import { addApart, addMerges, type Merge } from "./merge.js";

/** How many merges are read per page. */
const PAGE = 1_000;

interface SaidRow {
  readonly key: string;
  readonly other: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
  readonly oneId: string;
  readonly otherId: string;
  /** With the microseconds that `at` lacks. */
  readonly atText: string;
}

/**
 * Yields all merges and pairs marked as apart, as lines of a file of statements.
 *
 * @param dataset if given, only pairs of which both actors are in this dataset
 */
export async function* mergeLines(db: Kysely<DB>, dataset: string | undefined): AsyncGenerator<MergeLine> {
  for (const [kind, table, one, other] of [
    ["merge", "actor_merge", "merged_id", "into_id"],
    ["apart", "actor_apart", "one_id", "other_id"],
  ] as const) {
    let after = sql`true`;
    for (let count = PAGE; count === PAGE; ) {
      const { rows } = await sql<SaidRow>`
        select one_dataset.slug || ':' || one.key as key, other_dataset.slug || ':' || other.key as other, said.at, said.by, said.reason,
          one.id as one_id, other.id as other_id, said.at::text as at_text
        from ${sql.table(table)} said
          join actor one on one.id = said.${sql.ref(one)} join dataset one_dataset on one_dataset.id = one.dataset_id
          join actor other on other.id = said.${sql.ref(other)} join dataset other_dataset on other_dataset.id = other.dataset_id
        where ${after} and ${dataset === undefined ? sql`true` : sql`one_dataset.slug = ${dataset} and other_dataset.slug = ${dataset}`}
        order by said.at, one.id, other.id limit ${PAGE}`.execute(db);
      count = rows.length;
      const last = rows.at(-1);
      if (last)
        after = sql`(said.at, one.id, other.id) > (${last.atText}::timestamptz, ${last.oneId}::uuid, ${last.otherId}::uuid)`;
      for (const { key, other: to, at, by, reason } of rows) {
        const said = { at: at.toISOString(), by, ...(reason === null ? {} : { reason }) };
        yield kind === "merge"
          ? { kind, key, entry: { into: to, ...said } }
          : { kind, key, entry: { from: to, ...said } };
      }
    }
  }
}

/** The result of loading a file's merges. */
export interface LoadedMerges {
  readonly merged: number;
  readonly apart: number;
  /** Lines without effect: their actors are unknown, or the database already decides otherwise or the same. */
  readonly left: number;
}

/**
 * Stores a file's merges and pairs marked as apart, in one transaction. Existing decisions take precedence: an actor merged
 * elsewhere, and two actors that are marked as apart or are one already.
 */
export async function loadMerges(db: Kysely<DB>, lines: readonly MergeLine[]): Promise<LoadedMerges> {
  if (lines.length === 0) return { merged: 0, apart: 0, left: 0 };
  const load = untimed(async (trx) => {
    await lockMerges(trx);
    const ids = await idsOf(
      trx,
      lines.flatMap((line) => [line.key, otherOf(line)]),
    );
    const known = lines.flatMap((line): { kind: MergeLine["kind"]; merge: Merge }[] => {
      const [one, other] = [ids.get(line.key), ids.get(otherOf(line))];
      if (!one || !other || one.kind !== other.kind || one.id === other.id) return [];
      const { at, by, reason } = line.entry;
      const merge = { mergedId: one.id, intoId: other.id, by, reason, at: at === undefined ? undefined : new Date(at) };
      return [{ kind: line.kind, merge }];
    });
    const of = (kind: MergeLine["kind"]) => known.flatMap((line) => (line.kind === kind ? line.merge : []));
    const merged = await loadNew(trx, of("merge"));
    const apart = await addApart(trx, of("apart"));
    return { merged, apart, left: lines.length - merged - apart };
  });
  return db.transaction().execute(load);
}

/** Adds the merges that conflict neither with the database nor with an earlier one of them. */
async function loadNew(trx: Kysely<DB>, merges: readonly Merge[]): Promise<number> {
  const actors = [...new Set(merges.flatMap(({ mergedId, intoId }) => [mergedId, intoId]))];
  const { rows: stored } = await sql<{ mergedId: string; intoId: string }>`
    with recursive onward as (
      select merged_id, into_id from actor_merge where merged_id = any (${actors}::uuid[])
      union
      select next.merged_id, next.into_id from onward join actor_merge next on next.merged_id = onward.into_id
    )
    select merged_id, into_id from onward`.execute(trx);
  const { rows: apart } = await sql<{ oneId: string; otherId: string }>`
    select one_id, other_id from actor_apart
    where one_id = any (${actors}::uuid[]) and other_id = any (${actors}::uuid[])`.execute(trx);
  const into = new Map(stored.map(({ mergedId, intoId }) => [mergedId, intoId]));
  const areTwo = new Set(apart.flatMap(({ oneId, otherId }) => [`${oneId} ${otherId}`, `${otherId} ${oneId}`]));
  const added = merges.filter(({ mergedId, intoId }) => {
    if (into.has(mergedId) || areTwo.has(`${mergedId} ${intoId}`)) return false;
    // Skip merges that would form a cycle.
    for (let at: string | undefined = intoId; at !== undefined; at = into.get(at)) if (at === mergedId) return false;
    into.set(mergedId, intoId);
    return true;
  });
  await addMerges(trx, added);
  return added.length;
}

function otherOf(line: MergeLine): string {
  return line.kind === "merge" ? line.entry.into : line.entry.from;
}

async function idsOf(db: Kysely<DB>, actors: readonly string[]): Promise<Map<string, { id: string; kind: string }>> {
  const named = [...new Set(actors)].map((actor) => {
    const { slug, own } = partsOf(actor);
    return { actor, slug, key: own };
  });
  const { rows } = await sql<{ actor: string; id: string; kind: string }>`
    select named.actor, actor.id, actor.kind from json_to_recordset(${JSON.stringify(named)}::json) as named (actor text, slug text, key text)
      join dataset on dataset.slug = named.slug join actor on actor.dataset_id = dataset.id and actor.key = named.key
    where actor.kind <> 'COUNTRY'`.execute(db);
  return new Map(rows.map(({ actor, ...row }) => [actor, row]));
}
