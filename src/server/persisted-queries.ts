import type { KeyValueCache } from "@apollo/utils.keyvaluecache";
import KeyvRedis from "@keyv/redis";
import type { FastifyInstance } from "fastify";
import { Keyv } from "keyv";

/** How long a document is kept after it was last stored, in milliseconds. */
const REMEMBERED_MS = 7 * 24 * 3_600_000;

/**
 * Makes a store of persisted queries in Redis, so that a document sent to one node is known to all. While Redis does not
 * answer, documents count as unknown: clients send them again, and the log says why.
 */
export function sharedDocuments(app: FastifyInstance, url: string): KeyValueCache<string> {
  const redis = new KeyvRedis({ url, disableOfflineQueue: true, socket: { connectTimeout: 5_000 } });
  const documents = new Keyv<string>({
    store: redis,
    namespace: "chancery-documents",
    ttl: REMEMBERED_MS,
    throwOnErrors: false,
  });
  documents.on("error", (error) => app.log.warn({ err: error }, "Redis does not keep persisted queries"));
  app.addHook("onClose", () => documents.disconnect());
  return {
    get: (key) => documents.get(key),
    set: async (key, document) => void (await documents.set(key, document)),
    delete: (key) => documents.delete(key),
  };
}
