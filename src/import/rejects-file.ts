import { closeSync, openSync, writeSync } from "node:fs";
import { messageOf } from "../errors/caught.js";
import type { Rejection } from "./account.js";
import { ImportProblem } from "./rows/problem.js";

const AT_ONCE = 64 * 1024;

/** A JSON Lines file of all rejections. It is created even if there are none. */
export class RejectsFile {
  readonly #file: number;
  #held = "";

  /** @throws {ImportProblem} if the file cannot be written */
  constructor(path: string) {
    try {
      this.#file = openSync(path, "w");
    } catch (error) {
      const reason = messageOf(error);
      throw new ImportProblem(`${path}: rejected rows cannot be written to it: ${reason}`);
    }
  }

  write({ file, line, row, reason, content, stated }: Rejection): void {
    this.#held += `${JSON.stringify({ file, line, row, reason, content, stated })}\n`;
    if (this.#held.length > AT_ONCE) this.#flush();
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #flush(): void {
    if (this.#held !== "") writeSync(this.#file, this.#held);
    this.#held = "";
  }
}
