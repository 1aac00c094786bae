import { describe, expect, it } from "vitest";
import { inAnyCase } from "../../src/errors/in-any-case.js";

const gives = (value: string) => async () => value;
const fails = (message: string) => async () => {
  throw new Error(message);
};

describe("inAnyCase", () => {
  it("runs `after` when the work succeeds", async () => {
    const done: string[] = [];
    const result = inAnyCase(gives("result"), async () => done.push("after"));
    await expect(result).resolves.toBe("result");
    expect(done).toEqual(["after"]);
  });

  it("runs `after` when the work fails", async () => {
    const done: string[] = [];
    const result = inAnyCase(fails("the work"), async () => done.push("after"));
    await expect(result).rejects.toThrow("the work");
    expect(done).toEqual(["after"]);
  });

  it("fails if only `after` fails", async () => {
    await expect(inAnyCase(gives("result"), fails("what came after"))).rejects.toThrow("what came after");
  });

  it("throws the error of the work if both fail", async () => {
    await expect(inAnyCase(fails("the work"), fails("what came after"))).rejects.toThrow("the work");
  });
});
