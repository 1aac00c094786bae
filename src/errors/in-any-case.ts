/**
 * Does some work, and then something else, whether or not the work fails. Unlike by `finally` the error of the work is thrown where
 * both fail: it is the cause, such as a connection that is lost.
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
