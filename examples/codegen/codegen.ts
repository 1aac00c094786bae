import { createRequire } from "node:module";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** Reads the schema that the client brings, and your operations; writes typed documents. */
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
