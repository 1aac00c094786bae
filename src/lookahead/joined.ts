import type { GraphQLFieldResolver } from "graphql";
import type { SelectedField } from "../request/selection.js";

/** What was read along with an object, by the names of the fields in the answer. */
const JOINED = Symbol("joined");

interface Joinable {
  [JOINED]?: Record<string, unknown>;
}

/** Keeps what was read for a field with its object until the field is answered. */
export function attachJoined(object: Joinable, { responseKey, types }: SelectedField, read: () => unknown): void {
  const type = "__typename" in object ? object.__typename : undefined;
  if (typeof type === "string" && !types.has(type)) return;
  object[JOINED] ??= {};
  object[JOINED][responseKey] = read();
}

/** Answers a field with what was read along with its object; where nothing was, its resolver does. */
export function joinedOr<RequestContext>(
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, args, context, info) => {
    const joined = isObject(source) ? source[JOINED] : undefined;
    const value = joined === undefined ? undefined : joined[info.path.key];
    return value === undefined ? resolve(source, args, context, info) : value;
  };
}

function isObject(value: unknown): value is Joinable {
  return typeof value === "object" && value !== null;
}
