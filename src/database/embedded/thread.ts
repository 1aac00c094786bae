import { parentPort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import { channelOf } from "./channel.js";
import { type Engine, type EngineOptions, openEngine } from "./engine.js";

/** The embedded database's thread, started by `openEngineInThread`: opens the database and executes calls. */
if (!parentPort) throw new Error("This is the code of a thread: it does not run by itself.");
const opening = openEngine(workerData as EngineOptions);
// Each call reports the error.
opening.catch(() => {});
const functions = {
  run: async (statement, parameters) => (await opening).run(statement, parameters),
  image: async (compression) => (await opening).image(compression),
  close: async () => (await opening).close(),
} satisfies Engine;
// Listens at once: without a listener, Node waits for all background work of the WebAssembly compiler.
createBirpc(functions, channelOf(parentPort));
