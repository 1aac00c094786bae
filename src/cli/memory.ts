import { setFlagsFromString } from "node:v8";

/** By how much of what is in use, in per cent, the heap may grow before it is cleaned up. */
const GROWTH = 20;

/**
 * Keeps the memory of a command that streams near to what it uses. V8 lets a heap that fills quickly grow to four times
 * that before it cleans up, however little of it is in use; here this cost 250 MB and saved 5 % of the time.
 */
export function keepMemorySmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
