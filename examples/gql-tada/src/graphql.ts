import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./generated/schema-types.js";

/** Parses an operation, typed by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { CountryCode: string; Date: string; DateTime: string; EDTF: string; URL: string };
}>();
