import { NetworkError } from "./errors.js";
import { type Connect, EventConnection } from "./event-connection.js";
import { dataOf } from "./response.js";
import { delayBefore, isTransient, pause, type RetryPolicy } from "./retry.js";

/** What may have been missed while there was no connection. */
export interface Gap {
  /** When something was last heard from the server. */
  readonly since: Date;
  /**
   * The last event that arrived, if the server numbers its events: it has been told where to go on. If it is undefined,
   * what happened since then is not sent again: ask for it.
   */
  readonly lastEventId: string | undefined;
}

/** How a subscription is followed. */
export interface SubscribeOptions {
  /** Ends the subscription, with its reason. */
  readonly signal?: AbortSignal;
  /** Called when the connection was lost and is there again, before anything that came over the new one. */
  readonly onReconnect?: (gap: Gap) => void | Promise<void>;
  /**
   * After how many milliseconds without a sign of life the connection counts as lost: 45,000 by default. Servers that
   * speak the protocol send one every 12 seconds or so.
   */
  readonly silence?: number;
}

/** An event is as good as a response that went well, and names no other facts. */
const EVENT = { status: 200, retryAfter: undefined, requestId: undefined };

/**
 * What a subscription gives, over server-sent events (the protocol of graphql-sse, "distinct connections"). A connection that
 * is lost is made anew for as long as it takes; the first one is tried for as often as the policy says.
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
