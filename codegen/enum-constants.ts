import { type GraphQLEnumType, type GraphQLSchema, isEnumType, isIntrospectionType } from "graphql";

/** The first line of what is generated from the SDL. */
export const NOTE = "// Generated from schema/*.graphql by `npm run codegen`. Do not edit.";

/**
 * The enums of an SDL as constant objects, their values in the SDL's order. Apart from the classes, so that what reads
 * files need not load TypeGraphQL to know the values.
 */
export function enumConstants(schema: GraphQLSchema): string {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type));
  return `${[NOTE, ...enums.map((type) => enumConstant(type as GraphQLEnumType))].join("\n\n")}\n`;
}

function enumConstant(type: GraphQLEnumType): string {
  return [
    `export const ${type.name} = {`,
    ...type.getValues().map(({ name }) => `  ${name}: "${name}",`),
    "} as const;",
    `export type ${type.name} = (typeof ${type.name})[keyof typeof ${type.name}];`,
  ].join("\n");
}
