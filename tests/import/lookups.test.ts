import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseMapping } from "../../src/mapping/read.js";
import { YamlError } from "../../src/yaml/problem.js";
import { documented } from "./docs.js";
import { imported } from "./imported.js";

const TREATIES = documented("treaties.yaml");
const IN_PLACE = "kinds: { T: TREATY, M: MEMORANDUM, J: JOINT_STATEMENT }";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lookups-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Returns the types of the documented agreements if their lookup table is this file. */
async function typesWith(file: string, content: string | Uint8Array, columns = ""): Promise<string[]> {
  await writeFile(join(folder, file), content);
  const mapping = TREATIES.replace(IN_PLACE, `kinds: { file: ${JSON.stringify(join(folder, file))}${columns} }`);
  const { statements } = await imported(mapping, { "treaties.csv": documented("treaties.csv") });
  return statements.flatMap((statement) => (statement.kind === "agreement" ? [String(statement.entry.type)] : []));
}

async function problemOf(mapping: string): Promise<string> {
  return parseMapping(mapping, join(folder, "treaties.yaml")).then(
    () => "none",
    (error: unknown) => (error instanceof YamlError ? error.message.replaceAll(`${folder}/`, "") : String(error)),
  );
}

/** Returns the message about an invalid lookup table in a file. */
async function problemWith(file: string, content: string | Uint8Array, columns = ""): Promise<string> {
  await writeFile(join(folder, file), content);
  return problemOf(TREATIES.replace(IN_PLACE, `kinds: { file: ${file}${columns} }`));
}

describe("a lookup table in a file", () => {
  it.each([
    ["kinds.csv", "code,meaning\nT,TREATY\nM,MEMORANDUM\n", ""],
    ["windows.csv", "\uFEFFcode;meaning;note\r\nT;TREATY;one, or two\r\nM;MEMORANDUM;\r\n", ""],
    ["columns.csv", "no,meaning,code\n1,TREATY,T\n2,MEMORANDUM,M\n", ", key: code, value: meaning"],
    ["kinds.tsv", "code\tmeaning\nT\tTREATY\nM\tMEMORANDUM\n", ""],
    ["kinds.txt", "code|meaning\nT|TREATY\nM|MEMORANDUM\n", ""],
    ["kinds.json", '{ "T": "TREATY", "M": "MEMORANDUM" }', ""],
    ["pairs.json", '[["T", "TREATY"], ["M", "MEMORANDUM"]]', ""],
    ["objects.json", '[{ "code": "T", "meaning": "TREATY" }, { "code": "M", "meaning": "MEMORANDUM" }]', ""],
    [
      "named.json",
      '[{ "id": 1, "is": "TREATY", "code": "T" }, { "id": 2, "is": "MEMORANDUM", "code": "M" }]',
      ", key: code, value: is",
    ],
    ["kinds.yaml", "T: TREATY\nM: MEMORANDUM\n", ""],
    ["list.yml", "- [T, TREATY]\n- { code: M, meaning: MEMORANDUM }\n", ""],
    ["again.csv", "code,meaning\nT,TREATY\nt,TREATY\nM,MEMORANDUM\n", ""],
  ])("may be %s", async (file, content, columns) => {
    expect(await typesWith(file, content, columns)).toEqual(["TREATY", "MEMORANDUM", "TREATY"]);
  });

  it("keeps leading zeros", async () => {
    const mapping = TREATIES.replace(IN_PLACE, `kinds: { file: ${join(folder, "numbers.yaml")} }`);
    await writeFile(join(folder, "numbers.yaml"), "01: TREATY\n");
    const row = documented("treaties.csv").split("\n").slice(0, 2).join("\n").replace(",T,", ",01,");
    expect((await imported(mapping, { "treaties.csv": row })).rejections).toEqual([]);
  });

  it.each([
    ["twice.csv", "code,meaning\nT,TREATY\nM,MEMORANDUM\nt,OTHER\n", 'line 4: the key "t" is already in line 2'],
    ["twice.json", '{\n"T": "TREATY",\n"T": "OTHER"\n}', "line 3: this key appears twice. Keep one"],
    ["pairs.yaml", "- [T, TREATY]\n- [t, OTHER]\n", 'line 2: the key "t" is already in line 1'],
    ["text.json", '"T"', "must be a table, { T: TREATY }, or a list of pairs"],
    ["nested.json", '{\n"T": { "name": "TREATY" } }', "line 2: must be a table"],
    ["numbers.json", "[1, 2]", "line 1: must be a table"],
    ["broken.json", '{ "T": "TREATY', "line 1: "],
    ["one.csv", "T\nM\n", "needs two columns with their names in the first line"],
    ["cells.csv", "code,meaning\nT,TREATY, or so\n", "line 2 does not have as many cells as the first"],
    ["latin.csv", Buffer.from("code,meaning\nÜ,TREATY\n", "latin1"), "it is not UTF-8 text"],
  ])("that is invalid is reported with its line and the mapping's: %s", async (file, content, message) => {
    const problem = await problemWith(file, content);
    expect(problem).toMatch(/^treaties\.yaml:11:18: lookups\.kinds\.file: /);
    expect(problem).toContain(`${file}: ${message}`);
  });

  it("must have the columns that the mapping names", async () => {
    const problem = await problemWith("names.csv", "code,meaning\nT,TREATY\n", ", key: kind");
    expect(problem).toContain('names.csv: has no column "kind". It has code, meaning');
  });

  it("that does not exist is reported with the place in the mapping, and where it was expected", async () => {
    const mapping = TREATIES.replace(IN_PLACE, "kinds: { file: tables/kinds.csv }");
    expect(await problemOf(mapping)).toContain(
      "treaties.yaml:11:18: lookups.kinds.file: tables/kinds.csv: there is no such file. Paths are relative to the mapping's folder: correct the path, or put the file there",
    );
  });
});

describe("a lookup table in the mapping", () => {
  it("must have each key once, whatever its case", async () => {
    const twice = TREATIES.replace("J: JOINT_STATEMENT", "t: OTHER");
    expect(await problemOf(twice)).toMatch(
      /^treaties\.yaml:11:38: lookups\.kinds\.t: appears twice: .* "T" has another value/,
    );
    const inValue = TREATIES.replace("nampo: AGENCY", "nampo: AGENCY, Port Authority of Nampo: OTHER");
    expect(await problemOf(inValue)).toContain("Port Authority of Nampo: appears twice");
  });

  it("is never an inherited property of an object", async () => {
    expect(await problemOf(TREATIES.replace("lookup: kinds", "lookup: constructor"))).toContain(
      'there is no table "constructor" under lookups',
    );
  });
});

describe("a missing file of column names", () => {
  it("is reported with the place in the mapping", async () => {
    const mapping = TREATIES.replace("  - format: csv\n", "  - format: csv\n    header: { file: columns.txt }\n");
    expect(await problemOf(mapping)).toMatch(
      /^treaties\.yaml:15:21: inputs\.0\.header\.file: columns\.txt: there is no/,
    );
  });
});
