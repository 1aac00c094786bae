import type { MessagePort, Worker } from "node:worker_threads";
import type { BirpcOptions } from "birpc";

/** What threads send each other of a call. */
interface Message {
  /** What the call threw. */
  readonly e?: unknown;
}

/** How one speaks to the other side of a port. */
type Channel = Pick<BirpcOptions, "post" | "on" | "off" | "serialize" | "deserialize" | "timeout">;

/** How birpc speaks to another thread. A statement may take as long as it likes. */
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

/** What an error says, of which threads would be sent no more than the message: also PostgreSQL's code, constraint and detail. */
function textsOf(error: Error): Record<string, string> {
  const { message, stack = message } = error;
  return {
    message,
    stack,
    ...Object.fromEntries(Object.entries(error).filter(([, value]) => typeof value === "string")),
  };
}
