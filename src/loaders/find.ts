import { fromGlobalId, type GlobalIdType } from "../ids/global-id.js";
import type { Context } from "../request/context.js";

/** Like `find`, for rows of one type; null for any other. */
export function ofType<Row extends { readonly __typename: string }, Type extends Row["__typename"]>(
  find: (context: Context, key: string) => Promise<Row | null>,
  type: Type,
) {
  return async (context: Context, key: string): Promise<Extract<Row, { __typename: Type }> | null> => {
    const row = await find(context, key);
    return row?.__typename === type ? (row as Extract<Row, { __typename: Type }>) : null;
  };
}

/** Finds an object by its public id; null if the id is malformed or of another type, or the object does not exist. */
export async function findByGlobalId<Row>(
  context: Context,
  id: string,
  type: GlobalIdType,
  find: (context: Context, uuid: string) => Promise<Row | null>,
): Promise<Row | null> {
  const globalId = fromGlobalId(id);
  return globalId?.type === type ? find(context, globalId.uuid) : null;
}
