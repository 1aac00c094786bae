import {
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";

/** How a custom scalar of the SDL is implemented. */
export interface ScalarMapping {
  /** Where its GraphQLScalarType is exported: `../scalars/edtf.js#EdtfScalar`. */
  readonly object: string;
  /** Its type in TypeScript. */
  readonly type: string;
}

const SPECIFIED_SCALARS: Record<string, { type: string; object: string }> = {
  ID: { type: "string", object: "ID" },
  String: { type: "string", object: "String" },
  Boolean: { type: "boolean", object: "Boolean" },
  Int: { type: "number", object: "Int" },
  Float: { type: "number", object: "Float" },
};

/** The type of a field as TypeScript writes it; `object` writes the name of an object type. */
export function typeScriptType(
  type: GraphQLType,
  scalars: Record<string, ScalarMapping>,
  object: (name: string) => string = (name) => name,
): string {
  if (isNonNullType(type)) return nonNull(type.ofType, scalars, object);
  return `${nonNull(type, scalars, object)} | null`;
}

function nonNull(type: GraphQLType, scalars: Record<string, ScalarMapping>, object: (name: string) => string): string {
  if (isListType(type)) return `Array<${typeScriptType(type.ofType, scalars, object)}>`;
  const named = getNamedType(type);
  const scalar = SPECIFIED_SCALARS[named.name] ?? scalars[named.name];
  if (scalar) return scalar.type;
  // Enums and inputs are types of their own; only object types are shown by rows.
  return isInputType(named) ? named.name : object(named.name);
}

/** Whether an input may be left out. */
export function isOptional(type: GraphQLType): boolean {
  return !isNonNullType(type);
}

/** What `@Field` says of a type: a function that gives it, and whether it or its entries may be null. */
export function fieldType(
  type: GraphQLType,
  scalars: Record<string, ScalarMapping>,
  useTypeGraphql: (name: string) => void,
): { thunk: string; nullable: string | false } {
  const required = isNonNullType(type);
  const list = required ? type.ofType : type;
  if (!isListType(list)) return { thunk: `() => ${objectName(type, scalars, useTypeGraphql)}`, nullable: !required && "true" };
  const entriesRequired = isNonNullType(list.ofType);
  const entry = getNamedType(list.ofType);
  const inner = entriesRequired ? list.ofType.ofType : list.ofType;
  if (isListType(inner)) throw new Error(`Lists of lists are not used in this schema: ${String(type)}.`);
  const nullable = required ? (entriesRequired ? false : '"items"') : entriesRequired ? "true" : '"itemsAndList"';
  return { thunk: `() => [${objectName(entry, scalars, useTypeGraphql)}]`, nullable };
}

function objectName(type: GraphQLType, scalars: Record<string, ScalarMapping>, useTypeGraphql: (name: string) => void): string {
  const named = getNamedType(type);
  if (isSpecifiedScalarType(named)) {
    if (named.name === "ID" || named.name === "Int" || named.name === "Float") useTypeGraphql(named.name);
    return SPECIFIED_SCALARS[named.name]?.object ?? named.name;
  }
  if (isScalarType(named)) return scalars[named.name]?.object.split("#")[1] ?? named.name;
  return named.name;
}

/** Whether the values of an input hold constraints of their own. */
export function isNested(type: GraphQLType): boolean {
  return isInputObjectType(getNamedType(type));
}
