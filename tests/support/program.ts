import { spawn } from "node:child_process";
import { once } from "node:events";
import { PACKAGE_ROOT } from "../../src/package/root.js";

/** A program that was started, and what it has said so far. */
export interface Program {
  /** Standard output and error output together. */
  output(): string;
  errors(): string;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Waits for words of its output. */
  says(words: RegExp): Promise<RegExpExecArray>;
  /** Signals it and all that it started, as a terminal does. */
  signal(name: "SIGTERM" | "SIGKILL"): void;
}

/** Starts a command in the project's folder with none of our variables but these. */
export function start(command: string, args: readonly string[], environment: Record<string, string>): Program {
  const child = spawn(command, args, {
    cwd: PACKAGE_ROOT,
    // A process group of its own, which can be signalled as a whole.
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
        ended.then((code) => reject(new Error(`It ended with ${code} and never said ${words}: ${output}`)));
      }),
  };
}

/** Runs `chancery`, as it is built, with an embedded database in a folder, to its end. */
export async function runChancery(dataDir: string, args: readonly string[]) {
  const program = start("node", ["dist/cli.js", ...args], { CHANCERY_DATA_DIR: dataDir, LOG_LEVEL: "warn" });
  return { code: await program.ended, output: program.output() };
}
