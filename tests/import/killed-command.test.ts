import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Program, start } from "../support/program.js";

const MAPPING = `
dataset: { slug: visits, title: Visits }
cite: { source: list }
sources: { list: { title: A list of visits, type: DATASET } }
inputs:
  - format: csv
    entities:
      guest: { kind: person, key: { column: guest }, name: { column: guest } }
      visit:
        kind: meeting
        key: { column: id }
        type: VISIT
        title: { template: "{guest} visits {host}" }
        date: { column: day, date: YYYY-MM-DD }
        host: { column: host, country: true }
        participants: [{ actor: { entity: guest } }]
`;
const VISITS = 2_000;
const LONG = 400_000;
/** These tests apply only to the embedded database. */
const isEmbedded = !("server" in inject("template"));

let folder: string;
const running: Program[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chancery-killed-command-"));
  await writeFile(join(folder, "visits.yaml"), MAPPING);
});
afterAll(async () => {
  for (const program of running) program.signal("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

function chancery(data: string, args: string[], environment: Record<string, string> = {}): Program {
  const program = start("node", ["dist/cli.js", ...args], {
    CHANCERY_DATA_DIR: join(folder, data),
    LOG_LEVEL: "warn",
    ...environment,
  });
  running.push(program);
  return program;
}

/** Writes a CSV file, `id,guest,host,day`, with a line per visit. */
async function writeVisits(name: string, visits: number, host: (visit: number) => string): Promise<string> {
  const file = join(folder, name);
  const day = (visit: number) => new Date(Date.UTC(1990, 0, 1 + (visit % 9_000))).toISOString().slice(0, 10);
  const lines = Array.from({ length: visits }, (_, n) => `${n},Guest ${n % 500},${host(n)},${day(n)}`);
  await writeFile(file, `id,guest,host,day\n${lines.join("\n")}\n`);
  return file;
}

const importing = (data: string, file: string, ...options: string[]) =>
  chancery(data, ["import", "--mapping", join(folder, "visits.yaml"), file, ...options]);

async function imported(data: string, file: string, ...options: string[]): Promise<string> {
  const program = importing(data, file, ...options);
  expect(await program.ended, program.output()).toBe(0);
  return program.output();
}

/** Returns all statements of the dataset, sorted. */
async function exported(data: string): Promise<string[]> {
  const program = chancery(data, ["export", "--format", "jsonl", "--dataset", "visits"]);
  expect(await program.ended, program.errors()).toBe(0);
  return program.output().trim().split("\n").sort();
}

/**
 * Kills imports while they create tables, read or store: after shares of `whole`, the time of an undisturbed one.
 *
 * @returns false if one ended before it was killed; its data folder is then removed
 */
async function areKilled(visits: string, whole: number): Promise<boolean> {
  for (const share of [0.4, 0.65, 0.9]) {
    const program = importing("killed", visits);
    await wait(whole * share);
    program.signal("SIGKILL");
    const code = await program.ended;
    if (code === null) continue;
    expect(code, program.output()).toBe(0);
    await rm(join(folder, "killed"), { recursive: true });
    return false;
  }
  return true;
}

describe.runIf(isEmbedded)("chancery import, with the embedded database", () => {
  it("can be completed after kill -9 at any point, changes nothing the next time, updates, and prunes", {
    timeout: LONG,
  }, async () => {
    const hosts = (visit: number) => (visit % 2 === 0 ? "Iran" : "North Korea");
    const visits = await writeVisits("visits.csv", VISITS, hosts);
    const began = Date.now();
    await imported("whole", visits);
    let whole = Date.now() - began;
    // If an import ends before it is killed, kills earlier.
    while (!(await areKilled(visits, whole))) whole *= 0.8;

    const completed = await imported("killed", visits);
    const [, created, unchanged] = /Statements: (\d+) created, 0 updated, (\d+) unchanged/.exec(completed) ?? [];
    expect(Number(created) + Number(unchanged)).toBe(VISITS + 500 + 1);
    expect(await imported("killed", visits)).toContain(`Statements: 0 created, 0 updated, ${VISITS + 501} unchanged.`);

    expect(await exported("killed")).toEqual(await exported("whole"));

    const changed = await writeVisits("changed.csv", VISITS - 1_000, (visit) => (visit === 7 ? "Cuba" : hosts(visit)));
    expect(await imported("killed", changed)).toMatch(/0 created, 1 updated, \d+ unchanged, 1000 no longer stated/);
    expect(await imported("killed", changed, "--prune")).toMatch(/0 created, 0 updated, \d+ unchanged, 1000 removed/);
    await imported("changed", changed);
    expect(await exported("killed")).toEqual(await exported("changed"));
  });

  it("says what to do if a server uses the database", { timeout: LONG }, async () => {
    const visits = await writeVisits("few.csv", 10, () => "Iran");
    const server = chancery("served", ["serve"], { PORT: "0", LOG_LEVEL: "info" });
    await server.says(/Chancery answers at/);
    const refused = importing("served", visits);
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toMatch(/is in use by process \d+\. Stop that process, or set CHANCERY_DATA_DIR/);
    server.signal("SIGTERM");
    await server.ended;
    expect(await imported("served", visits)).toContain("21 created");
  });
});
