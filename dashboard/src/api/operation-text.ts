import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { API_URL } from "./chancery";

/** Returns the name of the document's operation; empty if it has none. */
export function nameOf(document: TypedDocumentNode<unknown, never>): string {
  const operation = document.definitions.find((definition) => definition.kind === "OperationDefinition");
  return operation?.name?.value ?? "";
}

/** Returns a link to GraphiQL with an operation and its variables, ready to run. */
export async function graphiqlAddress<Variables>(
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): Promise<string> {
  // Loaded on demand: few readers need the printer.
  const { print } = await import("graphql/language/printer");
  const address = new URL("/graphiql", API_URL);
  address.searchParams.set("query", print(document));
  address.searchParams.set("variables", JSON.stringify(variables, null, 2));
  return address.href;
}
