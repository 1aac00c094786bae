import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "../errors/caught.js";

/** SQLSTATEs of transactions that the database rolled back because of contention: deadlock, serialisation failure. */
const UNDONE = ["40P01", "40001"];

const ATTEMPTS = 6;
const PAUSE_MS = 50;

/**
 * Runs a transaction, and retries it a few times, with exponential back-off and jitter, if the database rolls it back
 * because of contention.
 *
 * @param undone called before each retry
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
