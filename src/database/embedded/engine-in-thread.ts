import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { PACKAGE_ROOT } from "../../package/root.js";
import { channelOf } from "./channel.js";
import type { Engine, EngineOptions } from "./engine.js";

/** The thread's code, as it is built: threads do not read TypeScript. */
const THREAD = join(PACKAGE_ROOT, "dist", "database", "embedded", "thread.js");

/**
 * Opens the embedded database in a thread of its own, so that this one goes on while a statement runs.
 *
 * @throws {DatabaseProblem} where the thread's code has not been built
 */
export async function openEngineInThread(options: EngineOptions): Promise<Engine> {
  if (!existsSync(THREAD)) {
    throw new DatabaseProblem(
      `The code of the embedded database's thread is missing: ${THREAD}. Run \`npm run build:api\`.`,
    );
  }
  const thread = new Worker(THREAD, { workerData: options });
  const engine = createBirpc<Engine>({}, channelOf(thread));
  const endCalls = (cause?: unknown) =>
    engine.$close(new Error("The embedded database has ended. Start again what uses it.", { cause }));
  thread.on("error", endCalls);
  // A thread may also end without an error. Who waits for an answer is told.
  thread.on("exit", () => endCalls());
  try {
    // Answered once it is open.
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
        // However the closing went: the folder is let go of next.
        await thread.terminate();
      }
    },
  };
}
