import DataLoader from "dataloader";
import type { Context } from "../request/context.js";

/** The maximum number of keys read at once. */
const MAX_KEYS = 5_000;

/**
 * Creates a look-up by key. Within one step of an operation, all keys with equal `alike` are read together.
 *
 * @param read returns the values of keys, in order
 * @returns the look-up; `alike` is a text that is equal for requests of the same batch, `how` is passed on to `read`
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

/** Groups rows into lists by the keys that they belong to. */
export function listsOf<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(keyOf(row) ?? "")?.push(row);
  return keys.map((key) => lists.get(key) ?? []);
}
