import { parentPort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import { channelOf } from "./channel.js";
import { type EngineOptions, openEngine } from "./engine.js";

/** The thread of an embedded database, which `openEngineInThread` starts: opens it, and does what it is told. */
if (!parentPort) throw new Error("This is the code of a thread: it does not run by itself.");
createBirpc({ ...(await openEngine(workerData as EngineOptions)) }, channelOf(parentPort));
