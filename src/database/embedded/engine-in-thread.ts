import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import { PACKAGE_ROOT } from "../../package-root.js";
import { channelOf } from "./channel.js";
import type { Engine, EngineOptions } from "./engine.js";

/** The thread's code, as it is built: threads do not read TypeScript. */
const THREAD = join(PACKAGE_ROOT, "dist", "database", "embedded", "thread.js");

/** Opens the embedded database in a thread of its own, so that this one goes on while a statement runs. */
export async function openEngineInThread(options: EngineOptions): Promise<Engine> {
  const thread = new Worker(THREAD, { workerData: options });
  const engine = createBirpc<Engine>({}, channelOf(thread));
  thread.on("error", (cause) => {
    engine.$close(new Error("The embedded database has ended. Start again what uses it.", { cause }));
  });
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
      await engine.close();
      await thread.terminate();
    },
  };
}
