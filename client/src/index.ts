import { type Client, type ClientOptions, createClient as createBareClient } from "./core.js";
import * as documents from "./generated/documents.js";
import { type Methods, withOperations } from "./operations.js";

export * from "./core.js";
export * from "./generated/documents.js";

/** A client with a method for each curated operation. */
export type ChanceryClient = Client & Methods<typeof documents>;

/**
 * Creates a client of one API, with a method for each curated operation.
 *
 * ```ts
 * const chancery = createClient({ url: "https://example.org/graphql" });
 * const { relation } = await chancery.relation({ between: ["IR", "KP"] });
 * ```
 */
export function createClient(options: ClientOptions): ChanceryClient {
  return withOperations(createBareClient(options), documents);
}
