import graphql from "@graphql-eslint/eslint-plugin";

// Code is linted by Biome; this is for the SDL and for operations.
const schema = "schema/*.graphql";
const operations = ["client/operations/*.graphql", "dashboard/operations/*.graphql", "docs/examples/*.graphql"];

const plugins = { "@graphql-eslint": graphql };
const languageOptions = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: {
      // The client's operations are named once among themselves, and so are the examples.
      projects: Object.fromEntries(operations.map((documents) => [documents, { schema, documents }])),
    },
  },
};

export default [
  { ignores: ["**/node_modules", "**/dist", "tests", "client/schema.graphql"] },
  {
    files: [schema],
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      // Forward paging is enough for a search, whose best results come first.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      // Short lists that need no pages, and pages without their cursors (`nodes`), are part of this API.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Only what implements Node has an id; parts of it, pages and edges have none.
      "@graphql-eslint/strict-id-in-types": "off",
    },
  },
  {
    // Relay's name for it is `pageInfo`.
    files: ["schema/page.graphql"],
    plugins,
    languageOptions,
    rules: { "@graphql-eslint/no-typename-prefix": "off" },
  },
  {
    files: operations,
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      // Examples are to be read, not cached by id.
      "@graphql-eslint/require-selections": "off",
      "@graphql-eslint/selection-set-depth": "off",
    },
  },
];
