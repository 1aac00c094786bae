import type { FieldSignatures, Implemented, Implementing, Shown } from "../generated/models.js";
import type { Context } from "../request/context.js";

/**
 * The rows that stand for objects of the schema, by type. Each feature adds its own:
 *
 * ```ts
 * declare module "../resolvers/field-resolvers.js" {
 *   interface Rows { Meeting: MeetingRow }
 * }
 * ```
 * A type without an entry is shown by an object that has all of its fields.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Rows {}

type TypeName = keyof FieldSignatures;
type InterfacesOf<Name> = Name extends keyof Implemented ? Implemented[Name] : never;
type FieldsOf<Name> = Name extends TypeName ? keyof FieldSignatures[Name] : never;

/** What a resolver gives for an object of a type. */
export type RowOf<Name extends string> = Name extends keyof Rows
  ? Rows[Name]
  : Name extends keyof Implementing
    ? RowOf<Implementing[Name]>
    : Name extends TypeName
      ? RowOfFields<Name, Extract<InterfacesOf<Name>, keyof Rows>>
      : never;

/** An object with all fields of a type, but for those of interfaces that have a row of their own: that row's instead. */
type RowOfFields<Name extends TypeName, Interface extends keyof Rows> = {
  readonly [Field in Exclude<keyof FieldSignatures[Name], FieldsOf<Interface>>]: Given<FieldSignatures[Name][Field]>;
} & ([Interface] extends [never] ? unknown : Rows[Interface]);

type Given<Signature> = Signature extends { gives: infer Type } ? Answer<Type> : never;

/** What a field is answered with: objects by their rows, everything else as it is. */
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

/** The fields that a row shows by itself: the same name, a fitting value, no arguments. */
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
 * The methods that the resolver class of a type must have: one for each field that neither the type's row shows by
 * itself nor the resolver class of one of its interfaces answers, taking the row, the field's arguments if it has any,
 * and the request's context.
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

/** The methods of a class that answers some fields of the root type `Query`. */
export type QueryResolvers<Field extends keyof FieldSignatures["Query"]> = {
  [Name in Field]: FieldSignatures["Query"][Name] extends { gives: infer Type; args: infer Args }
    ? Args extends null
      ? (context: Context) => Answer<Type> | Promise<Answer<Type>>
      : (args: Args, context: Context) => Answer<Type> | Promise<Answer<Type>>
    : never;
};
