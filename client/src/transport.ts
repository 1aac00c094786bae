import type { Operation } from "./document.js";
import { ChanceryError, failureOnTheWay } from "./errors.js";
import { dataOf, factsOf } from "./response.js";

/** How to reach the API. */
export interface TransportOptions {
  /** The API's address: `https://example.org/graphql`, or just `/graphql` in a web page. */
  readonly url: string | URL;
  /** Sent as `Authorization: Bearer`. A function is called before every request, so that tokens can be renewed. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** The maximum time to wait for a response, in milliseconds: 30,000 by default. Does not apply to subscriptions. */
  readonly timeout?: number;
  /**
   * Whether to send queries by GET with the hash of their text (automatic persisted queries), which is short and can be
   * cached by intermediaries: true by default.
   */
  readonly persistedQueries?: boolean;
}

/** The body of a request, in the names of the protocol. */
interface RequestBody {
  readonly query?: string;
  readonly variables?: object | undefined;
  readonly extensions?: object;
}

/** Some servers and proxies refuse longer URLs. */
const MAX_URL_LENGTH = 4000;

/** The connection to one API. */
export class Transport {
  readonly #options: TransportOptions;
  #persisted: boolean;

  constructor(options: TransportOptions) {
    this.#options = options;
    // Browsers provide WebCrypto only to pages from HTTPS or localhost.
    this.#persisted = (options.persistedQueries ?? true) && globalThis.crypto?.subtle !== undefined;
  }

  /** Sends an operation once and returns its data. */
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
      return await this.#exchange(address, await this.#request(null), signal);
    } catch (error) {
      const code = error instanceof ChanceryError ? error.code : undefined;
      if (code === "PERSISTED_QUERY_NOT_FOUND") return this.#post({ ...whole, extensions }, signal);
      if (code !== "PERSISTED_QUERY_NOT_SUPPORTED") throw error;
      this.#persisted = false;
      return this.#post(whole, signal);
    }
  }

  /** Opens the event stream of a subscription; `headers` override all others. */
  async open(
    { text }: Operation,
    variables: object | undefined,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Response> {
    const init = await this.#request({ query: text, variables }, headers);
    return this.#send(String(this.#options.url), init, signal);
  }

  async #post(body: RequestBody, signal: AbortSignal | undefined): Promise<unknown> {
    return this.#exchange(String(this.#options.url), await this.#request(body), signal);
  }

  #address({ variables, extensions }: RequestBody): string {
    const url = String(this.#options.url);
    const parameters = new URLSearchParams({ extensions: JSON.stringify(extensions) });
    if (variables !== undefined) parameters.set("variables", JSON.stringify(variables));
    return `${url}${url.includes("?") ? "&" : "?"}${parameters}`;
  }

  /** A request without a body uses GET; its header shows the server that it is not from another site's form or image. */
  async #request(body: RequestBody | null, headers: Readonly<Record<string, string>> = {}): Promise<RequestInit> {
    const { token } = this.#options;
    const bearer = typeof token === "function" ? await token() : token;
    const all = {
      accept: "application/graphql-response+json, application/json",
      ...(body ? { "content-type": "application/json" } : { "apollo-require-preflight": "true" }),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...this.#options.headers,
      ...headers,
    };
    return body ? { method: "POST", headers: all, body: JSON.stringify(body) } : { headers: all };
  }

  async #exchange(address: string, init: RequestInit, signal: AbortSignal | undefined): Promise<unknown> {
    const { timeout = 30_000 } = this.#options;
    const timer = AbortSignal.timeout(timeout);
    try {
      const response = await this.#send(address, init, signal ? AbortSignal.any([signal, timer]) : timer);
      return dataOf(await response.text(), factsOf(response));
    } catch (error) {
      const message = timer.aborted ? `No answer within ${timeout} ms.` : "The server could not be reached.";
      throw failureOnTheWay(error, signal, message);
    }
  }

  #send(address: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const { fetch = globalThis.fetch } = this.#options;
    return fetch(address, { ...init, signal });
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
