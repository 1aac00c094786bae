import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What happens to a request instead of reaching the API. */
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** The connection is cut. */
  | "cut"
  /** No answer comes. */
  | "hold";

/** A request as it arrived. */
export interface Arrival {
  readonly method: string | undefined;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** Settles when the client was answered or has disconnected. */
  readonly closed: Promise<unknown>;
}

/** A proxy of the API that fails on demand. */
export interface FaultyWay {
  readonly url: string;
  readonly arrivals: Arrival[];
  /** Adds faults for the next requests, one each. */
  meet(...faults: Fault[]): void;
  close(): Promise<void>;
}

export async function faultyWayTo(api: string): Promise<FaultyWay> {
  const faults: Fault[] = [];
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    const { method, headers } = request;
    const url = new URL(request.url ?? "", api);
    const body = await text(request);
    arrivals.push({ method, url, headers, body, closed: once(response, "close") });
    const fault = faults.shift();
    if (fault === "hold") return;
    if (fault === "cut") {
      request.socket.destroy();
      return;
    }
    if (fault) {
      response.writeHead(fault.status, fault.headers).end(fault.body);
      return;
    }
    const passed = ["content-type", "accept", "authorization", "apollo-require-preflight"].flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value] as [string, string]] : [];
    });
    const answer = await fetch(url, { method: method ?? "GET", headers: passed, ...(body ? { body } : {}) });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(await answer.text());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    arrivals,
    meet(...more) {
      faults.push(...more);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
