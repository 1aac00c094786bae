// Generates the types for gql.tada from the schema in the client's package. With TypeScript 5 or 6, `gql.tada generate
// output` does the same.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal";
import { buildSchema, introspectionFromSchema } from "graphql";

const schema = buildSchema(
  await readFile(fileURLToPath(import.meta.resolve("@chancery/client/schema.graphql")), "utf8"),
);
const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
const types = outputIntrospectionFile(introspection, { fileType: ".d.ts", shouldPreprocess: true });
await writeFile(new URL("src/generated/schema-types.d.ts", import.meta.url), types);
