import { expect, test } from "vitest";
import { keptOnceMade } from "../../src/server/kept-once-made.js";

test("a failure is tried again, and a result is kept", async () => {
  let times = 0;
  const page = keptOnceMade(async () => {
    times++;
    if (times === 1) throw new Error("too many open files");
    return `made at time ${times}`;
  });
  await expect(page()).rejects.toThrow("too many open files");
  expect(await Promise.all([page(), page()])).toEqual(["made at time 2", "made at time 2"]);
  expect(await page()).toBe("made at time 2");
});
