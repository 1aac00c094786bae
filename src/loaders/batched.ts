import DataLoader from "dataloader";
import type { Kysely } from "kysely";
import type { DB } from "../generated/db.js";
import type { Context } from "../request/context.js";

/** Reads the rows for many keys in one statement. */
type ReadMany<Row> = (db: Kysely<DB>, keys: readonly string[]) => Promise<readonly Row[]>;

/** The most keys that one statement is given. */
const MAX_KEYS = 5_000;

/**
 * A look-up of one row by its key. All keys that one step of an operation asks for are read by one statement.
 *
 * ```ts
 * const countryById = one(readCountries, (country) => country.uuid);
 * await countryById(context, uuid); // the row, or null
 * ```
 */
export function one<Row>(read: ReadMany<Row>, keyOf: (row: Row) => string) {
  const makeLoader = ({ db }: Context) =>
    new DataLoader<string, Row | null>(
      async (keys) => {
        const found = new Map((await read(db, keys)).map((row) => [keyOf(row), row]));
        return keys.map((key) => found.get(key) ?? null);
      },
      { maxBatchSize: MAX_KEYS },
    );
  return (context: Context, key: string): Promise<Row | null> => context.once(makeLoader).load(key);
}

/** As `one`, for a key whose row a foreign key promises: its absence is a defect, not an answer. */
export function required<Row>(find: (context: Context, key: string) => Promise<Row | null>) {
  return async (context: Context, key: string): Promise<Row> => {
    const row = await find(context, key);
    if (row === null) throw new Error(`No row with the key ${key}, which another row refers to.`);
    return row;
  };
}

/** A look-up of all rows that belong to a key, in the order in which the statement gives them. */
export function many<Row>(read: ReadMany<Row>, keyOf: (row: Row) => string) {
  const find = manyWith<undefined, Row>((db, keys) => read(db, keys), keyOf);
  return (context: Context, key: string): Promise<Row[]> => find(context, key, undefined);
}

/** As `many`, for a field with arguments: all keys that are asked for with the same arguments are read by one statement. */
export function manyWith<Args, Row>(
  read: (db: Kysely<DB>, keys: readonly string[], args: Args) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  const makeLoaders = () => new Map<string, DataLoader<string, Row[]>>();
  const makeLoader = ({ db }: Context, args: Args) =>
    new DataLoader<string, Row[]>(
      async (keys) => {
        const found = new Map<string, Row[]>(keys.map((key) => [key, []]));
        for (const row of await read(db, keys, args)) found.get(keyOf(row))?.push(row);
        return keys.map((key) => found.get(key) ?? []);
      },
      { maxBatchSize: MAX_KEYS },
    );
  return (context: Context, key: string, args: Args): Promise<Row[]> => {
    const loaders = context.once(makeLoaders);
    const same = JSON.stringify(args) ?? "";
    const loader = loaders.get(same) ?? makeLoader(context, args);
    loaders.set(same, loader);
    return loader.load(key);
  };
}
