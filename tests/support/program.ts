import { spawn } from "node:child_process";
import { once } from "node:events";
import { PACKAGE_ROOT } from "../../src/package/root.js";

/** A running program, and its output so far. */
export interface Program {
  /** Standard output and error output together. */
  output(): string;
  errors(): string;
  /** The exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Waits until its output matches. Rejects if it ends first. */
  says(words: RegExp): Promise<RegExpExecArray>;
  /** Signals it and its child processes, as a terminal does. */
  signal(name: "SIGTERM" | "SIGKILL"): void;
}

/** Starts a command in the project's folder with only these variables, PATH and HOME. */
export function start(command: string, args: readonly string[], environment: Record<string, string>): Program {
  const child = spawn(command, args, {
    cwd: PACKAGE_ROOT,
    // Starts a process group, which can be signalled as a whole.
    detached: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    output += text;
    errors += text;
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    output: () => output,
    errors: () => errors,
    ended,
    signal(name) {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      if (child.pid !== undefined && !hasEnded) process.kill(-child.pid, name);
    },
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = words.exec(output);
          if (found) resolve(found);
        };
        look();
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        ended.then((code) => reject(new Error(`It exited with ${code} and never printed ${words}: ${output}`)));
      }),
  };
}

/** Runs the built `chancery` command to its end, with an embedded database in a folder. */
export async function runChancery(dataDir: string, args: readonly string[]) {
  const program = start("node", ["dist/cli.js", ...args], { CHANCERY_DATA_DIR: dataDir, LOG_LEVEL: "warn" });
  return { code: await program.ended, output: program.output() };
}
