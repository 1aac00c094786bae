/**
 * Runs `after` once `work` has ended, even if it fails. Unlike with `finally`, the error of `work` is thrown if both
 * fail: it is the cause, such as a lost connection.
 */
export async function inAnyCase<Result>(work: () => Promise<Result>, after: () => Promise<unknown>): Promise<Result> {
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    await after().catch(() => {});
    throw error;
  }
  await after();
  return result;
}
