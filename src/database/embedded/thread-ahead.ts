import { existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { DatabaseProblem } from "../../errors/database-problem.js";
import { PACKAGE_ROOT } from "../../package/root.js";

/** The built code of the thread: threads cannot load TypeScript. */
const THREAD = join(PACKAGE_ROOT, "dist", "database", "embedded", "thread.js");

/**
 * How much a function of the database runs, in bytes of code, before V8 optimises it. With its default, 1.8 million, a fifth of the
 * processor time of a start went into optimising what only the start needs.
 */
const TIERING_BUDGET = 50_000_000;

let ahead: Worker | undefined;

/**
 * Starts the thread of the embedded database before it is known which database to open: it loads the database's code while this thread
 * loads its own. It does not keep the process alive.
 */
export function startThreadAhead(): void {
  if (!existsSync(THREAD)) return;
  const thread = newThread();
  thread.unref();
  ahead = thread;
  // If it fails, the thread that opens the database will report it.
  const forget = () => {
    if (ahead === thread) ahead = undefined;
  };
  thread.on("error", forget);
  thread.on("exit", forget);
}

/**
 * Returns the thread that was started ahead, or else a new one.
 *
 * @throws {DatabaseProblem} if the thread's code has not been built
 */
export function startThread(): Worker {
  const thread = ahead ?? newThread();
  ahead = undefined;
  thread.ref();
  return thread;
}

function newThread(): Worker {
  if (!existsSync(THREAD)) {
    throw new DatabaseProblem(
      `The code of the embedded database's thread is missing: ${THREAD}. Run \`npm run build:api\`.`,
    );
  }
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  // Only the functions that run are validated, when they are compiled.
  setFlagsFromString("--wasm-lazy-validation");
  return new Worker(THREAD);
}
