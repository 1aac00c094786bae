import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { DB } from "../generated/db.js";

/** Stands for all records where a tally has a country. */
export const EVERYTHING = sql.lit("00000000-0000-0000-0000-000000000000");
/** Stands for records without a country where a tally has one. */
export const NO_COUNTRY = sql.lit("ffffffff-ffff-ffff-ffff-ffffffffffff");

/** Records that are counted together: all, those of a country, or those of two. See db/migrations/0018_tallies.sql. */
export type Circle =
  | { readonly of: "everything" }
  | { readonly of: "country"; readonly country: RawBuilder<string> }
  | { readonly of: "pair"; readonly one: RawBuilder<string>; readonly other: RawBuilder<string> };

/** The circle of all of these countries, by their keys; null where they are more than two. */
export function circleOfAll(countries: readonly string[]): Circle | null {
  const [one, other, ...more] = [...new Set(countries)].map((key) => sql<string>`${key}`);
  if (more.length > 0) return null;
  if (!one) return { of: "everything" };
  return other ? { of: "pair", one, other } : { of: "country", country: one };
}

/** The circle of a relation, by both countries' keys with a space between them. */
export function circleOfPair(pair: RawBuilder<string>): Circle {
  const side = (place: 1 | 2) => sql<string>`split_part(${pair}, ' ', ${sql.lit(place)})`;
  return { of: "pair", one: side(1), other: side(2) };
}

/** That a row is about a circle, be it one of `exact_tally` or of `large_circle`. */
export function isOf(circle: Circle): Condition {
  switch (circle.of) {
    case "everything":
      return sql<boolean>`(one_id = ${EVERYTHING}::uuid and other_id = ${EVERYTHING}::uuid)`;
    case "country":
      return sql<boolean>`(one_id = ${circle.country}::uuid and other_id = ${circle.country}::uuid)`;
    case "pair": {
      const { one, other } = circle;
      return sql<boolean>`(one_id = least(${one}::uuid, ${other}::uuid) and other_id = greatest(${one}::uuid, ${other}::uuid))`;
    }
  }
}

/** Whether more is kept of a circle than how many records it has: it is where there are many. */
export async function isLarge(db: Kysely<DB>, circle: Circle): Promise<boolean> {
  if (circle.of === "everything") return true;
  const { rows } = await sql`select from large_circle where ${isOf(circle)}`.execute(db);
  return rows.length > 0;
}

/** Which of the circles of these pairs of countries are large. A pair is both keys with a space between them. */
export async function largeAmong(db: Kysely<DB>, pairs: readonly string[]) {
  const { rows } = await sql<{ pair: string }>`
    select pair.key as pair from unnest(${[...pairs]}::text[]) as pair (key)
    where exists (select from large_circle where ${isOf(circleOfPair(sql.ref("pair.key")))})`.execute(db);
  const large = rows.map(({ pair }) => pair);
  return { large, others: pairs.filter((pair) => !large.includes(pair)) };
}
