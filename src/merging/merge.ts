import { type Kysely, sql } from "kysely";
import { untimed } from "../database/untimed.js";
import { BadUserInput } from "../errors/errors.js";
import type { ActorKind, DB } from "../generated/db.js";
import { changeMerges, countChanged, groupsOf, lockMerges } from "./groups.js";

/** Who decided, and why. */
export interface Decision {
  readonly by: string;
  readonly reason?: string | undefined;
  /** When; now, if omitted. */
  readonly at?: Date | undefined;
}

/** A row of actor_merge: two actors are the same. */
export interface Merge extends Decision {
  readonly mergedId: string;
  readonly intoId: string;
}

/**
 * Merges actors into another one, all or none of them. It takes over all that they have, and their ids resolve to it.
 *
 * @param keep the key of the actor that stays
 * @param others the keys of the actors that are the same
 * @returns the merges made; none for actors that were one already
 * @throws {BadUserInput} if an actor does not exist, is a country, or is of another kind than the one that stays
 */
export async function mergeActors(
  db: Kysely<DB>,
  keep: string,
  others: readonly string[],
  decision: Decision,
): Promise<Merge[]> {
  return inOneGo(db, async (trx) => {
    const shown = await shownActors(trx, [keep, ...others]);
    const into = shown.get(keep);
    const merges = new Map<string, Merge>();
    for (const other of others) {
      const merged = shown.get(other);
      if (!into || !merged) throw new BadUserInput("There is no such person or organisation.", ["id"]);
      if (into.kind === "COUNTRY" || merged.kind === "COUNTRY") {
        throw new BadUserInput("Countries are not merged. Name people, or organisations.", ["id"]);
      }
      if (into.kind !== merged.kind) {
        throw new BadUserInput(
          `"${into.name}" and "${merged.name}" are not of one kind: people are merged with people, organisations with organisations.`,
          ["id"],
        );
      }
      if (merged.id !== into.id) merges.set(merged.id, { mergedId: merged.id, intoId: into.id, ...decision });
    }
    await addMerges(trx, [...merges.values()]);
    return [...merges.values()];
  });
}

/**
 * Undoes merges: each of these actors is separate again, along with those that had been merged into it before. They are marked as
 * apart, so that they are never merged again automatically.
 *
 * @throws {BadUserInput} if one is not merged
 */
export async function unmergeActors(db: Kysely<DB>, actors: readonly string[], decision: Decision): Promise<Merge[]> {
  return inOneGo(db, async (trx) => {
    const { rows: merges } = await sql<Merge>`
      select merged_id, into_id, at, by, reason from actor_merge where merged_id = any (${actors}::uuid[])`.execute(
      trx,
    );
    const missing = actors.find((actor) => !merges.some(({ mergedId }) => mergedId === actor));
    if (missing !== undefined) throw new BadUserInput(await whyNotMerged(trx, missing), ["id"]);
    await changeMerges(trx, actors, async () => {
      await sql`delete from actor_merge where merged_id = any (${actors}::uuid[])`.execute(trx);
    });
    await addApart(
      trx,
      merges.map(({ mergedId, intoId }) => ({ mergedId, intoId, ...decision })),
    );
    await countChanged(trx);
    return merges;
  });
}

/** Stores merges, which must not form a cycle, and deletes the marks that keep actors of one group apart. */
export async function addMerges(trx: Kysely<DB>, merges: readonly Merge[]): Promise<void> {
  if (merges.length === 0) return;
  const actors = merges.flatMap(({ mergedId, intoId }) => [mergedId, intoId]);
  await changeMerges(trx, actors, async () => {
    await sql`/* add merges */
      insert into actor_merge (merged_id, into_id, at, by, reason) ${stated(merges)}`.execute(trx);
  });
  const group = await groupsOf(trx, actors);
  await sql`/* no longer apart */
    delete from actor_apart using actor one, actor other
    where one.id = one_id and other.id = other_id and one_id = any (${group}::uuid[])
      and coalesce(one.merged_into, one.id) = coalesce(other.merged_into, other.id)`.execute(trx);
  await countChanged(trx);
}

/**
 * Marks pairs of actors as apart, except pairs that are merged.
 *
 * @returns how many pairs were not marked before
 */
export async function addApart(trx: Kysely<DB>, pairs: readonly Merge[]): Promise<number> {
  if (pairs.length === 0) return 0;
  const { rows } = await sql<{ count: number }>`/* tell apart */
    with added as (
      insert into actor_apart (one_id, other_id, at, by, reason)
      select distinct on (1, 2) least(one.id, other.id), greatest(one.id, other.id), pair.at, by, reason
      from (${stated(pairs)}) as pair join actor one on one.id = merged_id join actor other on other.id = into_id
      where coalesce(one.merged_into, one.id) <> coalesce(other.merged_into, other.id)
      on conflict do nothing returning one_id
    )
    select count(*)::int as count from added`.execute(trx);
  return rows[0]?.count ?? 0;
}

function stated(merges: readonly Merge[]) {
  const rows = merges.map(({ mergedId, intoId, at, by, reason }) => ({
    merged_id: mergedId,
    into_id: intoId,
    at,
    by,
    reason,
  }));
  return sql`select merged_id, into_id, coalesce(at, now()) as at, by, reason from json_to_recordset(${JSON.stringify(rows)}::json)
    as merge (merged_id uuid, into_id uuid, at timestamptz, by text, reason text)`;
}

interface ShownActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
}

/** Returns the canonical actors by the given keys. */
async function shownActors(db: Kysely<DB>, keys: readonly string[]): Promise<Map<string, ShownActor>> {
  const { rows } = await sql<ShownActor & { key: string }>`
    select asked.key, actor.id, actor.kind, actor.name
    from unnest(${keys}::uuid[]) as asked (key) join actor on actor.id = canonical_actor(asked.key)`.execute(db);
  return new Map(rows.map(({ key, ...actor }) => [key, actor]));
}

async function whyNotMerged(db: Kysely<DB>, key: string): Promise<string> {
  const actor = await db.selectFrom("actor").select("name").where("id", "=", key).executeTakeFirst();
  if (!actor) return "There is no such person or organisation.";
  const { rows } = await sql<{ name: string }>`
    select name from actor where merged_into = ${key} order by name limit 3`.execute(db);
  return rows.length === 0
    ? `"${actor.name}" is not merged into anyone.`
    : `"${actor.name}" is not merged into anyone; others are merged into it. Name them instead: ${rows.map(({ name }) => `"${name}"`).join(", ")}.`;
}

async function inOneGo<Result>(db: Kysely<DB>, work: (trx: Kysely<DB>) => Promise<Result>): Promise<Result> {
  const alone = untimed(async (trx) => {
    await lockMerges(trx);
    return work(trx);
  });
  return db.transaction().execute(alone);
}
