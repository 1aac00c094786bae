import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ActorKind, DB, NameKind } from "../../generated/db.js";
import type { Lookup } from "./lookups.js";
import { MOST_RECORDS } from "./score.js";

/** A name that the query may mean. */
export interface CandidateName {
  readonly actorId: string;
  readonly type: ActorKind;
  readonly value: string;
  readonly kind: NameKind;
  readonly language: string | null;
  readonly script: string | null;
  /** How many records involve its actor, counted up to MOST_RECORDS. */
  readonly records: number;
  /** How many names have a word of the query, by the word's index; counted up to the limit of its look-up. */
  readonly hits: Readonly<Record<string, number>>;
  /** The indexes of the query's words by whose keys it was found, in order. */
  readonly places: readonly number[];
}

/** The most names that are compared with the query. */
const MOST_NAMES = 200;
/** How many of the names with a word that begins with a text are considered: of all, and of those that also have another word of the query. */
const MOST_BEGUN = 2_000;
const MOST_BEGUN_WITH_ANOTHER = 500;

/**
 * Returns up to MOST_NAMES names: those of sure look-ups first, then those with the most and rarest words of the query; for one
 * word, those of the rarest key.
 */
export async function namesByKeys(
  db: Kysely<DB>,
  lookups: readonly Lookup[],
  kinds: readonly ActorKind[],
): Promise<CandidateName[]> {
  const one = lookups.every(({ places }) => places.length === 1);
  const { rows } = await sql<CandidateName>`/* search names by keys */
    with found as materialized (
      select asked.number, asked.places, asked.sure, name.actor_id, name.rank
      from json_to_recordset(${JSON.stringify(lookups.map(row))}::json)
          as asked (number int, one text[], two text[], three text[], places int[], most int, sure boolean),
        lateral (
          select actor_id, rank from actor_name
          where keys && asked.one and keys && asked.two and keys && asked.three and ${ofKinds(sql.ref("actor_name.actor_id"), kinds)}
          limit asked.most
        ) as name
    ), hit as (
      select place, max(names) as names
      from (select places[1] as place, number, count(*)::int as names from found where cardinality(places) = 1 group by 1, 2) as counted
      group by place
    ), sized as (
      select number, count(*)::int as names from found group by number
    ), ranked as (
      select actor_id, rank, bool_or(sure) as sure, sum(weight) as weight, min(fewest) as fewest, array_agg(place order by place) as places
      from (
        select actor_id, rank, place, bool_or(sure) as sure, min(names) as fewest
        from found join sized using (number), unnest(places) as place group by actor_id, rank, place
      ) as matched
      left join (select place, 1 / (2 + ln(names)) as weight from hit) as rarity using (place)
      group by actor_id, rank
    ), best as (
      select actor_id, rank, places from ranked
      order by sure desc, weight desc nulls last, ${one ? sql`fewest, ${isKnown(sql.ref("actor_id"))} desc,` : sql``} actor_id, rank
      limit ${sql.lit(MOST_NAMES)}
    )
    select ${candidateColumns()}, places, (select coalesce(json_object_agg(place, names), '{}') from hit) as hits
    from best join actor_name name using (actor_id, rank) join actor on actor.id = name.actor_id and actor.merged_into is null`.execute(
    db,
  );
  return rows;
}

/** Converts a look-up for the database. Missing groups repeat the first one, which does not change the result. */
function row({ groups, places, most, sure }: Lookup, number: number) {
  const [one = [], two = one, three = one] = groups;
  return { number, one, two, three, places, most, sure };
}

/**
 * Returns up to MOST_NAMES names with a word that begins with a text, those of actors with records first, then the shortest.
 *
 * @param others keys of the query's other words, of which a name must have at least one; null for no condition
 */
export async function namesByBeginning(
  db: Kysely<DB>,
  beginning: string,
  others: readonly string[] | null,
  kinds: readonly ActorKind[],
): Promise<CandidateName[]> {
  const pattern = `% ${beginning}%`;
  const { rows } = await sql<CandidateName>`/* search names by beginning */
    with found as materialized (
      select actor_id, rank, length(value) as letters from actor_name
      where words like ${pattern} and ${others ? sql`keys && ${others}::text[]` : sql`true`}
        and ${ofKinds(sql.ref("actor_name.actor_id"), kinds)}
      limit ${sql.lit(others ? MOST_BEGUN_WITH_ANOTHER : MOST_BEGUN)}
    ), best as (
      select actor_id, rank from found
      order by ${isKnown(sql.ref("found.actor_id"))} desc, letters, actor_id, rank
      limit ${sql.lit(MOST_NAMES)}
    )
    select ${candidateColumns()}, '{}'::int[] as places, '{}'::json as hits
    from best join actor_name name using (actor_id, rank) join actor on actor.id = name.actor_id and actor.merged_into is null`.execute(
    db,
  );
  return rows;
}

/** Returns up to `most` names for each of some words that begin one of theirs as they are written. */
export async function namesWithWords(
  db: Kysely<DB>,
  words: readonly { readonly text: string; readonly place: number }[],
  most: number,
): Promise<CandidateName[]> {
  const { rows } = await sql<CandidateName>`/* search names with words */
    select ${candidateColumns()}, array[place] as places, '{}'::json as hits
    from unnest(${words.map(({ text }) => text)}::text[], ${words.map(({ place }) => place)}::int[]) as asked (word, place),
      lateral (select actor_id, rank from actor_name where words like '% ' || word || '%' limit ${sql.lit(most)}) as best
      join actor_name name using (actor_id, rank) join actor on actor.id = name.actor_id and actor.merged_into is null`.execute(
    db,
  );
  return rows;
}

/** Finds names with similar words by trigrams: with wrong, missing or extra letters. */
export async function namesLike(
  db: Kysely<DB>,
  words: readonly string[],
  kinds: readonly ActorKind[],
): Promise<CandidateName[]> {
  const { rows } = await sql<CandidateName>`/* search names like */
    with best as (
      select distinct name.actor_id, name.rank
      from unnest(${words}::text[]) as asked (word),
        lateral (
          select actor_id, rank from (
            select actor_id, rank, words from actor_name
            where asked.word <% words and ${ofKinds(sql.ref("actor_name.actor_id"), kinds)}
            limit 2000
          ) as similar_name
          order by word_similarity(asked.word, words) desc, length(words), actor_id, rank
          limit 100
        ) as name
    )
    select ${candidateColumns()}, '{}'::int[] as places, '{}'::json as hits
    from best join actor_name name using (actor_id, rank) join actor on actor.id = name.actor_id and actor.merged_into is null`.execute(
    db,
  );
  return rows;
}

function candidateColumns() {
  return sql`name.actor_id, actor.kind as type, name.value, name.kind, name.language, name.script,
    ${recordsOf(sql.ref("name.actor_id"))} as records`;
}

/** The number of records that involve an actor, counted up to MOST_RECORDS. */
export function recordsOf(actorId: RawBuilder<unknown>) {
  return sql`(select count(*)::int from (
      select from record_actor where record_actor.actor_id = ${actorId} limit ${sql.lit(MOST_RECORDS)}
    ) as counted)`;
}

function isKnown(actorId: RawBuilder<unknown>) {
  return sql`exists (select from record_actor where record_actor.actor_id = ${actorId})`;
}

/** Restricts actors to kinds; just `true`, without a look-up, if all kinds are requested. */
function ofKinds(actorId: RawBuilder<unknown>, kinds: readonly ActorKind[]) {
  if (kinds.length === 3) return sql`true`;
  return sql`exists (select from actor where actor.id = ${actorId} and actor.kind = any (${kinds}::text[]::actor_kind[]))`;
}
