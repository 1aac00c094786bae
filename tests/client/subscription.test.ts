import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, type ExecutionResult } from "graphql";
import { createHandler } from "graphql-sse/lib/use/http";
import { afterEach, describe, expect, test } from "vitest";
import { ApiError, createClient, HttpError, NetworkError } from "../../client/src/core.js";

const COUNT = "subscription Count($from: Int!) { count(from: $from) }";
const AT_ONCE = { minDelay: 1, maxDelay: 5 };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** A server of graphql-sse that counts up to a number, and awaits `gate` before each. */
function counting(until: number, gate: (number: number) => Promise<void> = async () => {}): RequestListener {
  return createHandler({
    schema: buildSchema("type Query { count: Int } type Subscription { count(from: Int!): Int! }"),
    async *onSubscribe(_request, { variables }): AsyncGenerator<ExecutionResult> {
      for (let number = Number(variables?.from); number <= until; number += 1) {
        await gate(number);
        yield { data: { count: number } };
      }
    },
  });
}

interface Count {
  count: number;
}

test("events arrive until the server completes the subscription", async () => {
  const client = createClient({ url: await serve(counting(3)) });
  const counts: number[] = [];
  for await (const { count } of client.subscribe<Count>(COUNT, { from: 1 })) counts.push(count);
  expect(counts).toEqual([1, 2, 3]);
});

test("leaving the loop closes the connection", async () => {
  const url = await serve(counting(1000));
  const closed = new Promise((resolve) => server?.on("request", (_, response) => response.on("close", resolve)));
  for await (const { count } of createClient({ url }).subscribe<Count>(COUNT, { from: 1 })) if (count === 2) break;
  await closed;
});

test("a signal ends a subscription that waits for an event", async () => {
  const url = await serve(counting(1000, (number) => (number === 2 ? new Promise(() => {}) : Promise.resolve())));
  const abort = new AbortController();
  const events = createClient({ url }).subscribe<Count>(COUNT, { from: 1 }, { signal: abort.signal });
  expect(await events.next()).toEqual({ done: false, value: { count: 1 } });
  const next = events.next();
  abort.abort(new Error("Enough."));
  await expect(next).rejects.toThrow("Enough.");
});

describe("a lost connection is restored", () => {
  test("and the gap is reported before the next event", async () => {
    let isFirst = true;
    const handler = counting(3, (number) => (number === 2 && isFirst ? new Promise(() => {}) : Promise.resolve()));
    const client = createClient({ url: await serve(handler), retry: AT_ONCE });
    const seen: unknown[] = [];
    const onReconnect = ({ lastEventId }: { lastEventId: string | undefined }) => void seen.push({ lastEventId });
    for await (const { count } of client.subscribe<Count>(COUNT, { from: 1 }, { onReconnect })) {
      seen.push(count);
      if (isFirst) server?.closeAllConnections();
      isFirst = false;
    }
    // The server does not number its events, so it starts again: the client has to fetch what it missed.
    expect(seen).toEqual([1, { lastEventId: undefined }, 1, 2, 3]);
  });

  test("and continues after the last event if the server numbers them", async () => {
    const asked: unknown[] = [];
    const url = await serve((request, response) => {
      const last = request.headers["last-event-id"];
      asked.push(last);
      response.writeHead(200, { "content-type": "text/event-stream" });
      if (last === undefined) {
        response.write('id: 7\nevent: next\ndata: {"data":{"count":7}}\n\n', () => request.socket.destroy());
      } else {
        response.end('id: 8\nevent: next\ndata: {"data":{"count":8}}\n\nevent: complete\ndata:\n\n');
      }
    });
    const counts: number[] = [];
    for await (const { count } of createClient({ url, retry: AT_ONCE }).subscribe<Count>(COUNT)) counts.push(count);
    expect(counts).toEqual([7, 8]);
    expect(asked).toEqual([undefined, "7"]);
  });

  test("also if it only fell silent", async () => {
    let connections = 0;
    const url = await serve((_request, response) => {
      connections += 1;
      response.writeHead(200, { "content-type": "text/event-stream" });
      if (connections === 1) response.write(":\n\n");
      else response.end("event: complete\ndata:\n\n");
    });
    for await (const _ of createClient({ url, retry: AT_ONCE }).subscribe(COUNT, {}, { silence: 1_000 }));
    expect(connections).toBe(2);
  });
});

describe("a subscription fails", () => {
  test("if the server refuses it", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(400, { "content-type": "application/json" });
      response.end('{"errors":[{"message":"No such field.","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}');
    });
    await expect(createClient({ url }).subscribe(COUNT).next()).rejects.toThrow(ApiError);
  });

  test("if the response is not an event stream", async () => {
    const url = await serve((_request, response) => response.end('{"data":{}}'));
    await expect(createClient({ url }).subscribe(COUNT).next()).rejects.toThrow(HttpError);
  });

  test("if no server answers, after the retries of a query", async () => {
    const url = await serve(() => {});
    server?.close();
    const client = createClient({ url, retry: { ...AT_ONCE, retries: 2 } });
    await expect(client.subscribe(COUNT).next()).rejects.toThrow(NetworkError);
  });

  test("if one of its events is an error", async () => {
    const handler = createHandler({
      schema: buildSchema("type Query { count: Int } type Subscription { count(from: Int!): Int! }"),
      async *onSubscribe(): AsyncGenerator<ExecutionResult> {
        yield { errors: [Object.assign(new Error("Not yours."), { extensions: { code: "FORBIDDEN" } }) as never] };
      },
    });
    const events = createClient({ url: await serve(handler) }).subscribe(COUNT, { from: 1 });
    await expect(events.next()).rejects.toThrow(ApiError);
  });
});
