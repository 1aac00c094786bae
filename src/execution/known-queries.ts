import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { type DocumentNode, getOperationAST, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import { LRUCache } from "lru-cache";
import { costOf, mostCostOf } from "../limits/cost.js";
import type { Context } from "../request/context.js";
import { KEPT_DOCUMENTS } from "./document-store.js";

/** A request for one of the operations of a document. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

interface KnownQuery {
  readonly operation: OperationDefinitionNode;
  /** The maximum cost, with any variables. */
  readonly mostCost: number;
}

interface KnownDocument {
  readonly document: DocumentNode;
  /** By name; undefined for the only operation of a document. */
  readonly queries: Map<string | undefined, KnownQuery>;
}

/**
 * Queries that Apollo has already parsed, validated and admitted, by text. The same text always has the same outcome,
 * except for the cost, which depends on the variables.
 */
export class KnownQueries {
  readonly #documents = new LRUCache<string, KnownDocument>({
    ...KEPT_DOCUMENTS,
    sizeCalculation: (_known, text) => text.length,
  });
  readonly #schema: GraphQLSchema;
  readonly #maxCost: number;

  constructor(schema: GraphQLSchema, maxCost: number) {
    this.#schema = schema;
    this.#maxCost = maxCost;
  }

  /** Adds the documents that Apollo finds valid. */
  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source, document }) => {
        if (!this.#documents.has(source)) this.#documents.set(source, { document, queries: new Map() });
      },
    }),
  };

  /** Returns the document of a query that can be executed directly; undefined if Apollo must check it. */
  find({ query, operationName, variables }: Asked): DocumentNode | undefined {
    const known = this.#documents.get(query);
    if (!known) return undefined;
    const { document } = known;
    const found = known.queries.get(operationName) ?? this.#learn(known, operationName);
    if (!found) return undefined;
    if (found.mostCost <= this.#maxCost) return document;
    return costOf(this.#schema, document, found.operation, variables) <= this.#maxCost ? document : undefined;
  }

  #learn({ document, queries }: KnownDocument, name: string | undefined): KnownQuery | undefined {
    const operation = getOperationAST(document, name);
    if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
    const query = { operation, mostCost: mostCostOf(this.#schema, document, operation) };
    queries.set(name, query);
    return query;
  }
}
