import {
  type DirectiveNode,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from "graphql";

/** Directives that clients see; all others are instructions to the generator. */
const SHOWN: ReadonlySet<string> = new Set(["deprecated"]);

/** Prints a schema for comparison: sorted, without descriptions, directive definitions and hidden directives. */
export function comparable(schema: GraphQLSchema): string {
  const withoutDescription = ({ description: _, ...node }: { description?: unknown }) => node;
  return print(
    visit(parse(printSchema(lexicographicSortSchema(schema))), {
      DirectiveDefinition: () => null,
      Directive: ({ name }: DirectiveNode) => (SHOWN.has(name.value) ? undefined : null),
      enter: (node) => ("description" in node ? withoutDescription(node) : undefined),
    }),
  );
}
