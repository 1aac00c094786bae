import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { FORMATS } from "../../src/cli/bundled-formats.js";
import { Account } from "../../src/import/account.js";
import { codedStatementsOf } from "../../src/import/coded.js";
import { inputFiles } from "../../src/import/rows/input-file.js";
import { stated } from "./stated.js";

/** A folder for temporary files, separate from those of other tests. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "joined-"));
});
beforeEach(() => {
  vi.stubEnv("TMPDIR", folder);
  return () => vi.unstubAllEnvs();
});
afterAll(() => rm(folder, { recursive: true }));

const entity = (id: string, schema: string, properties: Record<string, readonly string[]>) =>
  JSON.stringify({ id, schema, properties, datasets: ["example"] });

/** Several times as many as are joined at once. */
const COUNT = 2_300;

const numbers = Array.from({ length: COUNT }, (_, number) => number);

/** Entities stand before those that they refer to, as far away as possible. */
const ENTITIES = [
  ...numbers.map((n) => entity(`m-${n}`, "Membership", { member: [`p-${COUNT - 1 - n}`], organization: [`o-${n}`] })),
  ...numbers.map((n) =>
    entity(`occ-${n}`, "Occupancy", { holder: [`p-${n}`], post: [`post-${COUNT - 1 - n}`], startDate: ["2001"] }),
  ),
  ...numbers.map((n) => entity(`d-${n}`, "Documentation", { document: [`doc-${COUNT - 1 - n}`], entity: [`p-${n}`] })),
  ...numbers.map((n) => entity(`p-${n}`, "Person", { name: [`Person ${n}`], position: [`OFFICE ${COUNT - 1 - n}`] })),
  ...numbers.map((n) => entity(`post-${n}`, "Position", { name: [`Office ${n}`], organization: [`o-${n}`] })),
  ...numbers.map((n) => entity(`o-${n}`, "Organization", { name: [`House ${n}`], parent: [`o-${(n + 1) % COUNT}`] })),
  ...numbers.map((n) => entity(`doc-${n}`, "Document", { title: [`Report ${n}`] })),
];

it("joins thousands of entities from anywhere in the file, and states offices before roles", async () => {
  const { statements, all, account, rejections } = await stated("ftm", { "all.jsonl": ENTITIES.join("\n") });
  expect(rejections).toEqual([]);
  expect(account.counts).toEqual({ read: 7 * COUNT, used: 7 * COUNT, skipped: 0, rejected: 0 });
  const names = new Map(
    statements.map(({ key, entry }) => [key, "name" in entry ? entry.name : "title" in entry ? entry.title : ""]),
  );
  const people = all("person").map(({ name, positions, citations }) => [
    name,
    ...positions.map(({ title, organization = "", from }) => [title, names.get(organization), from]),
    ...citations.map(({ source }) => names.get(source)),
  ]);
  expect(people).toEqual(
    numbers.map((n) => [
      `Person ${n}`,
      [`Office ${COUNT - 1 - n}`, `House ${COUNT - 1 - n}`, "2001"],
      ["Member", `House ${COUNT - 1 - n}`, undefined],
      "FollowTheMoney entities",
      `Report ${COUNT - 1 - n}`,
    ]),
  );
  const parents = all("organization").map(({ name, parent = "" }) => [name, names.get(parent)]);
  expect(parents).toEqual(numbers.map((n) => [`House ${n}`, `House ${(n + 1) % COUNT}`]));
});

it("joins entities with any characters in their ids, and never confuses two ids", async () => {
  const ids = ["a", 'a"', 'a",', "a,", "a-", "ä", "\\", "\n", "!", " ", "日本"];
  const { all, rejections } = await stated("ftm", {
    "all.jsonl": [
      ...ids.map((id, n) => entity(`occ-${n}`, "Occupancy", { holder: [`p${id}p`], post: [`x${id}x`] })),
      ...ids.map((id, n) => entity(`x${id}x`, "Position", { name: [`Office ${n}`] })),
      ...ids.map((id, n) => entity(`p${id}p`, "Person", { name: [`Person ${n}`] })),
    ].join("\n"),
  });
  expect(rejections).toEqual([]);
  expect(all("person").map(({ name, positions }) => [name, ...positions.map(({ title }) => title)])).toEqual(
    ids.map((_, n) => [`Person ${n}`, `Office ${n}`]),
  );
});

it("uses the last of several entities with the same id", async () => {
  const { all } = await stated("ftm", {
    "all.jsonl": [
      entity("occ-1", "Occupancy", { holder: ["p-1"], post: ["post-1"] }),
      entity("post-1", "Position", { name: ["Envoy"] }),
      entity("post-1", "Position", { name: ["Ambassador"] }),
      entity("p-1", "Person", { name: ["Ivan Petrov"], position: ["Judge"] }),
      entity("p-1", "Person", { name: ["Ivan Petrov"], position: ["Chairman"] }),
    ].join("\n"),
  });
  expect(all("person").map(({ positions }) => positions.map(({ title }) => title))).toEqual([
    ["Ambassador", "Chairman"],
  ]);
});

it("reports why a row is skipped: an office requires a person, a role a person and an organisation", async () => {
  const { account } = await stated("ftm", {
    "all.jsonl": [
      entity("occ-1", "Occupancy", { holder: ["p-9"], post: ["post-1"] }),
      entity("m-1", "Membership", { member: ["p-1"], organization: ["o-9"] }),
      entity("p-1", "Person", { name: ["Ivan Petrov"] }),
    ].join("\n"),
  });
  expect(Object.fromEntries(account.skippedBy)).toEqual({
    "the files have no person for the Occupancy": 1,
    "the files have no person or no organisation for the Membership": 1,
  });
});

it("rejects a row with several problems once", async () => {
  const occupancy = {
    id: "occ-1",
    schema: "Occupancy",
    properties: { post: ["x"], startDate: ["2002"], endDate: ["2001"] },
  };
  const person = { id: "p-1", schema: "Person", properties: { positionOccupancies: [occupancy] } };
  const { account, rejections } = await stated("ftm", { "all.jsonl": JSON.stringify(person) });
  expect(rejections.map(({ reason }) => reason)).toEqual(["it has no name"]);
  expect(account.counts).toEqual({ read: 1, used: 0, skipped: 0, rejected: 1 });
});

/** The temporary files that are left. */
const left = () => readdir(folder);

const { ftm } = FORMATS;

it("removes its temporary files when everything is read, and when reading stops early", async () => {
  if (!ftm || !("coded" in ftm)) throw new Error("the format is gone");
  async function* rows() {
    for (const [index, line] of ENTITIES.entries())
      yield { file: "all.jsonl", number: index + 1, content: JSON.parse(line) };
  }
  const account = { skipped: () => {}, rejected: () => {} };
  // Stops while rows are read, while people and organisations are joined, and never.
  for (const stop of [2, 3 * COUNT, 6 * COUNT, Number.POSITIVE_INFINITY]) {
    let read = 0;
    for await (const _ of ftm.coded.state(rows(), account, { fold: true })) {
      read += 1;
      // The first statement, the cited source, comes before anything is stored.
      if (read === 2) expect(await left()).toHaveLength(1);
      if (read === stop) break;
    }
    expect(read).toBe(Number.isFinite(stop) ? stop : 1 + 3 * COUNT + 4 * COUNT);
    expect(await left()).toEqual([]);
  }
});

it("removes its temporary files when the import fails", async () => {
  if (!ftm || !("coded" in ftm)) throw new Error("the format is gone");
  const inputs = await mkdtemp(join(tmpdir(), "inputs-"));
  await writeFile(join(inputs, "all.jsonl"), [...ENTITIES, "no JSON"].join("\n"));
  const account = new Account(() => {});
  const files = await inputFiles([join(inputs, "all.jsonl")]);
  const statements = codedStatementsOf(ftm.coded, { fold: true }, files, account, { stopAtRejection: true });
  await expect(statements.next()).rejects.toThrow("the line is not JSON");
  await rm(inputs, { recursive: true });
  expect(account.counts.read).toBe(ENTITIES.length + 1);
  expect(await left()).toEqual([]);
});
