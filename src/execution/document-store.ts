import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** How many documents are kept, those that were asked for last, and how long all of them are, in characters. */
export const KEPT_DOCUMENTS = { max: 1_000, maxSize: 2_000_000 };

/** Documents that were parsed and found valid, by their hash; everything made for a document goes with it. */
export class DocumentStore {
  readonly #documents = new LRUCache<string, DocumentNode>({
    ...KEPT_DOCUMENTS,
    sizeCalculation: ({ loc }) => loc?.end || 1,
  });

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
