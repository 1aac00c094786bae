import type { GraphQLFieldResolver } from "graphql";
import type { SelectedField } from "./selection.js";

/** What was read along with an object, by the name of the field in the answer. */
const joined = new WeakMap<object, Map<string, unknown>>();

/** Keeps what was read for a field of an object until the field is answered. */
export function attachJoined(object: object, { responseKey, types }: SelectedField, read: () => unknown): void {
  const type = "__typename" in object ? object.__typename : undefined;
  if (typeof type === "string" && !types.has(type)) return;
  const fields = joined.get(object) ?? new Map<string, unknown>();
  joined.set(object, fields);
  fields.set(responseKey, read());
}

/** Answers a field with what was read along with its object; where nothing was, its resolver does. */
export function joinedOr<Source, RequestContext>(
  resolve: GraphQLFieldResolver<Source, RequestContext>,
): GraphQLFieldResolver<Source, RequestContext> {
  return (source, args, context, info) => {
    const value =
      typeof source === "object" && source !== null ? joined.get(source)?.get(String(info.path.key)) : undefined;
    return value === undefined ? resolve(source, args, context, info) : value;
  };
}
