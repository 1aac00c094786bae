import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Condition } from "../filters/condition.js";
import type { DB } from "../generated/db.js";

/** In the country columns of a tally: all records. */
export const EVERYTHING = sql.lit("00000000-0000-0000-0000-000000000000");
/** In the country columns of a tally: records without a country. */
export const NO_COUNTRY = sql.lit("ffffffff-ffff-ffff-ffff-ffffffffffff");

/** Records that are counted together: all, those of a country, or those of two. See db/migrations/0018_tallies.sql. */
export type Circle =
  | { readonly of: "everything" }
  | { readonly of: "country"; readonly country: RawBuilder<string> }
  | { readonly of: "pair"; readonly one: RawBuilder<string>; readonly other: RawBuilder<string> };

/** Returns the circle of records that involve all of these countries, by key; null if there are more than two. */
export function circleOfAll(countries: readonly string[]): Circle | null {
  const [one, other, ...more] = [...new Set(countries)].map((key) => sql<string>`${key}`);
  if (more.length > 0) return null;
  if (!one) return { of: "everything" };
  return other ? { of: "pair", one, other } : { of: "country", country: one };
}

/** Returns the circle of a relation, given both countries' keys separated by a space. */
export function circleOfPair(pair: RawBuilder<string>): Circle {
  const side = (place: 1 | 2) => sql<string>`split_part(${pair}, ' ', ${sql.lit(place)})`;
  return { of: "pair", one: side(1), other: side(2) };
}

/** Whether a row of `exact_tally` or `large_circle` is about a circle. */
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

/** Whether a row of `exact_tally` is about a single country, or about the records without one. */
export const OF_COUNTRIES = sql<boolean>`one_id = other_id and one_id <> ${EVERYTHING}::uuid`;

/** Whether a circle has so many records that the tallies keep more than their number. */
export async function isLarge(db: Kysely<DB>, circle: Circle): Promise<boolean> {
  if (circle.of === "everything") return true;
  const { rows } = await sql`select from large_circle where ${isOf(circle)}`.execute(db);
  return rows.length > 0;
}

/** Splits pairs of countries into those whose circles are large and the others. A pair is both keys separated by a space. */
export async function largeAmong(db: Kysely<DB>, pairs: readonly string[]) {
  const { rows } = await sql<{ pair: string }>`
    select pair.key as pair from unnest(${[...pairs]}::text[]) as pair (key)
    where exists (select from large_circle where ${isOf(circleOfPair(sql.ref("pair.key")))})`.execute(db);
  const large = rows.map(({ pair }) => pair);
  return { large, others: pairs.filter((pair) => !large.includes(pair)) };
}
