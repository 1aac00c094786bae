import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { inputFiles } from "../../src/import/rows/input-file.js";
import { ImportProblem } from "../../src/import/rows/problem.js";
import { type Imported, imported } from "./imported.js";

/** A mapping in which every row states an organisation, with `name` as its name and `note` as its description. */
function names(input: Record<string, unknown>): string {
  return stringify({
    dataset: { slug: "names", title: "Names" },
    sources: { list: { title: "List", type: "OTHER" } },
    cite: { source: "list" },
    inputs: [
      {
        ...input,
        entities: {
          body: { kind: "organization", name: { column: "name" }, description: { column: "note" }, type: "OTHER" },
        },
      },
    ],
  });
}

async function read(
  content: string | Uint8Array,
  input: Record<string, unknown> = { format: "csv" },
  file = "names.csv",
): Promise<Imported> {
  return imported(names(input), { [file]: content });
}

function namesIn({ statements }: Imported): string[] {
  return statements.flatMap((statement) => (statement.kind === "organization" ? [statement.entry.name] : []));
}

const TABLE = "name,note\nÉire “West”,a\n";

describe("an encoding", () => {
  it.each([
    ["UTF-8", Buffer.from(TABLE)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TABLE}`)],
    ["UTF-16 with a byte order mark", iconv.encode(TABLE, "utf-16le", { addBOM: true })],
    ["UTF-16 in big-endian order", iconv.encode(TABLE, "utf-16be", { addBOM: true })],
    ["UTF-16 without a byte order mark", iconv.encode(TABLE, "utf-16le")],
    ["Windows-1252", iconv.encode(TABLE, "windows-1252")],
  ])("of %s is recognised", async (_what, bytes) => {
    const result = await read(bytes);
    expect(namesIn(result)).toEqual(["Éire “West”"]);
    expect(result.account.counts).toMatchObject({ read: 1, used: 1 });
  });

  it("that is guessed is reported", async () => {
    const { account } = await read(iconv.encode(TABLE, "windows-1252"));
    expect(account.notes).toEqual([
      expect.stringMatching(/names\.csv: 3 bytes are not UTF-8 and were read as Windows-1252/),
    ]);
  });

  it("may change in the middle of a file", async () => {
    const mixed = Buffer.concat([Buffer.from("name,note\nÉire,a\n"), Buffer.from([0xc9]), Buffer.from("ire 2,b\n")]);
    expect(namesIn(await read(mixed))).toEqual(["Éire", "Éire 2"]);
  });

  it("with characters of several bytes is decoded across chunks", async () => {
    const long = `name,note\n${"ab€".repeat(60_000)},a\n`;
    expect(namesIn(await read(long))).toEqual(["ab€".repeat(60_000)]);
  });

  it("can be declared, also in XML", async () => {
    expect(
      namesIn(
        await read(iconv.encode("name,note\nМосква,a\n", "windows-1251"), { format: "csv", encoding: "windows-1251" }),
      ),
    ).toEqual(["Москва"]);
    const xml = iconv.encode(
      '<?xml version="1.0" encoding="ISO-8859-2"?><l><b><name>Łódź</name></b></l>',
      "iso-8859-2",
    );
    expect(namesIn(await read(xml, { format: "xml", rows: "b" }, "names.xml"))).toEqual(["Łódź"]);
    await expect(read(TABLE, { format: "csv", encoding: "utf-99" })).rejects.toThrow('there is no encoding "utf-99"');
  });
});

describe("a table", () => {
  it.each([
    ["semicolons", "name;note\nA, B;x\n", {}, ["A, B"]],
    ["tabs", "name\tnote\nA\tx\n", {}, ["A"]],
    ["carriage returns only", "name,note\rA,x\rB,y\r", {}, ["A", "B"]],
    ["both line endings", "name,note\r\nA,x\r\nB,y\n", {}, ["A", "B"]],
    ["line breaks in cells", 'name,note\n"A\nB",x\nC,y\n', {}, ["A\nB", "C"]],
    ["quotation marks in cells", 'name,note\n"A ""B""",x\n', {}, ['A "B"']],
    ["literal quotation marks", 'name,note\n5" gun,x\n', { quote: false }, ['5" gun']],
    ["no header", "A,x\n", { header: ["name", "note"] }, ["A"]],
    ["lines before the header", "Export of 2020\n\nname,note\nA,x\n", { skip: 1 }, ["A"]],
    ["empty lines", "name,note\n\nA,x\n\n\nB,y\n", {}, ["A", "B"]],
    ["a delimiter at the end of rows", "name,note\nA,x,\n", {}, ["A"]],
    ["missing cells, if allowed", "name,note\nA\n", { ragged: true }, ["A"]],
    ["texts that count as empty", "name,note\n-,x\nA,n/a\n", { empty: ["-", "n/a"] }, ["A"]],
    ["an empty line before the header", "\nname;note\nA, B;x\n", {}, ["A, B"]],
    ["a spreadsheet's line about its delimiter", "sep=;\r\nname;note\r\nA, B;x, y, z\r\n", {}, ["A, B"]],
    ["such a line that the mapping skips", "sep=;\nname;note\nA, B;x\n", { skip: 1 }, ["A, B"]],
    ["such a line, and another delimiter in the mapping", "sep=;\nname|note\nA;B|x\n", { delimiter: "|" }, ["A;B"]],
    ["a column with such a name", "name,sep=\nA,note\n", { optional: ["note"] }, ["A"]],
    ["two columns with the same name", "name,name,note\nA,B,x\n", {}, ["A"]],
  ])("with %s", async (_what, content, input, expected) => {
    expect(namesIn(await read(content, { format: "csv", ...input }))).toEqual(expected);
  });

  it("with a stray quotation mark loses only the line with it", async () => {
    const { statements, rejections, account } = await read(
      'name,note\nA,"x\nB,y\nC,"z",\nD,"two\nlines"\nE,"never closed\nF,y\n',
    );
    expect(
      statements.flatMap(({ kind, entry }) => (kind === "organization" && "name" in entry ? [entry.name] : [])),
    ).toEqual(["B", "C", "D", "F"]);
    expect(account.counts).toEqual({ read: 6, used: 4, skipped: 0, rejected: 2 });
    expect(rejections).toMatchObject([
      {
        line: 2,
        reason: expect.stringMatching(/a quotation mark ends a cell, and more follows .* or set `quote: false`/),
        content: 'A,"x',
      },
      { line: 7, reason: expect.stringContaining("is never closed"), content: 'E,"never closed' },
    ]);
  });

  it.each([
    ["in unquoted cells", 'name,note\n5" gun,x\nJSC "Rosneft",y\nC,z\n', ['5" gun', 'JSC "Rosneft"', "C"], []],
    ["after a cell of several lines", 'name,note\n"A\nB",5" gun\nC,z\n', ["A\nB", "C"], []],
    ["beside a cell that begins with one", 'name,note\n"""A"" B",x\nC,"5"" gun"\n', ['"A" B', "C"], []],
    ["that may open a cell", 'name,note\nA, "x, y"\nB,z\n', ["B"], [2]],
    ["that may close a cell", 'name,note\n"A"B,5" gun\nC,z\n', ["C"], [2]],
  ])("with quotation marks %s keeps them only if they are certainly literal", async (_where, content, names, lost) => {
    const result = await read(content);
    expect(namesIn(result)).toEqual(names);
    expect(result.rejections.map(({ line }) => line)).toEqual(lost);
  });

  it("with quotation marks in the cells of many rows is read completely", async () => {
    const rows = Array.from({ length: 10_000 }, (_row, index) => `${index}" gun,"a\n""b"""\n`);
    const { account } = await read(`name,note\n${rows.join("")}`);
    expect(account.counts).toEqual({ read: 10_000, used: 10_000, skipped: 0, rejected: 0 });
  });

  it.each([
    ["line feeds", 'name\tnote\n"A\t5"\n\nB\ta\rb\nC\tx', ['"A', "B", "C"], [2, 4, 6]],
    ["carriage returns and line feeds", 'name\tnote\r\n"A\t5"\r\n\r\nB\tx\r\n', ['"A', "B"], [2, 4]],
    ["carriage returns", 'name\tnote\r"A\t5"\rB\tx\r', ['"A', "B"], [2, 3]],
  ])("with `quote: false` has a row per line, also with %s as line endings", async (_what, content, names, lines) => {
    const { statements } = await read(content, { format: "tsv", quote: false });
    const found = statements.filter(({ kind }) => kind === "organization");
    expect(found.map(({ entry }) => "name" in entry && entry.name)).toEqual(names);
    expect(found.map(({ origin }) => origin?.line)).toEqual(lines);
  });

  it("with rows that are too short or too long rejects those, with their content", async () => {
    const { rejections } = await read("name,note\nA\nB,x\nC,x,y\n");
    expect(rejections).toMatchObject([
      { line: 2, row: 1, reason: expect.stringContaining("1 cells, but there are 2 columns"), content: ["A"] },
      {
        line: 4,
        row: 3,
        reason: expect.stringContaining("3 cells, but there are 2 columns"),
        content: ["C", "x", "y"],
      },
    ]);
  });

  it("with a zero byte rejects that row", async () => {
    const { rejections, statements } = await read("name,note\nA\0,x\nB,y\n");
    expect(rejections).toMatchObject([{ line: 2, reason: expect.stringContaining("zero byte") }]);
    expect(statements.map(({ kind }) => kind)).toContain("organization");
  });

  it("with a cell of ten million characters is read", async () => {
    const note = "x".repeat(10_000_000);
    const result = await read(`name,note\nA,"${note}"\nB,y\n`);
    expect(namesIn(result)).toEqual(["A", "B"]);
  });

  it("numbers lines as an editor does, even with line breaks in cells", async () => {
    const { statements } = await read('name,note\nA,"1\n2\n3"\n\nB,y\n');
    expect(statements.flatMap(({ kind, origin }) => (kind === "organization" ? [origin?.line] : []))).toEqual([2, 6]);
  });
});

describe("an unusable file is reported clearly:", () => {
  it.each([
    ["a missing column", "title,note\nA,x\n", 'names.csv:1: there is no column "name". The columns are title, note'],
    ["XML for CSV", '<?xml version="1.0"?><a/>', "Is this csv?"],
    ["a PDF", "%PDF-1.7", "this is a PDF. Export its table as CSV first"],
    [
      "a truncated gzip file",
      gzipSync(
        Buffer.from(`name,note\n${Array.from({ length: 5_000 }, (_, index) => `${index * 7919},x`).join("\n")}`),
      ).subarray(0, 9_000),
      "the file cannot be read further: unexpected end of file",
    ],
  ])("%s", async (_what, content, message) => {
    const result = await read(content).then(
      ({ account }) => account.failures.join("\n"),
      (error) => (error instanceof ImportProblem ? error.message : String(error)),
    );
    expect(result).toContain(message);
  });

  it("a missing file", async () => {
    const { inputFiles } = await import("../../src/import/rows/input-file.js");
    await expect(inputFiles(["tests/import/nothing.csv"])).rejects.toThrow(
      "tests/import/nothing.csv: there is no such file or folder",
    );
    await expect(inputFiles(["tests/import/*.nothing"])).rejects.toThrow("no file matches this pattern");
  });

  it.each([
    ["a template", { template: "{guest} came" }],
    ["a value", { column: "guest" }],
  ])("a missing column that has the name of an entity, in %s", async (_what, description) => {
    const mapping = parse(names({ format: "csv" }));
    mapping.inputs[0].entities.guest = { kind: "person", name: { column: "name" }, description };
    await expect(imported(stringify(mapping), { "names.csv": "name,note\nA,x\n" })).rejects.toThrow(
      '"guest" is an entity of the mapping. To refer to it, write { entity: guest }. A template cannot contain it',
    );
  });

  it("a property that no row of JSON or XML has, if it has the name of an entity", async () => {
    const mapping = (format: string) => {
      const parsed = parse(names({ format, ...(format === "xml" ? { rows: "b" } : {}) }));
      const { entities } = parsed.inputs[0];
      entities.note = { kind: "topic", name: { column: "note" } };
      entities.guest = { kind: "person", name: { column: "name" }, description: { template: "{name}[, {guest}]" } };
      return stringify(parsed);
    };
    const notes = [expect.stringContaining('No row has anything named "guest". "guest" is an entity of the mapping')];
    const json = await imported(mapping("json"), { "names.json": '[{"name":"A"},{"name":"B","note":"x"}]' });
    expect(json.account.notes).toEqual(notes);
    const xml = "<l><b><name>A</name></b><b><name>B</name><note>x</note></b></l>";
    expect((await imported(mapping("xml"), { "names.xml": xml })).account.notes).toEqual(notes);
    const found = await imported(mapping("json"), {
      "names.json": '[{"name":"A","note":"x"},{"name":"B","guest":"y"}]',
    });
    expect(found.account.notes).toEqual([]);
    const unasked = parse(mapping("json"));
    unasked.inputs[0].entities.guest.description = { first: [{ column: "name" }, { column: "guest" }] };
    const answered = await imported(stringify(unasked), { "names.json": '[{"name":"A","note":"x","guest":"y"}]' });
    expect(answered.account.notes).toEqual([]);
  });

  it("properties that no row has, unless optional or one of several choices", async () => {
    const mapping = parse(names({ format: "xml", rows: "b" }));
    const [input] = mapping.inputs;
    input.optional = ["may/lack"];
    input.entities.guest = {
      kind: "person",
      name: { first: [{ column: "no" }, { column: "name" }] },
      when: { path: "nam[1]", present: false },
      nationalities: { column: "country", country: true },
      description: { template: "[{sumary}][{may/lack}]{name}" },
      positions: { each: { path: "office" }, title: { path: "@titel" } },
    };
    const notes = async (row: string) =>
      (await imported(stringify(mapping), { "names.xml": `<l>${row}<b><name>B</name><note/></b></l>` })).account.notes;
    const told = (names: string) => [expect.stringContaining(`No row has anything at ${names}. Correct misspellings`)];
    expect(await notes('<b><name>A</name><note/><country iso="FR"/><office title="Envoy"/></b>')).toEqual(
      told('"nam[1]", "sumary", "country", "@titel"'),
    );
    expect(await notes("<b><name>A</name><note/><country>FR</country><sumary/></b>")).toEqual(
      told('"nam[1]", "office"'),
    );
  });

  it("a file that is empty or has only a header", async () => {
    expect((await read("")).account.notes).toEqual([expect.stringContaining("names.csv: the file is empty")]);
    expect((await read("name,note\n")).account.notes).toEqual([expect.stringContaining("there are no rows in it")]);
  });

  it("a file among others, which are still read", async () => {
    const result = await imported(names({ format: "csv" }), {
      "1.csv": "name,note\nA,x\n",
      "2.csv": "other\nB\n",
      "3.csv": "name,note\nC,x\n",
    });
    expect(namesIn(result)).toEqual(["A", "C"]);
    expect(result.account.failures).toEqual([expect.stringContaining('2.csv:1: there is no column "name", "note"')]);
  });
});

describe("JSON", () => {
  const list = '[{"name":"A"},\n {"name":"B","seen":{"x":1}},\n 5,\n {"name":["C"]}]';

  it("is read from a top-level list, entry by entry", async () => {
    const result = await read(list, { format: "json" }, "names.json");
    expect(namesIn(result)).toEqual(["A", "B", "C"]);
    expect(result.rejections).toMatchObject([
      { row: 3, reason: "the entry of the list is not an object", content: "5" },
    ]);
  });

  it("is read from a list inside, and as one row if it is one object", async () => {
    expect(
      namesIn(
        await read(
          `{"meta":[{"name":"M"}],"data":{"items":${list}}}`,
          { format: "json", rows: "data/items" },
          "names.json",
        ),
      ),
    ).toEqual(["A", "B", "C"]);
    expect(namesIn(await read('{"name":"A"}', { format: "json" }, "names.json"))).toEqual(["A"]);
  });

  it("is read from lists within lists, like YAML", async () => {
    const nested = '{"results":[{"items":[{"name":"A"},{"name":"B"}]},{"none":1},{"items":{"name":"C"}}],"items":[5]}';
    for (const format of ["json", "yaml"])
      expect(namesIn(await read(nested, { format, rows: "results/items" }, `names.${format}`))).toEqual([
        "A",
        "B",
        "C",
      ]);
  });

  const long = '{"name":-1234567890123456789,"note":"\\" 1234567890123456790 \\\\"}';
  it.each([
    ["json", "7.5", `[${long},\n{"name":1234567890123456790},{"name":7.50},{"name":9007199254740991}]`],
    ["jsonl", "7.5", `${long}\n{"name":1234567890123456790}\n{"name":7.50}\n{"name":9007199254740991}`],
    ["yaml", "7.50", `- ${long}\n- name: 1234567890123456790\n- name: 7.50\n- name: 9007199254740991`],
  ])("and similar formats keep all digits of integers: %s", async (format, half, content) => {
    const result = await read(content, { format }, `names.${format}`);
    expect(namesIn(result)).toEqual(["-1234567890123456789", "1234567890123456790", half, "9007199254740991"]);
    expect(result.statements.find(({ kind }) => kind === "organization")?.entry).toMatchObject({
      description: '" 1234567890123456790 \\',
    });
  });

  it("Lines with an invalid number are rejected, however long it is", async () => {
    const { rejections } = await read('{"name":01234567890123456789}', { format: "jsonl" }, "names.jsonl");
    expect(rejections).toMatchObject([{ line: 1, reason: expect.stringContaining("the line is not JSON") }]);
  });

  it("that is truncated is reported with the row before, which is used", async () => {
    const result = await read('[{"name":"A"},\n{"name":', { format: "json" }, "names.json");
    expect(namesIn(result)).toEqual(["A"]);
    expect(result.account.failures).toEqual([expect.stringMatching(/names\.json:2: after row 1 this is not JSON/)]);
  });

  it("Lines are rejected one by one", async () => {
    const result = await read('{"name":"A"}\n{"name":\n[1]\n\n{"name":"B"}\n', { format: "jsonl" }, "names.jsonl");
    expect(namesIn(result)).toEqual(["A", "B"]);
    expect(result.rejections).toMatchObject([
      { line: 2, reason: expect.stringContaining("the line is not JSON"), content: '{"name":' },
      { line: 3, reason: expect.stringContaining("not an object") },
    ]);
  });
});

describe("XML", () => {
  const file =
    '<list>\n  <body id="1"><name>A &amp; <b>B</b></name></body>\n  <group><body><name><![CDATA[C]]></name></body></group>\n</list>';

  it("is read by the name of an element, or by its path", async () => {
    expect(namesIn(await read(file, { format: "xml", rows: "body" }, "names.xml"))).toEqual(["A & B", "C"]);
    expect(namesIn(await read(file, { format: "xml", rows: "list/body" }, "names.xml"))).toEqual(["A & B"]);
    expect(namesIn(await read(file, { format: "xml", rows: "list/*/body" }, "names.xml"))).toEqual(["C"]);
  });

  it("that is not well-formed is reported with line and column, and the rows before are used", async () => {
    const result = await read(file.replace("</group>", "</list>"), { format: "xml", rows: "body" }, "names.xml");
    expect(namesIn(result)).toEqual(["A & B", "C"]);
    expect(result.account.failures).toEqual([expect.stringMatching(/names\.xml:3:\d+: this is not well-formed XML/)]);
  });

  it.each([
    ["a line break", "it<br/>twice", "it twice"],
    ["adjacent elements", "<p>it</p><p>twice</p>", "it twice"],
    ["an empty element before a comma", "it twice<ref/>, <i>or</i> more.", "it twice, or more."],
    ["an element within a word", "<b>i</b>t twice", "it twice"],
  ])("has texts as people read them, with %s", async (_what, written, expected) => {
    const content = `<list><body><name>${written}</name></body></list>`;
    expect(namesIn(await read(content, { format: "xml", rows: "body" }, "names.xml"))).toEqual([expected]);
  });

  it("may declare entities for texts, but none that contain other entities", async () => {
    const content = (name: string) =>
      `<!DOCTYPE list [<!ENTITY state "Kor&#xE9;a"><!ENTITY two '&state;&state;'>]><list><body><name>${name}</name></body></list>`;
    const input = { format: "xml", rows: "body" };
    expect(namesIn(await read(content("&state; &amp; A"), input, "names.xml"))).toEqual(["Koréa & A"]);
    await expect(read(content("&two;"), input, "names.xml")).rejects.toThrow(/names\.xml:1:\d+: .*undefined entity/);
  });

  it("without an element for rows is refused", async () => {
    await expect(read(file, { format: "xml", rows: "person" }, "names.xml")).rejects.toThrow(
      'there is no element "person" in it',
    );
  });
});

describe("YAML", () => {
  it("is read from a list, with its lines, or from a path", async () => {
    const result = await read("- name: A\n- name: B\n  note: x\n- 5\n", { format: "yaml" }, "names.yaml");
    expect(namesIn(result)).toEqual(["A", "B"]);
    expect(result.rejections).toMatchObject([{ line: 4, row: 3 }]);
    const inside = "bodies:\n  list:\n    - name: A\n    - 5\n";
    const deeper = await read(inside, { format: "yaml", rows: "bodies/list" }, "names.yaml");
    expect(namesIn(deeper)).toEqual(["A"]);
    expect(deeper.rejections).toMatchObject([{ line: 4, row: 2 }]);
  });

  it.each(["007", "1.50", "12e5", "0x1F", "12345678901234567890", "true"])(
    "keeps values as they are written: %s",
    async (written) => {
      expect(
        namesIn(await read(`- name: ${written}\n- name: ~\n  note: x\n`, { format: "yaml" }, "names.yaml")),
      ).toEqual([written]);
    },
  );

  it("resolves merge keys", async () => {
    const text = "- &first\n  name: A\n  note: x\n- <<: *first\n  note: y\n- <<: *first\n  name: B\n";
    const result = await read(text, { format: "yaml" }, "names.yaml");
    expect(namesIn(result)).toEqual(["A", "B"]);
    expect(result.account.counts).toMatchObject({ read: 3, used: 3 });
  });

  it("that is invalid is reported with line and column", async () => {
    await expect(read("- name: [A\n- name: B\n", { format: "yaml" }, "names.yaml")).rejects.toThrow(
      /names\.yaml:\d+:\d+: this is not YAML/,
    );
  });
});

describe("YAML with exponentially nested aliases", () => {
  it("is refused", async () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x]",
      ..."bcdefg".split("").map((name, index) => {
        const before = "abcdefg"[index];
        return `${name}: &${name} [${Array(8).fill(`*${before}`).join(", ")}]`;
      }),
    ].join("\n");
    await expect(read(bomb, { format: "yaml" }, "names.yaml")).rejects.toThrow(
      /names\.yaml: this YAML cannot be used: .*Write out the content instead of using aliases/,
    );
  });
});

/** A ZIP file with in/names.csv, which names A, and readme.md. */
const ARCHIVE =
  "UEsDBBQAAAAIAAAAIVAaFI8FEAAAAA4AAAAMAAAAaW4vbmFtZXMuY3N2y0vMTdXJyy9J5XLUqeACAFBLAwQUAAAACAAAACFQ5w01dAcAAAAFAAAACQAAAHJlYWRtZS5tZHNMyi8tAQBQSwECFAMUAAAACAAAACFQGhSPBRAAAAAOAAAADAAAAAAAAAAAAAAAgAEAAAAAaW4vbmFtZXMuY3N2UEsBAhQDFAAAAAgAAAAhUOcNNXQHAAAABQAAAAkAAAAAAAAAAAAAAIABOgAAAHJlYWRtZS5tZFBLBQYAAAAAAgACAHEAAABoAAAAAAA=";

describe("a gzip file", () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `${(index * 7919) % 10_007} ${index},x`);
  const packed = gzipSync(`name,note\n${rows.join("\n")}\n`);

  it.each([
    ["CSV", { format: "csv" }, "names.csv", packed],
    [
      "JSON Lines",
      { format: "jsonl" },
      "names.jsonl",
      gzipSync(rows.map((row) => JSON.stringify({ name: row.slice(0, -2), note: "x" })).join("\n")),
    ],
  ])("that is truncated is read up to its end: %s", async (_what, input, file, whole) => {
    const result = await read(whole.subarray(0, whole.length - 2_000), input, file);
    const found = namesIn(result);
    expect(found.length).toBeGreaterThan(3_000);
    expect(found).toEqual(rows.slice(0, found.length).map((row) => row.slice(0, -2)));
    expect(result.account.failures).toEqual([
      expect.stringContaining("cannot be read further: unexpected end of file"),
    ]);
    expect(result.account.isComplete).toBe(false);
  });

  it("that is damaged is read up to the damage", async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, packed.length - 2_000);
    const result = await read(damaged);
    expect(namesIn(result).length).toBeGreaterThan(3_000);
    expect(result.account.failures).toEqual([expect.stringContaining("cannot be read further")]);
  });

  it("may have several parts, and zeros after them", async () => {
    const parts = [packed, gzipSync("Last,x\n"), Buffer.alloc(20_000)];
    expect(namesIn(await read(Buffer.concat(parts)))).toHaveLength(5_001);
  });

  it("that contains an archive is refused", async () => {
    await expect(read(gzipSync(Buffer.from(ARCHIVE, "base64")))).rejects.toThrow("this is a ZIP archive in a pipe or");
  });
});

describe("archives", () => {
  it("are unpacked, whatever they are called", async () => {
    expect(namesIn(await read(gzipSync(TABLE)))).toEqual(["Éire “West”"]);
    const result = await read(Buffer.from(ARCHIVE, "base64"), { format: "csv" }, "names.zip");
    expect(namesIn(result)).toEqual(["A"]);
    expect(result.account.notes).toEqual([expect.stringMatching(/1 file was not read, .*names\.zip\/readme\.md/)]);
  });
});

describe("files that operating systems add", () => {
  /** A ZIP file with in/names.csv, in/more.csv, __MACOSX/in/._names.csv, in/._names.csv and in/.DS_Store. */
  const FROM_A_MAC =
    "UEsDBBQAAAAIAAAAIVAaFI8FEAAAAA4AAAAMAAAAaW4vbmFtZXMuY3N2y0vMTdXJyy9J5XLUqeACAFBLAwQUAAAACAAAACFQ9Ls6FxAAAAAOAAAACwAAAGluL21vcmUuY3N2y0vMTdXJyy9J5XLSqeACAFBLAwQUAAAACAAAACFQwWDJbwkAAAAHAAAAFwAAAF9fTUFDT1NYL2luLy5fbmFtZXMuY3N2Y2AVY/dNTAYAUEsDBBQAAAAIAAAAIVC4c+MhBwAAAAUAAAAOAAAAaW4vLl9uYW1lcy5jc3ZjYPVNTAYAUEsDBBQAAAAIAAAAIVBNYiprCgAAAAgAAAAMAAAAaW4vLkRTX1N0b3JlY2BgYHQqTTEEAFBLAQIUAxQAAAAIAAAAIVAaFI8FEAAAAA4AAAAMAAAAAAAAAAAAAACAAQAAAABpbi9uYW1lcy5jc3ZQSwECFAMUAAAACAAAACFQ9Ls6FxAAAAAOAAAACwAAAAAAAAAAAAAAgAE6AAAAaW4vbW9yZS5jc3ZQSwECFAMUAAAACAAAACFQwWDJbwkAAAAHAAAAFwAAAAAAAAAAAAAAgAFzAAAAX19NQUNPU1gvaW4vLl9uYW1lcy5jc3ZQSwECFAMUAAAACAAAACFQuHPjIQcAAAAFAAAADgAAAAAAAAAAAAAAgAGxAAAAaW4vLl9uYW1lcy5jc3ZQSwECFAMUAAAACAAAACFQTWIqawoAAAAIAAAADAAAAAAAAAAAAAAAgAHkAAAAaW4vLkRTX1N0b3JlUEsFBgAAAAAFAAUALgEAABgBAAAAAA==";

  it("are ignored in archives", async () => {
    const result = await read(Buffer.from(FROM_A_MAC, "base64"), { format: "csv" }, "names.zip");
    expect(namesIn(result)).toEqual(["B", "A"]);
    expect(result.account.notes).toEqual([]);
    expect(result.account.failures).toEqual([]);
  });

  // Only Linux lists the open files of a process in a folder.
  it.runIf(process.platform === "linux")("do not keep an archive open after the last row", async () => {
    const archive = { "kept-open.zip": Buffer.from(FROM_A_MAC, "base64") };
    expect(namesIn(await imported(names({ format: "csv" }), archive, { limit: 1 }))).toEqual(["B"]);
    const open = async () => {
      const files = await readdir("/proc/self/fd");
      const paths = await Promise.all(files.map((file) => readlink(`/proc/self/fd/${file}`).catch(() => "")));
      return paths.filter((path) => path.includes("kept-open.zip"));
    };
    await expect.poll(open).toEqual([]);
  });

  it("are ignored in folders", async () => {
    const folder = await mkdtemp(join(tmpdir(), "folder-"));
    try {
      for (const sub of ["__MACOSX", "in"]) await mkdir(join(folder, sub));
      const written = ["__MACOSX/._a.csv", "__MACOSX/a.csv", "in/._a.csv", "in/.DS_Store", "in/Thumbs.db", "in/a.csv"];
      for (const name of written) await writeFile(join(folder, name), TABLE);
      expect((await inputFiles([folder])).map(({ name }) => name)).toEqual([join(folder, "in/a.csv")]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("names of inherited properties of objects", () => {
  it.each([
    ["csv", "name,note,__proto__,constructor,toString\nA,x,p,c,t\n"],
    ["tsv", "name\tnote\t__proto__\tconstructor\ttoString\nA\tx\tp\tc\tt\n"],
    ["json", '[{ "name": "A", "__proto__": "p", "constructor": "c", "toString": "t" }]'],
    ["jsonl", '{ "name": "A", "__proto__": "p", "constructor": "c", "toString": "t" }\n'],
    ["yaml", "- { name: A, __proto__: p, constructor: c, toString: t }\n"],
    ["xml", "<l><name>A</name><__proto__>p</__proto__><constructor>c</constructor><toString>t</toString></l>"],
  ])("are ordinary names of columns: %s", async (format, content) => {
    const mapping = names({ format }).replace("column: note", 'template: "{__proto__}{constructor}{toString}"');
    const { entry, statements } = await imported(mapping, { [`names.${format}`]: content });
    const body = statements.find(({ kind }) => kind === "organization");
    expect(entry("organization", body?.key ?? "")).toMatchObject({ name: "A", description: "pct" });
  });

  it("have no value if no column has them", async () => {
    const mapping = names({ format: "jsonl" }).replace("column: note", "column: constructor");
    const { statements } = await imported(mapping, { "names.jsonl": '{ "name": "A" }' });
    expect(statements.find(({ kind }) => kind === "organization")?.entry).not.toHaveProperty("description");
  });
});

describe("elements with prefixes", () => {
  const XML = '<x:l xmlns:x="u" xmlns:y="v"><x:b y:id="1"><x:name>A</x:name><y:note>one</y:note></x:b></x:l>';

  it.each(["x:b", "b", "x:l/x:b", "l/b", "*/b"])("are found with and without their prefixes: %s", async (rows) => {
    const result = await read(XML, { format: "xml", rows }, "names.xml");
    expect(result.statements.find(({ kind }) => kind === "organization")?.entry).toMatchObject({
      name: "A",
      description: "one",
    });
  });

  it("are also found without prefixes in grouped rows", async () => {
    expect(namesIn(await read(XML, { format: "xml", rows: "b", group: "@id" }, "names.xml"))).toEqual(["A"]);
  });

  it("are ignored if other elements have the exact name", async () => {
    const xml = "<l><b><name>A</name><x:name>B</x:name></b><x:b><name>C</name></x:b></l>";
    expect(namesIn(await read(xml, { format: "xml", rows: "b" }, "names.xml"))).toEqual(["A"]);
  });

  it("reject the row if a name without a prefix is ambiguous, and only if the mapping uses it", async () => {
    const xml =
      '<l><b><name>A</name><x:note>B</x:note><y:note>C</y:note></b><b x:id="1" y:id="1"><name>B</name><x:note>D</x:note></b></l>';
    const { rejections, statements } = await read(xml, { format: "xml", rows: "b" }, "names.xml");
    expect(rejections).toMatchObject([
      { line: 1, reason: expect.stringContaining('"note" may be x:note or y:note: write it with its prefix') },
    ]);
    expect(statements.find(({ kind }) => kind === "organization")?.entry).toMatchObject({
      name: "B",
      description: "D",
    });
    const grouped = await read(xml, { format: "xml", rows: "b", group: "@id" }, "names.xml");
    expect(grouped.rejections.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('"note" may be x:note or y:note'),
      '"@id" may be @x:id or @y:id: write it with its prefix',
    ]);
  });

  it("that are ambiguous as rows are reported", async () => {
    const xml = "<l><x:b><name>A</name></x:b>\n<y:b><name>B</name></y:b></l>";
    const { account } = await read(xml, { format: "xml", rows: "b" }, "names.xml");
    expect(account.failures.join()).toContain('names.xml:2: `rows` "b" may be x:b or y:b. Write it with its prefix');
  });
});

describe("rows that are not found", () => {
  it("are reported with the names that exist", async () => {
    const children = Array.from({ length: 12 }, (_, index) => `<x:e${index}/>`).join("");
    await expect(read(`<x:l>${children}</x:l>`, { format: "xml", rows: "b" }, "names.xml")).rejects.toThrow(
      'there is no element "b" in it. There are x:l, x:e0, x:e1, x:e2, x:e3, x:e4, x:e5, x:e6, x:e7, x:e8, …. Names with a prefix may be written with it: "x:l". Correct `rows`',
    );
    await expect(read('{ "data": [], "meta": 1 }', { format: "json", rows: "items" }, "names.json")).rejects.toThrow(
      'there is no list with entries at "items" in it. There are data, meta. Correct `rows`',
    );
    await expect(
      read('{ "data": { "items": [{}], "n": 1 }, "meta": 1 }', { format: "json", rows: "data/item" }, "names.json"),
    ).rejects.toThrow("There are data, data/items, data/n, meta. Correct `rows`");
  });

  it("in a file that is one object with a list are reported with the path to the list", async () => {
    const file = '{ "meta": { "n": 1 }, "data": { "items": [{ "name": "A" }] } }';
    const { rejections } = await read(file, { format: "json" }, "names.json");
    expect(rejections).toMatchObject([
      {
        line: 1,
        reason: expect.stringMatching(/with none of the properties .* It has meta, data\. .* `rows: data\/items`/),
      },
    ]);
    expect(namesIn(await read(file, { format: "json", rows: "data/items" }, "names.json"))).toEqual(["A"]);
    expect(namesIn(await read('{ "name": "A" }', { format: "json" }, "names.json"))).toEqual(["A"]);
  });
});

describe("cells of several lines", () => {
  it.each([
    ["line feeds", "\n"],
    ["carriage returns and line feeds", "\r\n"],
  ])("whose lines end with %s cost no row after a broken one, and are counted", async (_what, end) => {
    const rows = Array.from({ length: 500 }, (_, index) => `N${index},"one é${end}two"`);
    const rest = Array.from({ length: 500 }, (_, index) => `M${index},x`);
    const table = ["name,note", ...rows, 'B,a, "stray" one', "", ...rest, ""].join(end);
    const { account, rejections, statements } = await read(table);
    expect(account.counts).toMatchObject({ read: 1_001, used: 1_000, rejected: 1 });
    expect(rejections).toMatchObject([{ line: 1_002 }]);
    expect(statements.at(-1)?.origin?.line).toBe(1_503);
  });

  it("are read across chunks", async () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, index) => `N${index},"${"one ".repeat(15)}\r\n${"two ".repeat(15)}"`,
    );
    const { account, statements } = await read(["name,note", ...rows, ""].join("\r\n"));
    expect(account.counts).toMatchObject({ read: 6_000, used: 6_000 });
    expect(statements.at(-1)?.origin?.line).toBe(12_000);
  });
});

describe("grouped rows", () => {
  const group = (columns: unknown) =>
    stringify({
      dataset: { slug: "names", title: "Names" },
      sources: { list: { title: "List", type: "OTHER" } },
      cite: { source: "list" },
      inputs: [
        {
          format: "csv",
          group: columns,
          entities: {
            body: {
              kind: "organization",
              key: { column: "id" },
              name: { path: "rows/name", join: " or " },
              aliases: [{ each: { path: "rows" }, value: { column: "name" }, language: { column: "language" } }],
              type: "OTHER",
            },
          },
        },
      ],
    });

  it("that follow each other become one, with the line of the first; a broken row is rejected by itself", async () => {
    const { statements, account, rejections } = await imported(group("id"), {
      "names.csv": "id,name,language\n1,A,en\n1,B,fr\n1,too,many,cells\n2,C,en\n1,D,de\n",
    });
    expect(account.counts).toMatchObject({ read: 4, used: 3, rejected: 1 });
    expect(rejections).toMatchObject([{ file: "names.csv", line: 4 }]);
    const named = statements.filter(({ kind }) => kind === "organization");
    expect(named.map(({ entry, origin }) => [entry, origin?.line])).toMatchObject([
      [
        { name: "A or B", aliases: [{ value: "A" }, { value: "B", language: "fr" }, { value: "D", language: "de" }] },
        2,
      ],
      [{ name: "C" }, 5],
    ]);
  });

  it("require the columns of `group`", async () => {
    await expect(imported(group(["id", "no"]), { "names.csv": "id,name,language\n1,A,en\n" })).rejects.toThrow(
      'names.csv:1: there is no column "no"',
    );
  });
});
