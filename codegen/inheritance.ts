import type { GraphQLField, GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType } from "graphql";

type ObjectLike = GraphQLObjectType | GraphQLInterfaceType;

/** Sorts interfaces after those that they implement: `implements: [Node]` is evaluated when a class is defined. */
export function inOrderOfInheritance(interfaces: readonly GraphQLInterfaceType[]): GraphQLInterfaceType[] {
  return interfaces.toSorted((a, b) => a.getInterfaces().length - b.getInterfaces().length);
}

/** The interface in which a field is first declared, or the type itself. */
export function declaringType(type: ObjectLike, fieldName: string): ObjectLike {
  return inOrderOfInheritance(type.getInterfaces()).find((candidate) => fieldName in candidate.getFields()) ?? type;
}

/** The fields that none of the type's interfaces declares. */
export function ownFields(type: ObjectLike): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => declaringType(type, field.name) === type);
}

/** The name of the class of a field's arguments: `MeetingParticipantsArgs`. */
export function argsClass(type: GraphQLNamedType, field: { readonly name: string }): string {
  return `${type.name}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Args`;
}
