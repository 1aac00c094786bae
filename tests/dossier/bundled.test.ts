import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { readDossier } from "../../src/dossier/read.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import { loadBundledDossiers } from "../../src/startup/bundled-dossiers.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { testDatabase } from "../support/database.js";

const FILE = join(PACKAGE_ROOT, "db", "dossiers", "iran-dprk.yaml");

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test("bundled dossiers are not loaded again if the database has them unchanged", async () => {
  expect(await loadBundledDossiers(database)).toEqual([]);
});

test("a bundled dossier is loaded again if its dataset was changed", async () => {
  const dossier = await readDossier(FILE);
  const [, ...kept] = Object.entries(dossier.milestones);
  await loadDossier(database, { ...dossier, milestones: Object.fromEntries(kept) });

  expect(await loadBundledDossiers(database)).toMatchObject([
    { title: dossier.title, created: 1, updated: 0, removed: 0 },
  ]);
  expect(await loadBundledDossiers(database)).toEqual([]);
});
