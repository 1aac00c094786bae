import { parentPort } from "node:worker_threads";
import { createBirpc } from "birpc";
import { channelOf } from "./channel.js";
import { type Engine, type EngineOptions, openEngine } from "./engine.js";

/** The functions of the embedded database's thread. `open` is called first. */
export interface EngineInThread extends Engine {
  open(options: EngineOptions): Promise<void>;
}

/** The embedded database's thread, started by `startThread`: opens the database and executes calls. */
if (!parentPort) throw new Error("This is the code of a thread: it does not run by itself.");
let engine: Engine;
const functions: EngineInThread = {
  open: async (options) => {
    engine = await openEngine(options);
  },
  run: (statement, parameters) => engine.run(statement, parameters),
  image: (compression) => engine.image(compression),
  close: () => engine.close(),
};
// Listens at once: without a listener, Node waits for all background work of the WebAssembly compiler.
createBirpc(functions, channelOf(parentPort));
