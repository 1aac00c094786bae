import type { Operation } from "./document.js";
import { apiError, type ErrorEntry, HttpError, NetworkError, type ResponseFacts } from "./errors.js";

/** How the API is reached. */
export interface TransportOptions {
  /** Where the API answers: `https://example.org/graphql`; in a page, `/graphql` will do. */
  readonly url: string | URL;
  /** Sent as `Authorization: Bearer`. A function is asked before every request, so that tokens can be renewed. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What to send requests with, instead of the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long to wait for an answer, in milliseconds: 30,000 by default. Subscriptions have no end to wait for. */
  readonly timeout?: number;
  /**
   * Whether queries are sent by GET under the hash of their text (automatic persisted queries), which is short and can be
   * cached on the way: true by default.
   */
  readonly persistedQueries?: boolean;
}

/** What a request carries, in the names of the protocol. */
export interface RequestBody {
  readonly query?: string;
  readonly variables?: object | undefined;
  readonly extensions?: object;
}

/** An answer, in the names of the protocol. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly ErrorEntry[];
}

/** Longer addresses are refused by some servers and proxies. */
const MAX_URL_LENGTH = 4000;

/** The way to one API. */
export class Transport {
  readonly #options: TransportOptions;
  #persisted: boolean;

  constructor(options: TransportOptions) {
    this.#options = options;
    // Browsers give WebCrypto only to pages that came over HTTPS or from this machine.
    this.#persisted = (options.persistedQueries ?? true) && globalThis.crypto?.subtle !== undefined;
  }

  /** Sends an operation once and gives its data. */
  async execute(
    operation: Operation,
    variables: object | undefined,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    const whole = { query: operation.text, variables };
    if (!operation.safe || !this.#persisted) return this.#post(whole, signal);

    const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(operation.text) } };
    const address = this.#address({ variables, extensions });
    if (address.length > MAX_URL_LENGTH) return this.#post(whole, signal);
    try {
      // The header tells the server that no other site's form or image sends this.
      return await this.#exchange(address, { headers: { "apollo-require-preflight": "true" } }, signal);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "PERSISTED_QUERY_NOT_FOUND") return this.#post({ ...whole, extensions }, signal);
      if (code !== "PERSISTED_QUERY_NOT_SUPPORTED") throw error;
      this.#persisted = false;
      return this.#post(whole, signal);
    }
  }

  /** Sends a request and gives the response as it is, once its head has come. */
  async fetch(address: string, { headers, ...init }: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
    const { token, fetch = globalThis.fetch } = this.#options;
    const bearer = typeof token === "function" ? await token() : token;
    const all = new Headers({
      accept: "application/graphql-response+json, application/json",
      ...this.#options.headers,
    });
    new Headers(headers).forEach((value, name) => {
      all.set(name, value);
    });
    if (bearer !== undefined) all.set("authorization", `Bearer ${bearer}`);
    return fetch(address, { ...init, headers: all, signal: signal ?? null });
  }

  /** What the request that carries this is made of. */
  postOf(body: RequestBody): [address: string, init: RequestInit] {
    return [
      String(this.#options.url),
      { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    ];
  }

  #post(body: RequestBody, signal: AbortSignal | undefined): Promise<unknown> {
    return this.#exchange(...this.postOf(body), signal);
  }

  #address({ variables, extensions }: RequestBody): string {
    const url = String(this.#options.url);
    const parameters = new URLSearchParams({ extensions: JSON.stringify(extensions) });
    if (variables !== undefined) parameters.set("variables", JSON.stringify(variables));
    return `${url}${url.includes("?") ? "&" : "?"}${parameters}`;
  }

  async #exchange(address: string, init: RequestInit, signal: AbortSignal | undefined): Promise<unknown> {
    const { timeout = 30_000 } = this.#options;
    const timer = AbortSignal.timeout(timeout);
    const either = signal ? AbortSignal.any([signal, timer]) : timer;
    let response: Response;
    let text: string;
    try {
      response = await this.fetch(address, init, either);
      text = await response.text();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const message = timer.aborted ? `No answer within ${timeout} ms.` : "The server cannot be reached.";
      throw new NetworkError(message, { cause: error });
    }
    return dataOf(text, factsOf(response));
  }
}

/** The data of an answer; its errors are thrown. */
export function dataOf(text: string, response: ResponseFacts): unknown {
  const answer = parseAnswer(text);
  if (!answer) throw new HttpError(response, text);
  if (answer.errors) throw apiError(answer.errors, answer.data, response);
  return answer.data;
}

export function factsOf({ status, headers }: Response): ResponseFacts {
  return {
    status,
    retryAfter: millisecondsOf(headers.get("retry-after")),
    requestId: headers.get("x-request-id") ?? undefined,
  };
}

/** `Retry-After` holds seconds, or the moment to wait for. */
function millisecondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = Number(retryAfter);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
}

function parseAnswer(text: string): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null && ("data" in answer || isFailure(answer))
      ? answer
      : undefined;
  } catch {
    return undefined;
  }
}

function isFailure(answer: object): answer is { readonly errors: readonly ErrorEntry[] } {
  return "errors" in answer && Array.isArray(answer.errors);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
