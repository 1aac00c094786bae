import type { FieldSignatures, Implemented, Implementing, Shown } from "../generated/models.js";
import type { Context } from "../request/context.js";

/**
 * The rows that represent objects of the schema, by type. Each feature adds its own:
 *
 * ```ts
 * declare module "../resolvers/field-resolvers.js" {
 *   interface Rows { Meeting: MeetingRow }
 * }
 * ```
 * A type without an entry is represented by an object with all of its fields.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Rows {}

type TypeName = keyof FieldSignatures;
type InterfacesOf<Name> = Name extends keyof Implemented ? Implemented[Name] : never;
type FieldsOf<Name> = Name extends TypeName ? keyof FieldSignatures[Name] : never;

/** The value that a resolver returns for an object of a type. */
export type RowOf<Name extends string> = Name extends keyof Rows
  ? Rows[Name]
  : Name extends keyof Implementing
    ? RowOf<Implementing[Name]>
    : Name extends TypeName
      ? RowOfFields<Name, Extract<InterfacesOf<Name>, keyof Rows>>
      : never;

/** An object with all fields of a type, except that fields of interfaces with a row are replaced by that row. */
type RowOfFields<Name extends TypeName, Interface extends keyof Rows> = {
  readonly [Field in Exclude<keyof FieldSignatures[Name], FieldsOf<Interface>>]: Given<FieldSignatures[Name][Field]>;
} & ([Interface] extends [never] ? unknown : Rows[Interface]);

type Given<Signature> = Signature extends { gives: infer Type } ? Answer<Type> : never;

/** The value that a field resolves to: rows for objects, everything else unchanged. */
type Answer<Type> =
  Type extends Shown<infer Name>
    ? RowOf<Name>
    : Type extends Date
      ? Type
      : Type extends readonly (infer Item)[]
        ? readonly Answer<Item>[]
        : Type;

type Method<Root, Signature> = Signature extends { gives: infer Type; args: infer Args }
  ? Args extends null
    ? (root: Root, context: Context) => Answer<Type> | Promise<Answer<Type>>
    : (root: Root, args: Args, context: Context) => Answer<Type> | Promise<Answer<Type>>
  : never;

/** The fields that need no resolver: the row has a property of the same name and a fitting type, and there are no arguments. */
type Plain<Row, Fields> = {
  [Field in keyof Fields]: Fields[Field] extends { args: null }
    ? Field extends keyof Row
      ? Row[Field] extends Given<Fields[Field]>
        ? Field
        : never
      : never
    : never;
}[keyof Fields];

/**
 * The methods that the resolver class of a type must have: one for each field that is neither a property of the type's
 * row nor resolved by the class of one of its interfaces. They take the row, the field's arguments if it has any, and
 * the request's context.
 *
 * ```ts
 * class MeetingResolver implements FieldResolvers<"Meeting"> { … }
 * ```
 */
export type FieldResolvers<Name extends TypeName> = {
  [Field in Exclude<
    keyof FieldSignatures[Name],
    Plain<RowOf<Name>, FieldSignatures[Name]> | FieldsOf<InterfacesOf<Name>>
  >]: Method<RowOf<Name>, FieldSignatures[Name][Field]>;
};

/** The methods of a class that resolves some fields of the root type `Query`. */
export type QueryResolvers<Field extends keyof FieldSignatures["Query"]> = {
  [Name in Field]: FieldSignatures["Query"][Name] extends { gives: infer Type; args: infer Args }
    ? Args extends null
      ? (context: Context) => Answer<Type> | Promise<Answer<Type>>
      : (args: Args, context: Context) => Answer<Type> | Promise<Answer<Type>>
    : never;
};
