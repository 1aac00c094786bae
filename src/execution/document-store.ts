import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** The maximum number of documents kept, least recently used out first, and of their characters in total. */
export const KEPT_DOCUMENTS = { max: 1_000, maxSize: 2_000_000 };

/** Parsed and validated documents by hash. Data derived from a document is dropped with it. */
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
