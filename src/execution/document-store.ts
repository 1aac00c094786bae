import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** How many documents are kept, those that were asked for last. */
const MAX_DOCUMENTS = 1_000;

/** Documents that were parsed and found valid, by their hash; everything made for a document goes with it. */
export class DocumentStore {
  readonly #documents = new LRUCache<string, DocumentNode>({ max: MAX_DOCUMENTS });

  async get(hash: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(hash);
  }

  async set(hash: string, document: DocumentNode): Promise<void> {
    this.#documents.set(hash, document);
  }

  async delete(hash: string): Promise<boolean> {
    return this.#documents.delete(hash);
  }
}
