import type { MessagePort, Worker } from "node:worker_threads";
import type { BirpcOptions } from "birpc";

/** The part of birpc's messages that is read here. */
interface Message {
  /** The error that the call threw. */
  readonly e?: unknown;
}

/** How to communicate with the other side of a port. */
type Channel = Pick<BirpcOptions, "post" | "on" | "off" | "serialize" | "deserialize" | "timeout">;

/** Lets birpc communicate with another thread. There is no timeout, since a statement may take any time. */
export function channelOf(port: MessagePort | Worker): Channel {
  return {
    post: (message) => port.postMessage(message),
    on: (listen) => void port.on("message", listen),
    off: (listen) => void port.off("message", listen),
    serialize: (message: Message) => (message.e instanceof Error ? { ...message, e: textsOf(message.e) } : message),
    deserialize: (message: Message) =>
      message.e === undefined ? message : { ...message, e: Object.assign(new Error(), message.e) },
    timeout: -1,
  };
}

/** The texts of an error: threads would only pass on its message, not PostgreSQL's code, constraint and detail. */
function textsOf(error: Error): Record<string, string> {
  const { message, stack = message } = error;
  return {
    message,
    stack,
    ...Object.fromEntries(Object.entries(error).filter(([, value]) => typeof value === "string")),
  };
}
