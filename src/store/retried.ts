import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "../errors/caught.js";

/** SQLSTATEs of transactions that the database undid because they stood in the way of others: deadlock, serialisation. */
const UNDONE = ["40P01", "40001"];

const ATTEMPTS = 6;
const PAUSE_MS = 50;

/**
 * Runs a transaction. Where the database undoes it because it and another one waited for each other, it is run again, a few
 * times at most, after pauses that grow and are never quite the same.
 *
 * @param undone called before each further attempt
 */
export async function retried<Result>(transaction: () => Promise<Result>, undone?: () => void): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (!isUndone(error) || attempt === ATTEMPTS) throw error;
      undone?.();
      await wait(PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}

function isUndone(error: unknown): boolean {
  return UNDONE.includes(codeOf(error) ?? "");
}
