import { parentPort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import { channelOf } from "./channel.js";
import { type Engine, type EngineOptions, openEngine } from "./engine.js";

/** The thread of an embedded database, which `openEngineInThread` starts: opens it, and does what it is told. */
if (!parentPort) throw new Error("This is the code of a thread: it does not run by itself.");
const opening = openEngine(workerData as EngineOptions);
// Told to whoever asks.
opening.catch(() => {});
const functions: Engine = {
  run: async (statement, parameters) => (await opening).run(statement, parameters),
  image: async (compression) => (await opening).image(compression),
  close: async () => (await opening).close(),
};
// Listens from the beginning: a thread that waits for nothing but promises waits for the compiler of WebAssembly too.
createBirpc({ ...functions }, channelOf(parentPort));
