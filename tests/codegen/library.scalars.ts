import { GraphQLScalarType } from "graphql";

/** The sample schema's own scalar. */
export const DayScalar = new GraphQLScalarType<string, string>({ name: "Day" });
