import type { GraphQLFieldResolver } from "graphql";
import type { SelectedField } from "../request/selection.js";

/** The joined values of an object, by the names of the fields in the response. */
const JOINED = Symbol("joined");

interface Joinable {
  [JOINED]?: Record<string, unknown>;
}

/** Stores the joined value of a field with its object until the field is resolved. */
export function attachJoined(object: Joinable, { responseKey, types }: SelectedField, read: () => unknown): void {
  const type = "__typename" in object ? object.__typename : undefined;
  if (typeof type === "string" && !types.has(type)) return;
  object[JOINED] ??= {};
  object[JOINED][responseKey] = read();
}

/** Resolves a field from its object's joined values, or with its resolver if there is none. */
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
