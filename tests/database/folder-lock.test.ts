import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockFolder } from "../../src/database/embedded/folder-lock.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chancery-lock-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("only one of many callers takes over the lock of a killed process", { timeout: 60_000 }, async () => {
  const { pid: dead } = spawnSync(process.execPath, ["--version"]);
  for (let round = 0; round < 50; round++) {
    await mkdir(join(folder, "owner"));
    await writeFile(join(folder, "owner", `${dead}-1`), "");
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const got = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? attempt.value : []));
    expect(got).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === "rejected") expect(attempt.reason.message).toContain(`in use by process ${process.pid}.`);
    }
    for (const release of got) await release();
    expect(await readdir(folder)).toEqual([]);
  }
});

test("a late release does not release the lock of the next owner", async () => {
  const first = await lockFolder(folder);
  await rm(join(folder, "owner"), { recursive: true });
  await mkdir(join(folder, "owner"));
  await writeFile(join(folder, "owner", "1-1"), "");
  await first();
  expect(await readdir(join(folder, "owner"))).toEqual(["1-1"]);
});
