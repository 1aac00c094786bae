import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { PACKAGE_ROOT } from "../../src/package-root.js";

/** A process that was started, and what it has said so far. */
export interface Program {
  readonly process: ChildProcess;
  /** Standard output and error output together. */
  output(): string;
  errors(): string;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Waits for words of its output. */
  says(words: RegExp): Promise<RegExpExecArray>;
}

/** Starts a command in the project's folder with none of our variables but these. */
export function start(command: string, args: readonly string[], environment: Record<string, string>): Program {
  const child = spawn(command, args, {
    cwd: PACKAGE_ROOT,
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
    process: child,
    output: () => output,
    errors: () => errors,
    ended,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = words.exec(output);
          if (found) resolve(found);
        };
        look();
        child.stdout.on("data", look);
        ended.then((code) => reject(new Error(`It ended with ${code} and never said ${words}: ${output}`)));
      }),
  };
}
