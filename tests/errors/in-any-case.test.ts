import { describe, expect, it } from "vitest";
import { inAnyCase } from "../../src/errors/in-any-case.js";

const gives = (value: string) => async () => value;
const fails = (message: string) => async () => {
  throw new Error(message);
};

describe("what is done in any case", () => {
  it("is done after work that gives a result", async () => {
    const done: string[] = [];
    const result = inAnyCase(gives("result"), async () => done.push("after"));
    await expect(result).resolves.toBe("result");
    expect(done).toEqual(["after"]);
  });

  it("is done after work that fails", async () => {
    const done: string[] = [];
    const result = inAnyCase(fails("the work"), async () => done.push("after"));
    await expect(result).rejects.toThrow("the work");
    expect(done).toEqual(["after"]);
  });

  it("fails by itself", async () => {
    await expect(inAnyCase(gives("result"), fails("what came after"))).rejects.toThrow("what came after");
  });

  it("does not hide why the work failed", async () => {
    await expect(inAnyCase(fails("the work"), fails("what came after"))).rejects.toThrow("the work");
  });
});
