import type { Kysely, SelectQueryBuilder, Simplify } from "kysely";
import { oneOf } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import type { Context } from "../request/context.js";
import { listsOf, together } from "./together.js";

/** Reads the rows for many keys in one statement. */
type ReadMany<Row> = (db: Kysely<DB>, keys: readonly string[]) => Promise<readonly Row[]>;

/**
 * Creates a look-up of one row by its key. One statement reads all keys that one step of an operation requests.
 *
 * ```ts
 * const countryById = one(readCountries, (country) => country.uuid);
 * await countryById(context, uuid); // the row, or null
 * ```
 */
export function one<Row>(read: ReadMany<Row>, keyOf: (row: Row) => string) {
  const load = together<null, Row | null>(async ({ db }, keys) => {
    const found = new Map((await read(db, keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
  return (context: Context, key: string): Promise<Row | null> => load(context, key, "", null);
}

/** Like `one`, for rows that `select` reads, by their column `id`. */
export function byId<Tables extends keyof DB, Columns, Row extends { readonly uuid: string }>(
  select: (db: Kysely<DB>) => SelectQueryBuilder<DB, Tables, Columns>,
  toRow: (columns: Simplify<Columns>) => Row,
) {
  return one(
    async (db, keys) =>
      (
        await select(db)
          .where(oneOf("id", "uuid", keys))
          .execute()
      ).map(toRow),
    ({ uuid }) => uuid,
  );
}

/** Like `one`, for a key that a foreign key guarantees to exist: a missing row is a defect. */
export function required<Row>(find: (context: Context, key: string) => Promise<Row | null>) {
  return async (context: Context, key: string): Promise<Row> => {
    const row = await find(context, key);
    if (row === null) throw new Error(`No row with the key ${key}, which another row refers to.`);
    return row;
  };
}

/** Creates a look-up of all rows that belong to a key, in the order of the statement. */
export function many<Row>(read: ReadMany<Row>, keyOf: (row: Row) => string) {
  const find = manyWith<undefined, Row>((db, keys) => read(db, keys), keyOf);
  return (context: Context, key: string): Promise<Row[]> => find(context, key, undefined);
}

/** Like `many`, for a field with arguments: one statement reads all keys with the same arguments. */
export function manyWith<Args, Row>(
  read: (db: Kysely<DB>, keys: readonly string[], args: Args) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  const load = together<Args, Row[]>(async ({ db }, keys, args) => listsOf(keys, await read(db, keys, args), keyOf));
  return (context: Context, key: string, args: Args): Promise<Row[]> =>
    load(context, key, JSON.stringify(args) ?? "", args);
}
