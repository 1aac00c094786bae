import DataLoader from "dataloader";
import type { Context } from "../request/context.js";

/** The most keys that are read at once. */
const MAX_KEYS = 5_000;

/**
 * A look-up of something by a key. All keys that one step of an operation asks for alike are read together.
 *
 * @param read gives the values of keys, in their order
 * @returns the look-up; `alike` is the same text for what can be read together, and `how` what is to be known to read it
 */
export function together<How, Value>(
  read: (context: Context, keys: readonly string[], how: How) => Promise<ArrayLike<Value>>,
) {
  const makeLoaders = () => new Map<string, DataLoader<string, Value>>();
  return (context: Context, key: string, alike: string, how: How): Promise<Value> => {
    const loaders = context.once(makeLoaders);
    let loader = loaders.get(alike);
    if (!loader) {
      loader = new DataLoader((keys: readonly string[]) => read(context, keys, how), { maxBatchSize: MAX_KEYS });
      loaders.set(alike, loader);
    }
    return loader.load(key);
  };
}

/** Rows in the lists of the keys that they belong to. */
export function listsOf<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row) ?? "")?.push(row);
  return keys.map((key) => lists.get(key) ?? []);
}
