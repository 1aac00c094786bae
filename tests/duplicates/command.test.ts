import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runChancery } from "../support/program.js";

const LONG = 300_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duplicates-"));
  await writeFile(join(folder, "list.yaml"), LIST);
});
afterAll(() => rm(folder, { recursive: true }));

const chancery = (...args: string[]) => runChancery(join(folder, "data"), args);

it(
  "chancery duplicates lists pairs with their ids, datasets and reasons",
  async () => {
    expect(await chancery("dossier", "load", join(folder, "list.yaml"))).toMatchObject({ code: 0 });
    const { code, output } = await chancery("duplicates", "--dataset", "list", "--first", "1");
    expect(code).toBe(0);
    expect(output).toMatch(/^0\.\d\d {2}person_\S{22} {2}/);
    expect(output).toMatch(/ {2}YOON Jong Ho \(list\)\n/);
    expect(output).toMatch(/ {2}Yun Jung-ho \(iran-dprk\)\n/);
    expect(output).toContain("\n      + both belong to North Korea\n");
    expect(output).toMatch(/\n\d+ pairs score at least 0\.4; 1 of them are listed\./);
  },
  LONG,
);

it(
  "chancery duplicates reports invalid options",
  async () => {
    const wrongScore = await chancery("duplicates", "--min-score", "2");
    expect(wrongScore.code).toBe(1);
    expect(wrongScore.output).toContain("Give a number from 0 to 1.");
    const wrongDataset = await chancery("duplicates", "--dataset", "lists");
    expect(wrongDataset).toEqual({
      code: 1,
      output: 'There is no dataset "lists". The datasets are countries, iran-dprk, list.\n',
    });
  },
  LONG,
);

const LIST = `
dossier: list
title: A list
sources:
  list: { title: A list, type: OTHER }
people:
  yoon-jong-ho:
    name: YOON Jong Ho
    nationalities: [KP]
    citations: [{ source: list }]
`;
