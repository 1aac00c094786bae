import { NetworkError } from "./errors.js";
import { type Connect, EventConnection } from "./event-connection.js";
import { dataOf } from "./response.js";
import { delayBefore, isTransient, pause, type RetryPolicy } from "./retry.js";

/** The period without a connection, in which events may have been missed. */
export interface Gap {
  /** When data was last received from the server. */
  readonly since: Date;
  /**
   * The last event received, if the server numbers its events: it then resumes from there. If undefined, events since
   * then are not sent again and must be queried.
   */
  readonly lastEventId: string | undefined;
}

/** The options of a subscription. */
export interface SubscribeOptions {
  /** Aborts the subscription with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after reconnecting, before any event of the new connection. */
  readonly onReconnect?: (gap: Gap) => void | Promise<void>;
  /**
   * The silence, in milliseconds, after which the connection counts as lost: 45,000 by default. Servers that follow the
   * protocol send something about every 12 seconds.
   */
  readonly silence?: number;
}

/** An event counts as a successful response without further data. */
const EVENT = { status: 200, retryAfter: undefined, requestId: undefined };

/**
 * Yields the data of a subscription over server-sent events (graphql-sse, "distinct connections" mode). A lost
 * connection is retried indefinitely; the first one only as often as the policy allows.
 */
export async function* follow(
  connect: Connect,
  policy: RetryPolicy,
  { signal, onReconnect, silence = 45_000 }: SubscribeOptions,
): AsyncGenerator<unknown, void, undefined> {
  const endless = policy.retries > 0 ? { ...policy, retries: Number.POSITIVE_INFINITY } : policy;
  let connectedBefore = false;
  let failures = 0;
  let since = new Date();
  let lastEventId: string | undefined;

  for (;;) {
    const connection = new EventConnection(silence, signal);
    try {
      const events = await connection.open(connect, lastEventId);
      if (connectedBefore) await onReconnect?.({ since, lastEventId });
      connectedBefore = true;
      for await (const { event, data, id } of events) {
        failures = 0;
        lastEventId = id ?? lastEventId;
        if (event === "complete") return;
        if (event === "next") yield dataOf(data, EVENT);
      }
      throw new NetworkError("The connection ended before the subscription did.");
    } catch (error) {
      const delay = isTransient(error) ? delayBefore(failures, error, connectedBefore ? endless : policy) : null;
      if (delay === null) throw error;
      failures += 1;
      since = connection.heardAt ?? since;
      await pause(delay, signal);
    } finally {
      connection.close();
    }
  }
}
