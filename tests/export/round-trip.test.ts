import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { statementLines } from "../../src/export/statements.js";
import { mergeActors, unmergeActors } from "../../src/merging/merge.js";
import { loadMerges } from "../../src/merging/stated-merges.js";
import { datasetsInFile, type MergeLine, StatementsProblem } from "../../src/statements/lines.js";
import { keyOfStatement } from "../../src/store/keys.js";
import { storeStatements } from "../../src/store/store.js";
import { meeting, person, source } from "../store/statements.js";
import { emptyDatabase, testDatabase } from "../support/database.js";
import { everything } from "../support/everything.js";

let written: Database;
let loaded: Database;
let folder: string;
beforeAll(async () => {
  [written, loaded] = await Promise.all([testDatabase(), emptyDatabase()]);
  folder = await mkdtemp(join(tmpdir(), "chancery-export-"));
});
afterAll(async () => {
  await Promise.all([written.close(), loaded.close(), rm(folder, { recursive: true, force: true })]);
});

/** Data that neither datasets state nor code derives from them: times, and descriptions of the running database. */
const APART = {
  columns: ["created_at", "updated_at", "imported_at", "at", "by", "loaded_from"],
  tables: ["kysely_migration", "kysely_migration_lock", "name_key_rules", "unproven"],
};

async function linesOf(database: Database, dataset?: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of statementLines(database.db, { dataset })) lines.push(`${JSON.stringify(line)}\n`);
  return lines.join("");
}

async function writeOut(name: string, dataset?: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, await linesOf(written, dataset));
  return file;
}

async function loadFile(file: string) {
  const totals: Record<string, unknown> = {};
  const merges: MergeLine[] = [];
  for await (const { dataset, statements } of datasetsInFile(file, (line) => merges.push(line))) {
    const { total } = await storeStatements(loaded, dataset, statements, { merge: false });
    totals[dataset.slug] = total;
  }
  return { ...totals, merges: await loadMerges(loaded.db, merges) };
}

describe("exported statements", () => {
  it("recreate an identical database when loaded into an empty one", async () => {
    await storeStatements(written, { slug: "other", title: "Other", licence: "CC0-1.0" }, [
      source("list", { published: "2020-09", retrieved: "2024-05-02", language: "en" }),
      person("ann"),
      person("ben"),
      meeting("talks", { participants: ["ann", "iran-dprk:han-song-u", "IR"], source: "iran-dprk:article" }),
    ]);
    const [ann, ben] = [keyOfStatement("other", "person", "ann"), keyOfStatement("other", "person", "ben")];
    await mergeActors(written.db, keyOfStatement("iran-dprk", "person", "han-song-u"), [ann, ben], { by: "Ann" });
    await unmergeActors(written.db, [ben], { by: "Ann", reason: "another one" });
    const totals = await loadFile(await writeOut("all.jsonl"));
    expect(totals).toMatchObject({ "iran-dprk": { rejected: 0 }, other: { created: 4, rejected: 0 } });
    expect(totals).toMatchObject({ merges: { merged: 1, apart: 1, left: 0 } });
    expect(await everything(loaded, APART)).toEqual(await everything(written, APART));
    expect(await linesOf(loaded)).toBe(await linesOf(written));
  });

  it("list each dataset after those that it refers to, even if those were imported again, and otherwise by name", async () => {
    const base = { slug: "zz-base", title: "Base" };
    await storeStatements(written, base, [source("list"), person("cora")]);
    for (const slug of ["bb-other", "aa-other"]) {
      await storeStatements(written, { slug, title: slug }, [source("list"), person("dan")]);
    }
    await storeStatements(written, { slug: "mm-user", title: "User" }, [
      meeting("talks", { participants: ["zz-base:cora", "IR"], source: "zz-base:list" }),
    ]);
    await storeStatements(written, base, [source("list"), person("cora", { name: "Cora Lee" })]);
    const lines = await linesOf(written);
    const datasets = [...lines.matchAll(/^{"kind":"dataset","key":"([^"]+)"/gm)].map(([, slug]) => slug);
    expect(datasets).toEqual(["aa-other", "bb-other", "iran-dprk", "other", "zz-base", "mm-user"]);
    expect(await loadFile(await writeOut("ordered.jsonl"))).toMatchObject({ "mm-user": { created: 1, rejected: 0 } });
    expect(await linesOf(loaded)).toBe(lines);
  });

  it("change nothing when loaded again, including merges", async () => {
    expect(await loadFile(await writeOut("twice.jsonl"))).toMatchObject({ merges: { merged: 0, apart: 0, left: 2 } });
    expect(await everything(loaded, APART)).toEqual(await everything(written, APART));
    const totals = await loadFile(await writeOut("again.jsonl", "iran-dprk"));
    expect(totals).toMatchObject({ "iran-dprk": { created: 0, updated: 0, rejected: 0, stale: 0 } });
  });

  it("are refused with file and line if they are invalid", async () => {
    const file = join(folder, "wrong.jsonl");
    await writeFile(file, '{"kind":"dataset","key":"wrong","entry":{"title":"Wrong"}}\n{"kind":\n');
    await expect(loadFile(file)).rejects.toThrow(
      new StatementsProblem(`${file}:2: this is not a line of JSON: {"kind":`),
    );
  });
});
