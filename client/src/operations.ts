import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import type { Client, RequestOptions } from "./client.js";
import type { Arguments, DataOf, VariablesOf } from "./document.js";

/** Documents by name, as GraphQL Code Generator exports them: `RelationDocument`. Other exports are ignored. */
type Documents = Readonly<Record<string, unknown>>;

/** A method for each document: `relation` for `RelationDocument`. */
export type Methods<Set extends Documents> = {
  readonly [Name in keyof Set as Set[Name] extends DocumentTypeDecoration<infer _Data, infer _Variables extends object>
    ? Name extends `${infer Operation}Document`
      ? Uncapitalize<Operation>
      : never
    : never]: (
    ...[variables, options]: Arguments<VariablesOf<Set[Name]>, RequestOptions>
  ) => Promise<DataOf<Set[Name]>>;
};

/** Adds a method to the client for each of these documents: pass the exports of your own code generation. */
export function withOperations<C extends Client, Set extends Documents>(client: C, documents: Set): C & Methods<Set>;
export function withOperations(client: Client, documents: Documents): Client {
  const methods: Record<string, (variables?: object, options?: RequestOptions) => Promise<unknown>> = {};
  for (const [name, document] of Object.entries(documents)) {
    const operation = /^(.+)Document$/.exec(name)?.[1];
    if (operation === undefined || !isDocument(document)) continue;
    methods[operation.charAt(0).toLowerCase() + operation.slice(1)] = (variables = {}, options) =>
      client.request(document, variables, options);
  }
  // Operations must not replace a client's own methods of the same name.
  return { ...methods, ...client };
}

function isDocument(value: unknown): value is DocumentTypeDecoration<unknown, object> {
  return (typeof value === "object" || typeof value === "function") && value !== null;
}
