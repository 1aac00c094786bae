import { createParser, type EventSourceMessage } from "eventsource-parser";
import { failureOnTheWay, HttpError, NetworkError } from "./errors.js";
import { dataOf, factsOf } from "./response.js";

/** Opens a stream of server-sent events; `headers` say where to resume. */
export type Connect = (headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Response>;

/** One connection for server-sent events, which counts as lost after a silence. */
export class EventConnection {
  /** When data was last received: an event, or a comment that only keeps the connection alive. */
  heardAt: Date | undefined;
  readonly #silence: number;
  readonly #signal: AbortSignal | undefined;
  readonly #end = new AbortController();

  /** @param silence in milliseconds */
  constructor(silence: number, signal: AbortSignal | undefined) {
    this.#silence = silence;
    this.#signal = signal;
  }

  /** Connects and returns the events as they arrive. Throws if the response is not a stream of events. */
  async open(connect: Connect, lastEventId: string | undefined): Promise<AsyncIterable<EventSourceMessage>> {
    const headers = { accept: "text/event-stream", ...(lastEventId ? { "last-event-id": lastEventId } : {}) };
    const signal = this.#signal ? AbortSignal.any([this.#signal, this.#end.signal]) : this.#end.signal;
    const response = await this.#onTheWay(connect(headers, signal));
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
    if (isStream && response.body) return this.#eventsOf(response.body);
    const text = await this.#onTheWay(response.text());
    dataOf(text, factsOf(response));
    throw new HttpError(factsOf(response), text);
  }

  close(): void {
    this.#end.abort();
  }

  async *#eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<EventSourceMessage, void, undefined> {
    const arrived: EventSourceMessage[] = [];
    const parser = createParser({ onEvent: (event) => arrived.push(event) });
    const decoder = new TextDecoder();
    const reader = body.getReader();
    for (;;) {
      const { done, value } = await this.#onTheWay(reader.read());
      if (done) return;
      this.heardAt = new Date();
      parser.feed(decoder.decode(value, { stream: true }));
      yield* arrived.splice(0);
    }
  }

  /** Waits for a step of the connection; fails after the maximum silence. */
  async #onTheWay<Result>(step: Promise<Result>): Promise<Result> {
    const watchdog = setTimeout(() => {
      this.#end.abort(new NetworkError(`The server sent nothing for ${this.#silence} ms.`));
    }, this.#silence);
    try {
      return await step;
    } catch (error) {
      throw failureOnTheWay(error, this.#signal, "The connection was lost.");
    } finally {
      clearTimeout(watchdog);
    }
  }
}
