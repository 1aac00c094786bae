import { fromGlobalId, type GlobalIdType } from "../ids/global-id.js";
import type { Context } from "../request/context.js";

/** The object of a type with a public id; null where the id is malformed, of another type, or of nothing that is there. */
export async function findByGlobalId<Row>(
  context: Context,
  id: string,
  type: GlobalIdType,
  find: (context: Context, uuid: string) => Promise<Row | null>,
): Promise<Row | null> {
  const globalId = fromGlobalId(id);
  return globalId?.type === type ? find(context, globalId.uuid) : null;
}
