import { createBirpc } from "birpc";
import { channelOf } from "./channel.js";
import type { Engine, EngineOptions } from "./engine.js";
import type { EngineInThread } from "./thread.js";
import { startThread } from "./thread-ahead.js";

/**
 * Opens the embedded database in a separate thread, so that a running statement does not block this one.
 *
 * @throws {DatabaseProblem} if the thread's code has not been built
 */
export async function openEngineInThread(options: EngineOptions): Promise<Engine> {
  const thread = startThread();
  const engine = createBirpc<EngineInThread>({}, channelOf(thread));
  const endCalls = (cause?: unknown) =>
    engine.$close(new Error("The embedded database has ended. Start again what uses it.", { cause }));
  thread.on("error", endCalls);
  // A thread may also end without an error; pending calls must still fail.
  thread.on("exit", () => endCalls());
  try {
    await engine.open(options);
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
