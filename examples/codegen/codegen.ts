import { createRequire } from "node:module";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** Generates typed documents from your operations and the schema in the client's package. */
const config: CodegenConfig = {
  schema: createRequire(import.meta.url).resolve("@chancery/client/schema.graphql"),
  documents: "src/*.graphql",
  generates: {
    "src/generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        avoidOptionals: { field: true },
        scalars: { Date: "string", DateTime: "string", EDTF: "string", CountryCode: "string", URL: "string" },
      },
    },
  },
};

export default config;
