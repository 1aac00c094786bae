import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { imported } from "./imported.js";

/** Returns what a value of a mapping gives for the cells of a row: the claim's text, or why the row is rejected. */
async function computed(value: unknown, cells: Record<string, string> = {}): Promise<string> {
  const { statements, rejections } = await imported(claimMapping({ claim: value }), {
    "rows.jsonl": JSON.stringify({ id: "1", ...cells }),
  });
  const [claim] = statements.flatMap((statement) => (statement.kind === "allegation" ? [statement.entry.claim] : []));
  return claim ?? `rejected: ${rejections[0]?.reason}`;
}

function claimMapping(
  properties: Record<string, unknown>,
  others: Record<string, unknown> = {},
  input: Record<string, unknown> = {},
): string {
  return stringify({
    dataset: { slug: "values", title: "Values" },
    sources: { list: { title: "List", type: "OTHER" } },
    cite: { source: "list" },
    lookups: { kinds: { T: "treaty", M: "memorandum", "-": null } },
    inputs: [
      {
        format: "jsonl",
        ...input,
        entities: {
          ...others,
          claim: {
            kind: "allegation",
            key: { column: "id" },
            title: "A claim",
            claim: "x",
            claimants: "IR",
            accused: "KP",
            ...properties,
          },
        },
      },
    ],
  });
}

describe("a value", () => {
  it.each([
    ["of a column", { column: "a" }, { a: " b " }, "b"],
    ["of a template", { template: "{a} in {b}" }, { a: "x", b: "y" }, "x in y"],
    ["of a template with optional parts", { template: "{a}[ in {b}][ at {c}]" }, { a: "x", c: "z" }, "x at z"],
    ["of a template with only optional values", { template: "Talks[ in {b}]" }, { a: "x" }, "Talks"],
    [
      "of a template whose required values are all missing",
      { template: "{a}[ to {b}]", default: "none" },
      { b: "y" },
      "none",
    ],
    ["of a template with literal braces and brackets", { template: "{{{a}}} [[x]]" }, { a: "x" }, "{x} [x]"],
    [
      "of a template with named values",
      { template: "{who}!", with: { who: { column: "a", case: "upper" } } },
      { a: "x" },
      "X!",
    ],
    ["that is the first present", { first: [{ column: "a" }, { column: "b" }, "c"] }, { a: " ", b: "y" }, "y"],
    ["of all, joined", { all: [{ column: "a" }, { column: "b" }], join: " + " }, { a: "x", b: "y" }, "x + y"],
    ["that is split and joined", { column: "a", split: "/[;,]/", join: "/" }, { a: "x; y,,z" }, "x/y/z"],
    [
      "that is split by an expression with a group",
      { column: "a", split: "/\\s*(;|,)\\s*/", join: "/" },
      { a: "x ; y,,z" },
      "x/y/z",
    ],
    [
      "that is split by an expression with an optional group",
      { column: "a", split: "/(;)|,/", join: "/" },
      { a: "x;y,z" },
      "x/y/z",
    ],
    [
      "of several, without duplicates",
      { column: "a", split: ";", distinct: true, join: ", " },
      { a: "x; y; x;y ;z" },
      "x, y, z",
    ],
    [
      "of several that a table maps to the same",
      { column: "a", split: ";", lookup: { x: "z" }, otherwise: { column: "." }, distinct: true, join: "," },
      { a: "x;y;z" },
      "z,y",
    ],
    ["that is matched", { column: "a", match: "\\((\\w+)\\)" }, { a: "Kim (KP)" }, "KP"],
    ["that is replaced", { column: "a", replace: { "^The ": "", "\\s+": "_" } }, { a: "The big house" }, "big_house"],
    ["in another case", { column: "a", case: "title" }, { a: "KIM jong-un O'NEILL" }, "Kim Jong-Un O'neill"],
    ["that is looked up", { column: "a", lookup: "kinds" }, { a: "t " }, "treaty"],
    ["that is looked up in an inline table", { column: "a", lookup: { x: 1 } }, { a: "X" }, "1"],
    [
      "that is not in the table, with `otherwise`",
      { column: "a", lookup: "kinds", otherwise: { template: "other ({.})" } },
      { a: "Q" },
      "other (Q)",
    ],
    ["of a country", { column: "a", country: true }, { a: "Democratic People's Republic of Korea" }, "KP"],
    ["of a country in another language", { column: "a", country: true }, { a: "Deutschland" }, "DE"],
    ["of a country by a code of Correlates of War", { column: "a", country: "cow" }, { a: "731" }, "KP"],
    ["with a default", { column: "a", default: "none" }, {}, "none"],
    [
      "under a condition",
      { first: [{ constant: "old", when: { column: "a", atMost: 1900 } }, "new"] },
      { a: "1899" },
      "old",
    ],
    ["of the row itself", { origin: "row" }, {}, "1"],
    ["of the file's name", { origin: "name" }, {}, "rows"],
    ["of a span", { span: { from: { column: "a" }, to: { column: "b" } } }, { a: "2001", b: "2003" }, "2001/2003"],
    ["of a span without an end", { span: { from: { column: "a" }, to: { column: "b" } } }, { a: "2001" }, "2001"],
    [
      "of an ongoing span",
      { span: { from: { column: "a" }, to: { column: "b" }, open: true } },
      { a: "2001" },
      "2001/..",
    ],
    [
      "of a span without a known start",
      { span: { from: { column: "a" }, to: { column: "b" }, open: true } },
      { b: "2001" },
      "../2001",
    ],
    [
      "that is not in the table",
      { column: "a", lookup: "kinds" },
      { a: "Q" },
      'rejected: claim.claim: column "a": "Q" is not in the table "kinds"',
    ],
    [
      "of an unknown country",
      { column: "a", country: true },
      { a: "Atlantis" },
      'rejected: claim.claim: column "a": "Atlantis" is not the name or code of a country',
    ],
    [
      "with several results",
      { column: "a", split: ";" },
      { a: "x;y" },
      'rejected: claim.claim: has several values, "x", "y". Choose one by its path, such as name[1] or name[@type=birth], or with `match`; or add `join`',
    ],
    [
      "of a span with several ends",
      { span: { from: { column: "a" }, to: { column: "b", split: ";" } } },
      { a: "2001", b: "2002;2003" },
      'rejected: claim.claim: the end of the time has several values, "2002", "2003". Choose one by its path, such as name[1] or name[@type=birth], or with `match`; or add `join`',
    ],
    [
      "of a span that runs backwards",
      { span: { from: { column: "a" }, to: { column: "b" } } },
      { a: "2003", b: "2001" },
      'rejected: claim.claim: the time from "2003" to "2001" is impossible: it ends before it begins, or is not a date',
    ],
    ["that is missing", { column: "a" }, {}, "rejected: allegation: has no claim (claim-1)"],
    [
      "that a table maps to null",
      { column: "a", lookup: "kinds" },
      { a: "-" },
      "rejected: allegation: has no claim (claim-1)",
    ],
  ])("%s", async (_what, value, cells, expected) => {
    expect(await computed(value, cells)).toBe(expected);
  });
});

describe("an object instead of a text", () => {
  const verdict = { by: "IAEA", text: " ", label: "false", notes: [{ on: "x" }], at: null };
  const stands = (place: string, meant: string) =>
    expect.stringMatching(
      new RegExp(`${place}: found an object with "by", "label", "notes" instead of a text\\. .* such as ${meant}$`),
    );

  it.each([
    ["of a column", { column: "verdict" }, stands('column "verdict"', "{ path: verdict/by }")],
    ["in a list", { column: "list" }, stands('column "list"', "{ path: list/by }")],
    ["of a path", { path: "in/verdict" }, stands('path "in/verdict"', "{ path: in/verdict/by }")],
    ["of a template", { template: "{id}[: {verdict}]" }, stands('braces "verdict"', "{verdict/by}")],
    ["with a default", { column: "verdict", default: "x" }, stands('column "verdict"', "{ path: verdict/by }")],
    ["of choices", { first: [{ column: "verdict" }, { column: "b" }] }, stands('column "verdict"', ".*")],
    ["of choices, one of which is a text", { first: [{ column: "verdict" }, { path: "verdict/label" }] }, "false"],
    ["without any text", { column: "empty", default: "nothing" }, "nothing"],
    ["in a condition", { constant: "x", when: { column: "verdict" } }, "x"],
    ["that must be missing", { first: [{ constant: "x", when: { column: "verdict", present: false } }, "y"] }, "y"],
    ["that is compared", { constant: "x", when: { column: "verdict", is: "false" } }, stands('column "verdict"', ".*")],
  ])("rejects the row with a correction, unless no text is needed: %s", async (_what, value, expected) => {
    const cells = { verdict, list: ["x", verdict], in: { verdict }, empty: { by: null, notes: [" ", {}] } };
    expect(await computed(value, cells as unknown as Record<string, string>)).toEqual(expected);
  });

  it("rejects the row in columns whose parts belong together, and with `each`", async () => {
    const row = JSON.stringify({ id: "1", who: [{ name: "Kim" }], since: "1990" });
    const rejected = async (each: unknown, name: unknown) => {
      const member = { kind: "person", each, name };
      return (await imported(claimMapping({}, { member }), { "rows.jsonl": row })).rejections;
    };
    const [parts] = await rejected([{ column: "who", split: ";" }, { column: "since" }], { column: "who" });
    expect(parts?.reason).toContain('column "who": found an object with "name" instead of a text');
    const [each] = await rejected({ column: "who" }, { column: "." });
    expect(each?.reason).toBe(
      'member.name: column ".": found an object with "name" instead of a text. Choose a part of it, such as { path: name }',
    );
  });
});

describe("case", () => {
  it.each([
    ["matched", { column: "a", match: "excellency (.+)" }, { a: "HIS EXCELLENCY Kim" }, "Kim"],
    ["replaced", { column: "a", replace: { "^his excellency ": "" } }, { a: "His Excellency Kim" }, "Kim"],
    ["split", { column: "a", split: "/ and /", join: "+" }, { a: "Kim AND Pak and Li" }, "Kim+Pak+Li"],
  ])("is ignored in a value that is %s with `ignoreCase`", async (_what, value, cells, expected) => {
    expect(await computed({ ...value, ignoreCase: true }, cells)).toBe(expected);
    expect(await computed(value, cells)).not.toBe(expected);
  });

  it("cannot be ignored by a flag in a pattern, and the message says how", async () => {
    for (const value of [
      { column: "a", match: "(?i)kim" },
      { column: "a", when: { column: "a", matches: "(?i)kim" } },
    ])
      await expect(computed(value, { a: "Kim" })).rejects.toThrow(
        "begins with a flag. To ignore case, write `ignoreCase: true`",
      );
  });
});

describe("an `each` over a list", () => {
  it("skips empty entries instead of using the row for them", async () => {
    const member = {
      kind: "person",
      each: { path: "members" },
      name: { first: [{ column: "." }, { column: "name" }] },
    };
    const row = { id: "1", name: "Club", members: ["Kim", null, "", "-", { name: "Pak" }, {}] };
    const { statements, rejections } = await imported(claimMapping({}, { member }, { empty: ["-"] }), {
      "rows.jsonl": JSON.stringify(row),
    });
    expect(rejections).toEqual([]);
    expect(statements.flatMap(({ kind, entry }) => (kind === "person" && "name" in entry ? [entry.name] : []))).toEqual(
      ["Kim", "Pak"],
    );
  });
});

describe("a condition", () => {
  const cells = { a: "visit", n: "12" };
  it.each([
    ["holds if there is a value", { column: "a" }, true],
    ["fails if there is no value", { column: "b" }, false],
    ["can require that there is no value", { column: "b", present: false }, true],
    ["can require one of several values", { column: "a", is: ["call", "visit"] }, true],
    ["can exclude a value", { column: "a", isNot: "visit" }, false],
    ["can require a match", { column: "a", matches: "^v" }, true],
    ["can require a range", { column: "n", atLeast: 12, atMost: 12 }, true],
    ["can require a minimum", { column: "n", atLeast: 13 }, false],
    ["fails if the first of two requirements fails", { column: "a", isNot: "visit", matches: "^v" }, false],
    ["fails if the second of two requirements fails", { column: "a", isNot: "call", matches: "^c" }, false],
    ["fails if a missing value should match", { column: "b", isNot: "call", matches: "^c" }, false],
    ["holds if a value is excluded and there is none", { column: "b", isNot: "visit" }, true],
    ["is case-sensitive", { column: "a", is: "Visit" }, false],
    ["can require a text in any case", { column: "a", is: ["CALL", "VISIT"], ignoreCase: true }, true],
    ["can exclude a text in any case", { column: "a", isNot: "Visit", ignoreCase: true }, false],
    ["can require a match in any case", { column: "a", matches: "^V", ignoreCase: true }, true],
    ["can require several conditions", { every: [{ column: "a" }, { not: { column: "n", is: 13 } }] }, true],
    ["can require one of several conditions", { any: [{ column: "b" }, { column: "a", is: "call" }] }, false],
  ])("%s", async (_what, when, holds) => {
    const { account } = await imported(claimMapping({}, {}, { when }), {
      "rows.jsonl": JSON.stringify({ id: "1", ...cells }),
    });
    expect(account.counts).toMatchObject(holds ? { used: 1, skipped: 0 } : { used: 0, skipped: 1 });
  });
});

describe("a reference to another entry", () => {
  const person = { kind: "person", key: { column: "pid" }, name: { column: "name" }, when: { column: "name" } };

  it("can use the key of an entry in another row", async () => {
    const { entry } = await imported(
      claimMapping({ accused: { entity: "person", key: { column: "pid" } } }, { person }),
      {
        "rows.jsonl": `${JSON.stringify({ id: "1", pid: "P 7", name: "Kim" })}\n${JSON.stringify({ id: "2", pid: "P 7" })}\n`,
      },
    );
    const [kim] = entry("allegation", "claim-1").accused;
    expect(entry("allegation", "claim-2").accused).toEqual([kim]);
    expect(entry("person", kim).name).toBe("Kim");
  });

  it("can use the name of an entry without a key, whichever entity states it", async () => {
    const club = (column: string) => ({ kind: "organization", name: { column }, type: "OTHER", when: { column } });
    const mapping = claimMapping(
      { claimants: { entity: "maker" }, accused: [{ entity: "target" }, { entity: "maker", key: { column: "also" } }] },
      { maker: club("maker"), target: club("target") },
    );
    const { statements, entry } = await imported(mapping, {
      "rows.jsonl": `${JSON.stringify({ id: "1", maker: "Club", target: "Bank" })}\n${JSON.stringify({ id: "2", maker: "Bank", also: "Club" })}\n`,
    });
    expect(
      statements.filter(({ kind }) => kind === "organization").map(({ entry: said }) => "name" in said && said.name),
    ).toEqual(["Club", "Bank"]);
    expect(entry("allegation", "claim-2")).toMatchObject({
      claimants: entry("allegation", "claim-1").accused,
      accused: entry("allegation", "claim-1").claimants,
    });
  });

  it("can name another dataset by its slug", async () => {
    const { entry } = await imported(claimMapping({ accused: { template: "other-set:person-{pid}" } }), {
      "rows.jsonl": '{"id":"1","pid":"7"}',
    });
    expect(entry("allegation", "claim-1").accused).toEqual(["other-set:person-7"]);
  });
});

describe("a name that may be a country's", () => {
  it("rejects the row if there are several, because the first is not all of them", async () => {
    const maker = { kind: "organization", orCountry: true, name: { column: "maker", split: ";" }, type: "OTHER" };
    const { rejections } = await imported(claimMapping({ claimants: { entity: "maker" } }, { maker }), {
      "rows.jsonl": '{"id":"1","maker":"DPRK; Ocean Trading Co"}',
    });
    expect(rejections).toMatchObject([
      { reason: expect.stringContaining('maker.name: has several values, "DPRK", "Ocean Trading Co"') },
    ]);
  });
});

describe("keys", () => {
  async function keysOf(ids: readonly string[]): Promise<string[]> {
    const rows = ids.map((id) => JSON.stringify({ id })).join("\n");
    const { statements } = await imported(claimMapping({}), { "rows.jsonl": rows });
    return statements.flatMap(({ kind, key }) => (kind === "allegation" ? [key] : []));
  }

  it("stay readable and unique", async () => {
    const keys = await keysOf(["7", "a-7", "A-7", "A 7", "Ä-7", "七", "八", "x".repeat(200), `${"x".repeat(200)}y`]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.slice(0, 2)).toEqual(["claim-7", "claim-a-7"]);
    for (const key of keys) expect(key).toMatch(/^claim-[a-z0-9-]{1,60}$/);
  });

  it("are the same in every import", async () => {
    expect(await keysOf(["A 7", "七"])).toEqual(["claim-a-7-b027bcdbe74bba56", "claim-cc80467ee2f36843"]);
  });

  it("of several parts are distinct wherever hyphens stand, and can be referred to", async () => {
    const key = [{ column: "trip" }, { column: "id" }];
    const mapping = claimMapping({ key, title: { key: ["claim", ...key] } });
    const parts = [
      ["2019", "5-1"],
      ["2019-5", "1"],
      ["2019", "5"],
    ];
    const { statements } = await imported(mapping, {
      "rows.jsonl": parts.map(([trip, id]) => JSON.stringify({ trip, id })).join("\n"),
    });
    const claims = statements.flatMap((statement) => (statement.kind === "allegation" ? [statement] : []));
    expect(claims.map(({ key: own }) => own)).toEqual([
      "claim-2019-5-1",
      expect.stringMatching(/^claim-2019-5-1-[0-9a-f]{16}$/),
      "claim-2019-5",
    ]);
    expect(claims.map(({ entry }) => entry.title)).toEqual(claims.map(({ key: own }) => own));
  });

  it("are derived from a record's properties if the mapping names none", async () => {
    const mapping = claimMapping({ key: undefined, claim: { column: "claim" } });
    const { account, statements } = await imported(mapping, {
      "rows.jsonl": '{"claim":"a"}\n{"claim":"b"}\n{"claim":"a"}\n',
    });
    expect(account.counts.used).toBe(3);
    expect(statements.filter(({ kind }) => kind === "allegation")).toHaveLength(2);
  });

  it("that are empty reject the row of a record", async () => {
    const { rejections } = await imported(claimMapping({}), { "rows.jsonl": '{"id":""}' });
    expect(rejections).toMatchObject([{ line: 1, reason: "claim.key: is empty", content: { id: "" } }]);
  });
});

describe("a row that states nothing", () => {
  const mapping = (when?: unknown) =>
    stringify({
      dataset: { slug: "people", title: "People" },
      sources: { list: { title: "List", type: "OTHER" } },
      cite: { source: "list" },
      inputs: [
        {
          format: "jsonl",
          entities: { person: { kind: "person", name: { column: "name" }, ...(when ? { when } : {}) } },
        },
      ],
    });

  it("is rejected if a name is missing", async () => {
    const { rejections } = await imported(mapping(), { "rows.jsonl": '{"name":""}\n{"name":"Kim"}' });
    expect(rejections).toMatchObject([{ line: 1, reason: "it states nothing: person has neither a name nor a key" }]);
  });

  it("is skipped if a condition excludes it", async () => {
    const { account } = await imported(mapping({ column: "name" }), { "rows.jsonl": '{"name":""}\n{"name":"Kim"}' });
    expect(account.counts).toEqual({ read: 2, used: 1, skipped: 1, rejected: 0 });
  });
});
