import { type Arguments, type Document, operationOf } from "./document.js";
import type { Connect } from "./event-connection.js";
import { type ConnectionIn, type PaginateOptions, type Walkable, walkPages } from "./pages.js";
import { type RetryPolicy, retrying } from "./retry.js";
import { follow, type SubscribeOptions } from "./subscription.js";
import { Transport, type TransportOptions } from "./transport.js";

/** The API's address, authentication, and retry policy. */
export interface ClientOptions extends TransportOptions {
  /**
   * When to retry queries after a network error or status 429, 502, 503 or 504; mutations are never retried. By default
   * three times, after up to 0.3, 0.6 and 1.2 seconds, or after `Retry-After` if that is at most 30 seconds.
   */
  readonly retry?: Partial<RetryPolicy> | false;
}

export interface RequestOptions {
  /** Aborts the request with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A client of one API, created by `createClient`. */
export interface Client {
  /**
   * Sends an operation and returns its data.
   * @throws {ChanceryError} of a subclass for each of the API's error codes
   */
  request<Data = unknown, Variables extends object = Record<string, unknown>>(
    document: Document<Data, Variables>,
    ...[variables, options]: Arguments<Variables, RequestOptions>
  ): Promise<Data>;

  /**
   * Iterates over the pages of the connection in an operation: the one with `pageInfo { hasNextPage endCursor }`, which
   * takes `$after`. Yields pages as selected; none if the object that the list belongs to does not exist.
   */
  paginate<Data, Variables extends object>(
    document: Document<Data, Variables> & Walkable<Data, Variables>,
    ...[variables, options]: Arguments<Variables, PaginateOptions>
  ): AsyncGenerator<ConnectionIn<Data>, void, undefined>;

  /**
   * Follows a subscription over server-sent events. A lost connection is re-established with the last event's id and
   * reported to `onReconnect`. Leaving the loop ends the subscription.
   */
  subscribe<Data = unknown, Variables extends object = Record<string, unknown>>(
    document: Document<Data, Variables>,
    ...[variables, options]: Arguments<Variables, SubscribeOptions>
  ): AsyncGenerator<Data, void, undefined>;
}

const PATIENCE: RetryPolicy = { retries: 3, minDelay: 300, maxDelay: 30_000 };
const NO_PATIENCE: RetryPolicy = { ...PATIENCE, retries: 0 };

/** Creates a client without predefined operations. The package's main entry adds a method for each curated operation. */
export function createClient(options: ClientOptions): Client {
  const transport = new Transport(options);
  const policy = options.retry === false ? NO_PATIENCE : { ...PATIENCE, ...options.retry };

  const ask = (document: object | string, variables: object | undefined, signal: AbortSignal | undefined) => {
    const operation = operationOf(document);
    const attempt = () => transport.execute(operation, variables, signal);
    return retrying(attempt, operation.safe ? policy : NO_PATIENCE, signal);
  };
  return {
    // The server returns data that matches the document, or errors, which are thrown, so the document's types apply.
    request: <Data>(document: object | string, variables?: object, { signal }: RequestOptions = {}) =>
      ask(document, variables, signal) as Promise<Data>,
    paginate: <Data>(document: object | string, variables?: object, options: PaginateOptions = {}) => {
      if (!operationOf(document).text.includes("pageInfo")) throw new TypeError("The operation selects no `pageInfo`.");
      const load = (after: string | null, signal: AbortSignal) =>
        ask(document, after === null ? variables : { ...variables, after }, signal);
      return walkPages(load, options) as AsyncGenerator<ConnectionIn<Data>, void, undefined>;
    },
    subscribe: <Data>(document: object | string, variables?: object, options: SubscribeOptions = {}) => {
      const operation = operationOf(document);
      const connect: Connect = (headers, signal) => transport.open(operation, variables, headers, signal);
      return follow(connect, policy, options) as AsyncGenerator<Data, void, undefined>;
    },
  };
}
