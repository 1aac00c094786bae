import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { PartialStatement } from "../../src/import/partial.js";
import { mergedStatements } from "../../src/import/spool.js";
import { imported } from "./imported.js";

const POSTS = `
dataset: { slug: posts, title: Posts }
sources: { list: { title: List, type: OTHER } }
cite: { source: list, locator: { template: "row {id}" } }
inputs:
  - format: csv
    entities:
      person:
        kind: person
        key: { column: person }
        name: { column: name }
        born: { column: born }
        positions: { title: { column: post }, from: { column: from }, to: { column: to } }
      treaty:
        kind: agreement
        when: { column: treaty }
        key: { column: treaty }
        title: { column: treaty }
        type: TREATY
        status: SIGNED
        parties: { actor: { column: party, country: true }, joined: { column: from } }
`;

describe("rows that state the same entry", () => {
  it("are combined: parts by key, parties by actor, and all citations of a record", async () => {
    const { entry, account } = await imported(POSTS, {
      "posts.csv":
        "id,person,name,born,post,from,to,treaty,party\n1,k,Kim,1960,Minister,1990,,T1,Iran\n2,k,Kim,,Minister,1990,1995,T1,DPRK\n3,k,,,Envoy,1996,,,\n",
    });
    expect(entry("person", "person-k")).toMatchObject({
      name: "Kim",
      born: "1960",
      positions: [
        { title: "Minister", from: "1990", to: "1995" },
        { title: "Envoy", from: "1996" },
      ],
      citations: [{ source: "list", locator: "row 1" }],
    });
    expect(entry("agreement", "treaty-t1-51c0986e436e44c1")).toMatchObject({
      parties: [
        { actor: "IR", joined: "1990" },
        { actor: "KP", joined: "1990" },
      ],
      citations: [{ locator: "row 1" }, { locator: "row 2" }],
    });
    expect(account.counts).toEqual({ read: 3, used: 3, skipped: 0, rejected: 0 });
  });

  it("with differences are reported: the first value is kept, other names become aliases", async () => {
    const { entry, account } = await imported(POSTS, {
      "posts.csv": "id,person,name,born,post,from,to,treaty,party\n1,k,Kim,1960,,,,,\n2,k,Gim,1961,,,,,\n",
    });
    expect(entry("person", "person-k")).toMatchObject({ name: "Kim", aliases: ["Gim"], born: "1960" });
    expect(account.differences).toBe(1);
    expect(account.differenceSamples).toEqual([
      expect.stringMatching(/posts\.csv:3: person person-k: born is "1961" here, "1960" before$/),
    ]);
  });

  it("without a required property are rejected, each by itself", async () => {
    const { rejections, account } = await imported(POSTS, {
      "posts.csv":
        "id,person,name,born,post,from,to,treaty,party\n1,k,,,Minister,,,,\n2,l,Lee,,,,,,\n3,k,,,Envoy,,,,\n",
    });
    expect(rejections).toMatchObject([
      { line: 2, row: 1, reason: "person: has no name (person-k)", content: { id: "1", post: "Minister" } },
      { line: 4, row: 3, reason: "person: has no name (person-k)", content: { id: "3", post: "Envoy" } },
    ]);
    expect(account.counts).toEqual({ read: 3, used: 1, skipped: 0, rejected: 2 });
  });
});

describe("merged statements", () => {
  /** 3,000 statements about 1,000 people in mixed order. */
  async function* statements(): AsyncGenerator<PartialStatement> {
    for (let index = 0; index < 3_000; index++) {
      yield {
        kind: "person",
        key: `p${(index * 7) % 1_000}`,
        entry: { name: "N", aliases: [`n${index}`] },
        place: { file: "f", row: index },
      };
    }
  }

  it("come in the order of the rows, whether they fit into memory or not", async () => {
    const results = await Promise.all(
      [Number.POSITIVE_INFINITY, 1_000].map(async (inMemory) => {
        const counts: number[] = [];
        const merged = mergedStatements(
          statements(),
          { onDifference: () => {}, onCount: (count) => counts.push(count) },
          inMemory,
        );
        const found: unknown[] = [];
        for await (const { key, entry } of merged) found.push({ key, entry });
        return { found, counts };
      }),
    );
    expect(results[1]).toEqual(results[0]);
    expect(results[0]?.counts).toEqual([1_000]);
    expect(results[0]?.found.slice(0, 2)).toEqual([
      { key: "p0", entry: { name: "N", aliases: ["n0", "n1000", "n2000"] } },
      { key: "p7", entry: { name: "N", aliases: ["n1", "n1001", "n2001"] } },
    ]);
  });

  it("leave no files, and remove those of killed commands on this machine", async () => {
    const folder = await mkdtemp(join(tmpdir(), "merging-"));
    const { pid: ended } = spawnSync(process.execPath, ["--version"]);
    const left = `chancery-import-${hostname()}-${ended}-abcdef`;
    const others = [
      `chancery-import-${hostname()}-${process.ppid}-abcdef`,
      `chancery-import-${hostname()}x-${ended}-abcdef`,
      `chancery-import-${hostname()}-abcdef`,
    ].sort();
    for (const name of [left, ...others]) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, "part-1"), "x");
    }
    vi.stubEnv("TMPDIR", folder);
    try {
      const during: string[][] = [];
      for await (const _ of mergedStatements(statements(), { onDifference: () => {} }, 1_000))
        if (during.length === 0) during.push(await readdir(folder));
      const own = `chancery-import-${hostname()}-${process.pid}-`;
      expect(during[0]?.filter((name) => name.startsWith(own))).toHaveLength(1);
      expect((await readdir(folder)).sort()).toEqual(others);
    } finally {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    }
  });
});
