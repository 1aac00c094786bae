import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Program, start } from "./support/program.js";

const STARTED = /Chancery answers at (http:\/\/127\.0\.0\.1:\d+)\/graphql/;

let folder: string;
let dataDir: string;
const running: Program[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chancery-start-"));
  dataDir = join(folder, "data");
});
afterAll(async () => {
  for (const program of running) program.signal("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

function run(command: string, args: string[], environment: Record<string, string> = {}): Program {
  const program = start(command, args, { PORT: "0", CHANCERY_DATA_DIR: dataDir, ...environment });
  running.push(program);
  return program;
}

const serve = (environment: Record<string, string> = {}) => run("node", ["dist/cli.js", "serve"], environment);

async function ask(address: string, query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

async function relationOf(address: string) {
  const { relation } = await ask(address, `{ relation(between: ["IR", "KP"]) { id established { edtf } } }`);
  return relation;
}

test("npm start works from nothing: it answers, stops when asked, and starts again with its data", {
  timeout: 180_000,
}, async () => {
  const first = run("npm", ["start"]);
  const [, address = ""] = await first.says(STARTED);
  // It starts from the database that the build has prepared.
  expect(first.output()).not.toMatch(/Made the tables|Loaded/);
  const relation = await relationOf(address);
  expect(relation.established.edtf).toBe("1973");
  // The kind of a date is the name of a class, which bundling may change.
  const summer = await ask(address, `{ timeline(filter: { date: { from: "2018-22" } }) { totalCount } }`);
  expect(summer.timeline.totalCount).toBeGreaterThan(0);

  first.signal("SIGTERM");
  await first.ended;
  expect(first.output()).toContain("Stopping");

  const second = serve();
  const [, again = ""] = await second.says(STARTED);
  expect(second.output()).not.toMatch(/Made the tables|Loaded/);
  expect(await relationOf(again)).toEqual(relation);

  const third = serve();
  expect(await third.ended).toBe(1);
  expect(third.errors()).toMatch(/^The data folder .* is in use by process \d+\. Stop that process, or set [^\n]+\n$/);

  second.signal("SIGTERM");
  expect(await second.ended).toBe(0);
});

describe("a start that fails says why in one line, and exits with code 1:", () => {
  async function endsWith(program: Program, line: RegExp): Promise<void> {
    expect(await program.ended).toBe(1);
    expect(program.errors().trimEnd().split("\n")).toEqual([expect.stringMatching(line)]);
  }

  test("a damaged data folder", async () => {
    const damaged = join(folder, "damaged");
    await cp(dataDir, damaged, { recursive: true });
    await rm(join(damaged, "postgres", "global"), { recursive: true });
    await mkdir(join(damaged, "postgres", "global"));
    await endsWith(serve({ CHANCERY_DATA_DIR: damaged }), /cannot be opened: it is damaged or not complete\. Move/);
  });

  test("a data folder that holds something else", async () => {
    const other = join(folder, "other");
    await mkdir(join(other, "postgres"), { recursive: true });
    await writeFile(join(other, "postgres", "notes.txt"), "…");
    await endsWith(serve({ CHANCERY_DATA_DIR: other }), /holds files, but no database/);
  });

  test("a data folder that is a file", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await endsWith(serve({ CHANCERY_DATA_DIR: file }), /cannot be used as the data folder/);
  });

  test("a server that does not answer", async () => {
    const url = `postgresql://user:secret@127.0.0.1:${await freePort()}/chancery`;
    const program = serve({ DATABASE_URL: url });
    await endsWith(program, /^No PostgreSQL server answers at .*\. Start it, or correct DATABASE_URL\.$/);
    expect(program.output()).not.toContain("secret");
  });

  test("a port in use", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const address = taken.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    await endsWith(serve({ PORT: port }), /^Port \d+ on 127\.0\.0\.1 is in use\. Stop what uses it, or set PORT/);
    taken.close();
  });

  test("a wrong value in the configuration", async () => {
    await endsWith(serve({ PORT: "http" }), /^PORT: "http" cannot be used/);
  });

  const { TEST_DATABASE_URL: server } = process.env;
  test.skipIf(!server)("a wrong password, and a database that does not exist", async () => {
    const url = new URL(server ?? "");
    url.pathname = "/nowhere_at_all";
    await endsWith(serve({ DATABASE_URL: url.href }), /does not exist\. Create it/);
    url.password = "wrong";
    await endsWith(serve({ DATABASE_URL: url.href }), /refuses this user or password|does not exist/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
