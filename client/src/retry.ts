import { ApiError, HttpError, NetworkError } from "./errors.js";

/** How often, and after how long, to retry. */
export interface RetryPolicy {
  /** The maximum number of retries. For a subscription, of consecutive retries without an event. */
  readonly retries: number;
  /** The maximum wait before the first retry, in milliseconds; it doubles each time. Waits are random, at least half as long. */
  readonly minDelay: number;
  /** The longest wait, in milliseconds. If `Retry-After` is longer, the error is thrown at once. */
  readonly maxDelay: number;
}

const TRANSIENT_STATUS = new Set([429, 502, 503, 504]);

/** Whether a retry may succeed. */
export function isTransient(error: unknown): boolean {
  return error instanceof NetworkError || (isResponse(error) && TRANSIENT_STATUS.has(error.status));
}

/** The wait before a retry (numbered from 0), in milliseconds; null if the policy gives up. */
export function delayBefore(repetition: number, error: unknown, policy: RetryPolicy): number | null {
  if (repetition >= policy.retries) return null;
  const asked = isResponse(error) ? error.retryAfter : undefined;
  if (asked !== undefined) return asked > policy.maxDelay ? null : asked;
  const delay = Math.min(policy.minDelay * 2 ** repetition, policy.maxDelay);
  return delay * (0.5 + Math.random() / 2);
}

/** Repeats an attempt while its error is transient and the policy allows. */
export async function retrying<Result>(
  attempt: () => Promise<Result>,
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
): Promise<Result> {
  for (let repetition = 0; ; repetition += 1) {
    try {
      return await attempt();
    } catch (error) {
      const delay = isTransient(error) ? delayBefore(repetition, error, policy) : null;
      if (delay === null) throw error;
      await pause(delay, signal);
    }
  }
}

/** Waits; rejects with the signal's reason if aborted. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function isResponse(error: unknown): error is HttpError | ApiError {
  return error instanceof HttpError || error instanceof ApiError;
}
