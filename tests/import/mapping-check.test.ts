import { describe, expect, it } from "vitest";
import { type Document, parse, parseDocument } from "yaml";
import { parseMapping } from "../../src/mapping/read.js";
import { YamlError, type YamlProblem } from "../../src/yaml/problem.js";
import { documented } from "./docs.js";

const MAPPING = documented("claims.yaml");
const TREATIES = documented("treaties.yaml");

/** Returns the problems of a mapping. */
async function problemsOf(text: string): Promise<readonly YamlProblem[]> {
  try {
    await parseMapping(text, "claims.yaml");
    return [];
  } catch (error) {
    if (error instanceof YamlError) return error.problems;
    throw error;
  }
}

/** The position of a piece of a text. */
function positionOf(text: string, piece: string) {
  const before = text.slice(0, text.indexOf(piece)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe("checking a mapping reports line and column of", () => {
  it.each([
    [
      "an unknown property",
      MAPPING,
      "headline }\n        type: NEWS",
      "headline }\n        kinds: NEWS",
      "kinds: NEWS",
      "is not a property here",
    ],
    [
      "a misspelt operation on a value",
      MAPPING,
      'split: ";"',
      'splitt: ";"',
      "splitt",
      "The properties here are column, path",
    ],
    ["an unknown choice", MAPPING, "stance: DENIES", "stance: DENY", "DENY", "must be one of DENIES, REJECTS"],
    ["an unknown kind", MAPPING, "kind: allegation", "kind: claim", "claim\n        key", "must state its `kind`"],
    [
      "an unknown entity",
      MAPPING,
      "claimants: { entity: claimant }",
      "claimants: { entity: speaker }",
      "speaker",
      "no entity named",
    ],
    [
      "an unknown entity in `cite`",
      MAPPING,
      "source: { entity: article }\n    entities",
      "source: { entity: report }\n    entities",
      "report",
      "no entity named",
    ],
    [
      "a date format without a year",
      MAPPING,
      "published, date: D.M.YYYY",
      "published, date: D.M.",
      "D.M.",
      "it has no year",
    ],
    [
      "a date format with minutes for months",
      MAPPING,
      "published, date: D.M.YYYY",
      "published, date: DD/mm/YYYY",
      "DD/mm/YYYY",
      "has minutes (mm) but no hours. Write months as MM",
    ],
    [
      "a pattern between slashes outside of `split`",
      MAPPING,
      "claim: { column: claim }",
      "claim: { column: claim, match: '/(.*)/' }",
      "'/(.*)/'",
      "is between slashes, which only `split` needs",
    ],
    [
      "an organisation without citations",
      MAPPING,
      "inputs:",
      "organizations:\n  desk: { name: The desk, type: MEDIA }\ninputs:",
      "desk:",
      "never states its `citations`. Add them, or a `cite` for all",
    ],
    [
      "a template with an unmatched brace",
      MAPPING,
      "accuses {accused}",
      "accuses {accused",
      '"{claimant} accuses',
      "without its counterpart",
    ],
    [
      "a value from two places",
      MAPPING,
      "title: { column: headline }",
      "title: { column: headline, constant: X }",
      "title: { column: headline, c",
      "has column and constant",
    ],
    [
      "a value from nowhere",
      MAPPING,
      "title: { column: headline }",
      "title: { case: title }",
      "title: { case",
      "does not say where the value comes from",
    ],
    [
      "a column in braces without quotation marks",
      MAPPING,
      "title: { column: headline }",
      "title: {headline}",
      "headline}",
      "is not a property here",
    ],
    [
      "a required property that an entity never states",
      MAPPING,
      "        claim: { column: claim }\n",
      "",
      "claim:\n        kind: alle",
      "never states its `claim`",
    ],
    ["an unknown source", TREATIES, "source: table", "source: tables", "tables", "nothing has the key"],
    ["an unknown lookup table", TREATIES, "lookup: kinds", "lookup: kindes", "kindes", "there is no table"],
    ["an invalid regular expression", TREATIES, 'split: "|"', 'split: "/(/"', '"/(/"', "Invalid regular expression"],
    [
      "a path that leads out of the element",
      documented("visits.yaml"),
      "path: note/topic",
      "path: ../topic",
      "../topic",
      "leads out of the element",
    ],
    [
      "a path that leads out of the element, in a template",
      documented("visits.yaml"),
      "{guest/name} to",
      "{../name} to",
      '"Visit of',
      "leads out of the element",
    ],
    [
      "an incomplete condition in a path",
      documented("visits.yaml"),
      "path: note/topic",
      'path: "note/topic[@a=]"',
      '"note/topic[@a=]"',
      "Write, for example, name[@type=birth]",
    ],
    ["an invalid slug", TREATIES, "slug: treaty-table", "slug: Treaty Table", "Treaty Table", "must be a key"],
    [
      "a constant that its property does not allow",
      MAPPING,
      "type: NEWS_ARTICLE",
      "type: NEWS",
      "NEWS\n",
      "must be one of NEWS_ARTICLE",
    ],
    [
      "an explicit constant that its property does not allow",
      MAPPING,
      "type: NEWS_ARTICLE",
      "type: { constant: NEWS }",
      "NEWS }",
      "must be one of NEWS_ARTICLE",
    ],
    [
      "a last choice that its property does not allow",
      TREATIES,
      "            - SIGNED",
      "            - AGREED",
      "AGREED",
      "must be one of PROPOSED, SIGNED",
    ],
    [
      "a choice under a condition that its property does not allow",
      TREATIES,
      "{ constant: IN_FORCE, when",
      "{ constant: VALID, when",
      "VALID",
      "must be one of PROPOSED, SIGNED",
    ],
    [
      "a value of a lookup table that its property does not allow",
      TREATIES,
      "M: MEMORANDUM",
      "M: MEMO",
      "MEMO,",
      "must be one of TREATY, MEMORANDUM",
    ],
    [
      "a value of an inline lookup table that its property does not allow",
      TREATIES,
      "nampo: AGENCY",
      "nampo: PORT",
      "PORT }",
      "must be one of MINISTRY",
    ],
    [
      "an `otherwise` that its property does not allow",
      TREATIES,
      "lookup: kinds, otherwise: OTHER",
      "lookup: kinds, otherwise: OTHERS",
      "OTHERS",
      "must be one of TREATY, MEMORANDUM",
    ],
    [
      "a default that is not a date",
      MAPPING,
      "published, date: D.M.YYYY",
      "published, date: D.M.YYYY, default: soon",
      "soon",
      "Extended Date/Time Format",
    ],
    [
      "an unknown key among choices",
      TREATIES,
      "source: table",
      "source: { first: [{ column: Source }, tables] }",
      "tables]",
      'nothing has the key "tables" under sources',
    ],
    [
      "an actor that is a source",
      MAPPING,
      "- actor: { entity: accused }",
      "- actor: { entity: article }",
      "article }\n            stance",
      '"article" is of kind source, but must be one of person, organization here',
    ],
    [
      "a source that is an organisation",
      MAPPING,
      "source: { entity: article }\n    entities",
      "source: { entity: outlet }\n    entities",
      "outlet }\n    entities",
      '"outlet" is of kind organization, but must be one of source here',
    ],
    [
      "an unknown language",
      MAPPING,
      "published, date: D.M.YYYY",
      "published, date: { formats: D.M.YYYY, language: xx }",
      "xx }",
      'month names are not known for "xx"',
    ],
  ])("%s", async (_what, mapping, original, written, piece, message) => {
    const text = mapping.replace(original, written);
    expect(text).not.toBe(mapping);
    const problems = await problemsOf(text);
    expect(problems.map(({ line, column }) => ({ line, column }))).toContainEqual(positionOf(text, piece));
    const there = problems.filter(
      ({ line, column }) => line === positionOf(text, piece).line && column === positionOf(text, piece).column,
    );
    expect(there.map((problem) => problem.message).join("\n")).toContain(message);
  });

  it("nothing if nothing is wrong", async () => {
    for (const name of ["claims.yaml", "treaties.yaml", "visits.yaml"])
      expect(await problemsOf(documented(name))).toEqual([]);
  });

  it("nothing in a lookup table for several properties, each of which allows a part of it", async () => {
    const text = TREATIES.replace(
      "type: { column: ., lookup: { port authority of nampo: AGENCY }",
      "type: { column: ., lookup: kinds",
    ).replace("M: MEMORANDUM", "M: MEMORANDUM, A: AGENCY");
    expect(await problemsOf(text)).toEqual([]);
    expect(await problemsOf(text.replace("A: AGENCY", "A: AGENT"))).toMatchObject([
      { path: "lookups.kinds.A", ...positionOf(text, "AGENCY") },
    ]);
  });

  it("nothing in a lookup table of keys that rows may state", async () => {
    const text = TREATIES.replace(
      "topics: { entity: subject }",
      "topics: { column: Subject, lookup: { Trade: trade } }",
    );
    expect(text).not.toBe(TREATIES);
    expect(await problemsOf(text)).toEqual([]);
  });

  it("all problems at once", async () => {
    const text = MAPPING.replace("stance: DENIES", "stance: DENY")
      .replace("published, date: D.M.YYYY", "published, date: D.M.")
      .replace("url: { column: url }", "link: { column: url }");
    expect((await problemsOf(text)).map(({ line }) => line)).toEqual([
      positionOf(text, "link:").line,
      positionOf(text, "published, date: D.M.").line,
      positionOf(text, "DENY").line,
    ]);
  });
});

describe("an unquoted text with brackets inside braces", () => {
  it.each([
    ["guest/name[1]", '"guest/name[1]"'],
    ["guest/name[@strong=true][1]/@value", '"guest/name[@strong=true][1]/@value"'],
    ['guest[type="head"]/name', `'guest[type="head"]/name'`],
    ["Amount [USD]", '"Amount [USD]"'],
  ])("is reported once, with a correction: %s", async (path, quoted) => {
    const visits = documented("visits.yaml");
    const text = visits.replace("path: note/topic", `path: ${path}`);
    expect(text).not.toBe(visits);
    expect(await problemsOf(text)).toEqual([
      {
        ...positionOf(text, path),
        path: "",
        message: `a text with brackets inside braces must be quoted as a whole. Write ${quoted} (found: ${JSON.stringify(`each: { path: ${path} }`)})`,
      },
    ]);
    expect(await problemsOf(text.replace(path, quoted))).toEqual([]);
  });

  it("is reported anywhere, along with other errors in the YAML", async () => {
    const text = documented("visits.yaml")
      .replace("{ path: note/topic }", "{ path: note[1]/topic }")
      .replace("{ path: place/@country, country: true }", "{ path: place[2]/@country, country: true }")
      .replace('key: { path: "@id" }', "key: { path: @id }");
    expect((await problemsOf(text)).map(({ line, column, message }) => [line, column, message.slice(0, 30)])).toEqual(
      [
        ["note[1]/topic", "a text with brackets inside br"],
        ["@id }", "Plain value cannot start with "],
        ["place[2]", "a text with brackets inside br"],
      ].map(([piece = "", message]) => [positionOf(text, piece).line, positionOf(text, piece).column, message]),
    );
  });
});

describe("a mapping whose entities are stated by several inputs", () => {
  const TWO = `
dataset: { slug: two, title: Two }
sources: { list: { title: List, type: OTHER } }
cite: { source: list }
inputs:
  - { files: people.csv, format: csv, entities: { person: { kind: person, key: { column: id }, name: { column: name } } } }
  - { files: posts.csv, format: csv, entities: { person: { kind: person, key: { column: who }, positions: { title: { column: post } } } } }
`;

  it("must state a required property only once", async () => {
    expect(await problemsOf(TWO)).toEqual([]);
    expect(await problemsOf(TWO.replace(", name: { column: name }", ""))).toMatchObject([
      { message: expect.stringContaining("never states its `name`") },
    ]);
  });

  it("must define an entity in the same way everywhere", async () => {
    const text = TWO.replace("key: { column: who }, positions: { title: { column: post } }", "name: { column: who }");
    expect(await problemsOf(text)).toMatchObject([
      { path: "inputs.1.entities.person", message: expect.stringContaining("one that differs in having a `key`") },
    ]);
  });
});

describe("a value of the wrong type", () => {
  /** An input with all options, and a milestone, whose actors are a list. */
  const REST = `
dataset: { slug: rest, title: Rest }
sources: { list: { title: List, type: OTHER } }
people: { someone: { name: Someone, aliases: [One] } }
organizations: { desk: { name: Desk, type: MEDIA } }
cite: { source: list }
inputs:
  - files: [a.csv]
    format: csv
    rows: a
    encoding: utf-8
    delimiter: ";"
    quote: false
    header: [a, b]
    skip: 1
    ragged: true
    optional: [a]
    having: [a]
    group: [a]
    empty: ["-"]
    when: { any: [{ column: a, is: [x] }, { column: b, atLeast: 3 }] }
    entities:
      event:
        kind: milestone
        key: [{ column: a }, { column: b }]
        title: { first: [{ column: a }, { all: [{ column: b }], join: "," }] }
        type: { column: a, lookup: { x: OTHER }, otherwise: OTHER }
        date: { column: b, date: { formats: [D.M.YY], language: en, pivot: 1950 }, default: 1990 }
        actors: { actor: { column: a, country: cow }, role: PARTY }
      who:
        kind: person
        name: { template: "{x}", with: { x: { column: a, replace: { a: b } } } }
        aliases: [{ value: { column: a }, language: en }]
        identifiers: { scheme: own, value: { column: a } }
`;

  it("is reported with what is expected", async () => {
    const text = REST.replace("actors: { actor: { column: a, country: cow }, role: PARTY }", "actors: 42");
    expect(await problemsOf(text)).toMatchObject([
      { ...positionOf(text, "42"), message: expect.stringMatching(/^must be .* or a list of these \(found: 42\)$/) },
    ]);
    const visits = documented("visits.yaml");
    const scalar = visits.replace(/ {8}participants:\n(?: {10}.*\n)+/, "        participants: KP\n");
    expect(scalar).not.toBe(visits);
    expect(await problemsOf(scalar)).toMatchObject([
      { ...positionOf(scalar, "KP"), message: 'must be { actor: …, role: … }, or a list of these (found: "KP")' },
    ]);
  });

  it("is reported with its position and a specific message, anywhere in the mapping", async () => {
    expect(await problemsOf(REST)).toEqual([]);
    const vague: string[] = [];
    for (const path of pathsIn(parse(REST))) {
      for (const wrong of [42, null, {}, [[1]]]) {
        const document: Document = parseDocument(REST);
        document.setIn(path, document.createNode(wrong));
        for (const { line, column, message } of await problemsOf(document.toString())) {
          if (line < 1 || column < 1 || /^(Invalid|Too|Unrecognized|Expected)|undefined|\[object/.test(message))
            vague.push(`${path.join(".")}: ${JSON.stringify(wrong)}: ${message}`);
        }
      }
    }
    expect(vague).toEqual([]);
  });

  function pathsIn(content: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    const own = path.length > 0 ? [path] : [];
    if (typeof content !== "object" || content === null) return own;
    const steps = Array.isArray(content) ? [...content.keys()] : Object.keys(content);
    return [
      ...own,
      ...steps.flatMap((step) => pathsIn((content as Record<string | number, unknown>)[step], [...path, step])),
    ];
  }
});
