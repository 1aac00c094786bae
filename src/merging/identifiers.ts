import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { EXACT_SCHEMES, tellsApart } from "./exact-schemes.js";
import { lockMerges } from "./groups.js";
import { addMerges, type Merge } from "./merge.js";

interface Sharing {
  readonly scheme: string;
  readonly value: string;
  /** The unmerged actors that have the identifier, the first stored first. */
  readonly actors: readonly string[];
}

/**
 * Merges actors that share an exact identifier with an actor of a dataset into the one that was stored first. Pairs that were
 * marked as apart stay apart, and so do those with different identifiers in another exact scheme.
 *
 * @returns the number of merges
 */
export async function mergeByIdentifiers(trx: Kysely<DB>, datasetId: string): Promise<number> {
  if ((await sharing(trx, datasetId)).length === 0) return 0;
  await lockMerges(trx);
  // Read again: another transaction may have merged some before the lock was taken.
  const shared = await sharing(trx, datasetId);
  const actors = await inOrderOfStoring(trx, [...new Set(shared.flatMap((one) => one.actors))]);
  const groups = new Groups(actors, await identifiersOf(trx, actors), await apartFrom(trx, actors));
  const merges: Merge[] = [];
  for (const { scheme, value, actors: having } of shared) {
    for (const [place, actor] of having.entries()) {
      // If it cannot be merged with the first, it may still be with a later one.
      const into = having.slice(0, place).find((other) => groups.canBeOne(other, actor));
      if (into === undefined) continue;
      const kept = groups.join(into, actor);
      if (kept) merges.push({ ...kept, by: "identifier", reason: `both have the ${scheme} identifier ${value}` });
    }
  }
  await addMerges(trx, merges);
  return merges.length;
}

async function sharing(db: Kysely<DB>, datasetId: string): Promise<Sharing[]> {
  const { rows } = await sql<Sharing>`/* shared identifiers */
    with own as (
      select distinct actor.kind, identifier.scheme, identifier.value
      from identifier join actor on actor.id = identifier.actor_id
      where identifier.scheme = any (${[...EXACT_SCHEMES]}::text[]) and actor.dataset_id = ${datasetId} and actor.kind <> 'COUNTRY'
    )
    select own.scheme, own.value, array_agg(actor.id order by actor.created_at, actor.id) as actors
    from own join identifier on identifier.scheme = own.scheme and identifier.value = own.value
      join actor on actor.id = identifier.actor_id and actor.kind = own.kind
    where actor.merged_into is null
    group by own.kind, own.scheme, own.value having count(*) > 1
    order by own.scheme, own.value`.execute(db);
  return rows;
}

async function inOrderOfStoring(db: Kysely<DB>, actors: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from actor where id = any (${actors}::uuid[]) order by created_at, id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Returns the values of exact identifiers by actor and scheme, including those copied from merged actors. */
async function identifiersOf(
  db: Kysely<DB>,
  actors: readonly string[],
): Promise<Map<string, Map<string, Set<string>>>> {
  const { rows } = await sql<{ actorId: string; scheme: string; value: string }>`
    select actor_id, scheme, value from identifier
    where actor_id = any (${actors}::uuid[]) and scheme = any (${[...EXACT_SCHEMES]}::text[])`.execute(db);
  const identifiers = new Map<string, Map<string, Set<string>>>();
  for (const { actorId, scheme, value } of rows) {
    const own = identifiers.get(actorId) ?? new Map<string, Set<string>>();
    identifiers.set(actorId, own);
    own.set(scheme, (own.get(scheme) ?? new Set()).add(value));
  }
  return identifiers;
}

/** Returns, for each actor, the actors marked as apart from it or from an actor merged into it. */
async function apartFrom(db: Kysely<DB>, actors: readonly string[]): Promise<Map<string, Set<string>>> {
  const theirs = sql`select id from actor where id = any (${actors}::uuid[]) or merged_into = any (${actors}::uuid[])`;
  const { rows } = await sql<{ one: string; other: string }>`
    select coalesce(one.merged_into, one.id) as one, coalesce(other.merged_into, other.id) as other
    from actor_apart join actor one on one.id = one_id join actor other on other.id = other_id
    where one_id = any (array(${theirs})) or other_id = any (array(${theirs}))`.execute(db);
  const apart = new Map(actors.map((actor) => [actor, new Set<string>()]));
  for (const { one, other } of rows) {
    apart.get(one)?.add(other);
    apart.get(other)?.add(one);
  }
  return apart;
}

/** Actors merged step by step: a disjoint-set forest, each group under the actor that stays. */
class Groups {
  readonly #stays = new Map<string, string>();
  readonly #identifiers: Map<string, Map<string, Set<string>>>;
  readonly #apart: Map<string, Set<string>>;
  readonly #order: ReadonlyMap<string, number>;

  /** @param actors in order: of two merged actors, the earlier one stays */
  constructor(
    actors: readonly string[],
    identifiers: Map<string, Map<string, Set<string>>>,
    apart: Map<string, Set<string>>,
  ) {
    this.#identifiers = identifiers;
    this.#apart = apart;
    this.#order = new Map(actors.map((actor, place) => [actor, place]));
  }

  /** Whether two actors may be merged: not marked as apart, and without conflicting identifiers. */
  canBeOne(one: string, other: string): boolean {
    const [first, second] = [this.#staying(one), this.#staying(other)];
    if (first === second) return true;
    if ([...(this.#apart.get(first) ?? [])].some((actor) => this.#staying(actor) === second)) return false;
    const others = this.#identifiers.get(second);
    return [...(this.#identifiers.get(first) ?? [])].every(([scheme, values]) => {
      const theirs = others?.get(scheme);
      return !tellsApart(scheme) || !theirs || [...theirs].some((value) => values.has(value));
    });
  }

  /** Merges two actors and returns which one stays; null if they are one already. */
  join(one: string, other: string): { intoId: string; mergedId: string } | null {
    const ends = [this.#staying(one), this.#staying(other)] as const;
    if (ends[0] === ends[1]) return null;
    const inOrder = (this.#order.get(ends[0]) ?? 0) <= (this.#order.get(ends[1]) ?? 0);
    const [first, second] = inOrder ? ends : [ends[1], ends[0]];
    this.#stays.set(second, first);
    const identifiers = this.#identifiers.get(first) ?? new Map<string, Set<string>>();
    for (const [scheme, values] of this.#identifiers.get(second) ?? []) {
      identifiers.set(scheme, new Set([...(identifiers.get(scheme) ?? []), ...values]));
    }
    this.#identifiers.set(first, identifiers);
    this.#apart.set(first, new Set([...(this.#apart.get(first) ?? []), ...(this.#apart.get(second) ?? [])]));
    return { intoId: first, mergedId: second };
  }

  #staying(actor: string): string {
    const next = this.#stays.get(actor);
    return next === undefined ? actor : this.#staying(next);
  }
}
