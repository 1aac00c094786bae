import { type Arguments, type Document, operationOf } from "./document.js";
import type { Connect } from "./event-connection.js";
import { type ConnectionIn, type PaginateOptions, type Walkable, walkPages } from "./pages.js";
import { type RetryPolicy, retrying } from "./retry.js";
import { follow, type SubscribeOptions } from "./subscription.js";
import { Transport, type TransportOptions } from "./transport.js";

/** Where the API is, who asks, and how patiently. */
export interface ClientOptions extends TransportOptions {
  /**
   * When queries are sent again that met a network error or status 429, 502, 503 or 504; mutations never are. By default
   * three times, after about 0.3, 0.6 and 1.2 seconds, or as long as `Retry-After` says up to 30 seconds.
   */
  readonly retry?: Partial<RetryPolicy> | false;
}

export interface RequestOptions {
  /** Ends the request, with its reason. */
  readonly signal?: AbortSignal;
}

/** Asks one API. Made by `createClient`. */
export interface Client {
  /**
   * Asks and gives the data.
   * @throws {ChanceryError} what went wrong, in a class of its own for each of the API's codes
   */
  request<Data = unknown, Variables extends object = Record<string, unknown>>(
    document: Document<Data, Variables>,
    ...[variables, options]: Arguments<Variables, RequestOptions>
  ): Promise<Data>;

  /**
   * Walks the pages of the connection in an operation, which is found by its `pageInfo { hasNextPage endCursor }` and takes
   * the variable `$after`. Gives each page as it was selected; none where what the list belongs to does not exist.
   */
  paginate<Data, Variables extends object>(
    document: Document<Data, Variables> & Walkable<Data, Variables>,
    ...[variables, options]: Arguments<Variables, PaginateOptions>
  ): AsyncGenerator<ConnectionIn<Data>, void, undefined>;

  /**
   * Follows a subscription over server-sent events. A lost connection is made anew, told the last event that arrived, and
   * reported to `onReconnect`. Leaving the loop ends it.
   */
  subscribe<Data = unknown, Variables extends object = Record<string, unknown>>(
    document: Document<Data, Variables>,
    ...[variables, options]: Arguments<Variables, SubscribeOptions>
  ): AsyncGenerator<Data, void, undefined>;
}

const PATIENCE: RetryPolicy = { retries: 3, minDelay: 300, maxDelay: 30_000 };
const NO_PATIENCE: RetryPolicy = { ...PATIENCE, retries: 0 };

/** A client that asks only what it is handed. The package's main entry has one with a method for each curated operation. */
export function createClient(options: ClientOptions): Client {
  const transport = new Transport(options);
  const policy = options.retry === false ? NO_PATIENCE : { ...PATIENCE, ...options.retry };

  const ask = (document: object | string, variables: object | undefined, signal: AbortSignal | undefined) => {
    const operation = operationOf(document);
    const attempt = () => transport.execute(operation, variables, signal);
    return retrying(attempt, operation.safe ? policy : NO_PATIENCE, signal);
  };
  return {
    // The server answers what the document asks, or with errors, which are thrown: the document's types are its answer's.
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
