import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toGlobalId } from "../../src/ids/global-id.js";
import { keyOfStatement } from "../../src/store/keys.js";
import { runChancery } from "../support/program.js";

const LONG = 300_000;
const ann = toGlobalId("person", keyOfStatement("list", "person", "ann"));
const anna = toGlobalId("person", keyOfStatement("list", "person", "anna"));
const bank = toGlobalId("organization", keyOfStatement("list", "organization", "bank"));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "merging-"));
  await writeFile(join(folder, "list.yaml"), LIST);
});
afterAll(() => rm(folder, { recursive: true }));

const chancery = (...args: string[]) => runChancery(join(folder, "data"), args);

it(
  "chancery merge merges two actors and lists merges, and unmerge undoes it",
  async () => {
    expect(await chancery("dossier", "load", join(folder, "list.yaml"))).toMatchObject({ code: 0 });
    expect(await chancery("merge", ann, anna, "--by", "ben", "--reason", "the same face")).toEqual({
      code: 0,
      output: `1 merged. To undo it: npx chancery unmerge ${anna}\n`,
    });
    const listed = await chancery("merge", "--list");
    expect(listed.output).toMatch(
      new RegExp(
        `^${anna} {2}Anna \\(list\\)\n {2}is ${ann} {2}Ann \\(list\\)\n {2}\\d{4}-\\d\\d-\\d\\d, ben: the same face\n\n1 merges listed.\n$`,
      ),
    );
    const csv = await chancery(
      "export",
      "--format",
      "csv",
      "--type",
      "people",
      "--columns",
      "name,aliases",
      "--dataset",
      "list",
    );
    expect(csv.output).toBe("name,aliases\nAnn,Anna\n");
    expect(await chancery("unmerge", anna)).toMatchObject({ code: 0 });
    expect(await chancery("merge", "--list")).toEqual({ code: 0, output: "Nothing is merged.\n" });
  },
  LONG,
);

it(
  "chancery merge and unmerge report errors",
  async () => {
    expect(await chancery("merge", ann)).toEqual({
      code: 1,
      output: "Name the actor that stays and the others: npx chancery merge KEEP OTHER…\n",
    });
    expect((await chancery("merge", ann, "Anna")).output).toBe(
      '"Anna" is not the id of a person or an organisation. npx chancery duplicates and the API show ids.\n',
    );
    expect((await chancery("merge", ann, bank)).output).toContain("are not of one kind");
    expect((await chancery("unmerge", anna)).output).toBe('"Anna" is not merged into anyone.\n');
  },
  LONG,
);

const LIST = `
dossier: list
title: A list
sources:
  list: { title: A list, type: OTHER }
people:
  ann: { name: Ann, citations: [{ source: list }] }
  anna: { name: Anna, citations: [{ source: list }] }
organizations:
  bank: { name: Bank, type: COMPANY, citations: [{ source: list }] }
`;
