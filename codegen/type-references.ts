import { type GraphQLNamedType, type GraphQLType, getNamedType, isInputType, isListType, isNonNullType } from "graphql";

/** The implementation of a custom scalar of the SDL. */
export interface ScalarMapping {
  /** The export of its GraphQLScalarType: `../scalars/scalars.js#EdtfScalar`. */
  readonly object: string;
  /** Its TypeScript type. */
  readonly type: string;
}

/** GraphQL's own scalars: their TypeScript types, and whether TypeGraphQL exports a value for them. */
const SPECIFIED_SCALARS: Record<string, { type: string; exported: boolean }> = {
  ID: { type: "string", exported: true },
  Int: { type: "number", exported: true },
  Float: { type: "number", exported: true },
  String: { type: "string", exported: false },
  Boolean: { type: "boolean", exported: false },
};

/** The TypeScript type of a field; `shown` formats the name of an object type. */
export function typeScriptType(
  type: GraphQLType,
  scalars: Record<string, ScalarMapping>,
  shown: (name: string) => string = (name) => name,
): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  const value = isListType(inner)
    ? `Array<${typeScriptType(inner.ofType, scalars, shown)}>`
    : namedType(getNamedType(inner), scalars, shown);
  return isNonNullType(type) ? value : `${value} | null`;
}

function namedType(
  type: GraphQLNamedType,
  scalars: Record<string, ScalarMapping>,
  shown: (name: string) => string,
): string {
  const scalar = SPECIFIED_SCALARS[type.name] ?? scalars[type.name];
  if (scalar) return scalar.type;
  // Enums and inputs have types of their own; only object types are represented by rows.
  return isInputType(type) ? type.name : shown(type.name);
}

/** The arguments of `@Field` for a type. */
export interface FieldType {
  /** A function that returns the type: `() => [ID]`. */
  readonly thunk: string;
  /** TypeGraphQL's `nullable` option: whether the value, the entries of a list, or both may be null. */
  readonly nullable: "true" | '"items"' | '"itemsAndList"' | false;
  /** The names that the thunk needs from TypeGraphQL. */
  readonly imports: string[];
}

export function fieldType(type: GraphQLType, scalars: Record<string, ScalarMapping>): FieldType {
  const named = getNamedType(type);
  const name = scalars[named.name]?.object.split("#")[1] ?? named.name;
  const imports = SPECIFIED_SCALARS[named.name]?.exported ? [named.name] : [];
  const required = isNonNullType(type);
  const inner = required ? type.ofType : type;
  if (!isListType(inner)) return { thunk: `() => ${name}`, nullable: required ? false : "true", imports };
  const entriesRequired = isNonNullType(inner.ofType);
  if (isListType(entriesRequired ? inner.ofType.ofType : inner.ofType)) {
    throw new Error(
      `TypeGraphQL's options cannot say which lists of ${String(type)} may be null. Avoid lists of lists.`,
    );
  }
  const nullable = entriesRequired ? (required ? false : "true") : required ? '"items"' : '"itemsAndList"';
  return { thunk: `() => [${name}]`, nullable, imports };
}
