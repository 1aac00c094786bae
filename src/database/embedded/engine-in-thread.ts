import { existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { PACKAGE_ROOT } from "../../package/root.js";
import { channelOf } from "./channel.js";
import type { Engine, EngineOptions } from "./engine.js";

/** The built code of the thread: threads cannot load TypeScript. */
const THREAD = join(PACKAGE_ROOT, "dist", "database", "embedded", "thread.js");

/**
 * How much a function of the database runs, in bytes of code, before V8 optimises it. With its default, 1.8 million, a fifth of the
 * processor time of a start went into optimising what only the start needs.
 */
const TIERING_BUDGET = 50_000_000;

/**
 * Opens the embedded database in a separate thread, so that a running statement does not block this one.
 *
 * @throws {DatabaseProblem} if the thread's code has not been built
 */
export async function openEngineInThread(options: EngineOptions): Promise<Engine> {
  if (!existsSync(THREAD)) {
    throw new DatabaseProblem(
      `The code of the embedded database's thread is missing: ${THREAD}. Run \`npm run build:api\`.`,
    );
  }
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  // Only the functions that run are validated, when they are compiled.
  setFlagsFromString("--wasm-lazy-validation");
  const thread = new Worker(THREAD, { workerData: options });
  const engine = createBirpc<Engine>({}, channelOf(thread));
  const endCalls = (cause?: unknown) =>
    engine.$close(new Error("The embedded database has ended. Start again what uses it.", { cause }));
  thread.on("error", endCalls);
  // A thread may also end without an error; pending calls must still fail.
  thread.on("exit", () => endCalls());
  try {
    // Returns once the database is open.
    await engine.run("select 1", []);
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  return {
    run: engine.run,
    image: engine.image,
    async close() {
      try {
        await engine.close();
      } finally {
        // Terminate even if closing failed: the folder is released next.
        await thread.terminate();
      }
    },
  };
}
