import { parentPort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import { channelOf } from "./channel.js";
import { type Engine, type EngineOptions, openEngine } from "./engine.js";

/** The thread of an embedded database, which `openEngineInThread` starts: opens it, and does what it is told. */
if (!parentPort) throw new Error("This is the code of a thread: it does not run by itself.");
const opening = openEngine(workerData as EngineOptions);
// Told to whoever asks.
opening.catch(() => {});
const functions = {
  run: async (statement, parameters) => (await opening).run(statement, parameters),
  image: async (compression) => (await opening).image(compression),
  close: async () => (await opening).close(),
} satisfies Engine;
// From the beginning: where nothing is listened to, Node waits for all that the compiler of WebAssembly does in the background.
createBirpc(functions, channelOf(parentPort));
