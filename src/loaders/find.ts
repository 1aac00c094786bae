import { fromGlobalId, type GlobalIdType } from "../ids/global-id.js";
import type { Context } from "../request/context.js";

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
