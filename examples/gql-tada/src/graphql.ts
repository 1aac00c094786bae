import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./generated/schema-types.js";

/** Reads operations where they are written, and types them by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { CountryCode: string; Date: string; DateTime: string; EDTF: string; URL: string };
}>();
