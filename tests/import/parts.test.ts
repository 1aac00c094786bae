import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Imported, imported } from "./imported.js";

/** Imports one row as an agreement `treaty-1` and a person `person-1` with these properties. */
async function stated(
  properties: { treaty?: Record<string, unknown>; person?: Record<string, unknown>; cite?: unknown },
  cells: Record<string, unknown>,
): Promise<Imported> {
  const mapping = stringify({
    dataset: { slug: "parts", title: "Parts" },
    sources: { list: { title: "List", type: "DATASET" } },
    cite: properties.cite ?? { source: "list" },
    inputs: [
      {
        format: "jsonl",
        entities: {
          person: { kind: "person", key: { column: "id" }, name: "Kim", ...properties.person },
          treaty: {
            kind: "agreement",
            key: { column: "id" },
            title: "A treaty",
            type: "TREATY",
            status: "SIGNED",
            parties: [{ actor: "IR" }, { actor: "KP" }],
            ...properties.treaty,
          },
        },
      },
    ],
  });
  return imported(mapping, { "rows.jsonl": JSON.stringify({ id: 1, ...cells }) });
}

describe("a part", () => {
  it("with a constant actor is kept if the rest of it is empty", async () => {
    const joined = { column: "joined" };
    const parties = [
      { actor: "FR", joined },
      { actor: { column: "other", country: true }, joined },
    ];
    const { entry } = await stated({ treaty: { parties } }, { other: "Iran" });
    expect(entry("agreement", "treaty-1").parties).toEqual([{ actor: "FR" }, { actor: "IR" }]);
  });

  it("about an event is omitted if only its actor is known", async () => {
    const events = { type: "SIGNED", date: { column: "signed" }, actor: "IR" };
    expect((await stated({ treaty: { events } }, {})).entry("agreement", "treaty-1").events).toEqual([]);
  });

  it("that cites several sources becomes a citation of each", async () => {
    const { entry } = await stated(
      { cite: { source: { column: "seen", split: ";" }, locator: { column: "page" } } },
      { seen: "list; other:book", page: "3" },
    );
    expect(entry("agreement", "treaty-1").citations).toEqual([
      { source: "list", locator: "3" },
      { source: "other:book", locator: "3" },
    ]);
  });

  it.each([
    ["a column", { column: "page" }],
    ["a template", { template: "page {page}" }],
  ])("that cites a source is kept if its locator, %s, is empty", async (_what, locator) => {
    const { entry } = await stated({ cite: { source: "list", locator } }, {});
    expect(entry("agreement", "treaty-1").citations).toEqual([{ source: "list" }]);
  });
});

describe("a number", () => {
  const at = async (latitude: string) =>
    imported(
      stringify({
        dataset: { slug: "places", title: "Places" },
        sources: { list: { title: "List", type: "DATASET" } },
        cite: { source: "list" },
        inputs: [
          {
            format: "jsonl",
            entities: {
              talks: {
                kind: "meeting",
                key: { column: "id" },
                title: "Talks",
                type: "TALKS",
                participants: { actor: "IR", role: "OTHER" },
                place: { name: "Paris", latitude: { column: "latitude" }, longitude: 2.35 },
              },
            },
          },
        ],
      }),
      { "rows.jsonl": JSON.stringify({ id: 1, latitude }) },
    );

  it("requires a decimal point; a comma rejects the row with a correction", async () => {
    expect((await at("48.85")).rejections).toEqual([]);
    expect((await at("48.85")).entry("meeting", "talks-1").place).toEqual({
      name: "Paris",
      latitude: 48.85,
      longitude: 2.35,
    });
    const [rejection] = (await at("48,85")).rejections;
    expect(rejection?.reason).toBe(
      'talks.place: latitude: "48,85" has a decimal comma, but needs a point. Convert it with `replace: { ",": "." }`',
    );
  });
});

describe("parts of one row", () => {
  it("about one actor are combined like those of two rows, and differences are reported", async () => {
    const parties = [
      { actor: "FR", joined: { column: "joined" } },
      { actor: { column: "other", country: true }, joined: { column: "accession" }, left: { column: "left" } },
    ];
    const { entry, account } = await stated(
      { treaty: { parties } },
      { joined: "1990", other: "France", accession: "1991", left: "1999" },
    );
    expect(entry("agreement", "treaty-1").parties).toEqual([{ actor: "FR", joined: "1990", left: "1999" }]);
    expect(account.differenceSamples).toEqual([
      expect.stringMatching(/rows\.jsonl:1: agreement treaty-1: parties\.joined is "1991" here, "1990" before$/),
    ]);
  });

  const positions = { each: { column: "posts" }, title: { column: "title" }, to: { column: "to" } };

  it("that differ only in their ends are stated separately", async () => {
    const posts = [{ title: "Minister", to: "1990" }, { title: "Minister", to: "1995" }, { title: "Envoy" }];
    const [first, second] = (await stated({ person: { positions } }, { posts })).entry("person", "person-1").positions;
    expect([first, second]).toMatchObject([{ to: "1990" }, { to: "1995" }]);
    expect(first.key).not.toBe(second.key);
    const alone = await stated({ person: { positions } }, { posts: posts.slice(0, 1) });
    expect(alone.entry("person", "person-1").positions[0].key).toBe(first.key);
  });

  it("are combined if one of them has no end", async () => {
    const posts = [{ title: "Minister" }, { title: "Minister", to: "1995" }];
    expect((await stated({ person: { positions } }, { posts })).entry("person", "person-1").positions).toMatchObject([
      { title: "Minister", to: "1995" },
    ]);
  });
});

describe("an impossible date beside a valid one", () => {
  it.each([
    ["a person", { person: { born: { column: "from" }, died: { column: "to" } } }, "person.born"],
    [
      "a position",
      { person: { positions: { title: "Envoy", from: { column: "from" }, to: { column: "to" } } } },
      "person.positions.0.from",
    ],
    [
      "a party",
      { treaty: { parties: { actor: "IR", joined: { column: "from" }, left: { column: "to" } } } },
      "agreement.parties.0.joined",
    ],
  ])("rejects the row of %s", async (_what, properties, where) => {
    const { rejections } = await stated(properties, { from: "1950-13", to: "1990" });
    expect(rejections).toMatchObject([
      { line: 1, reason: expect.stringMatching(new RegExp(`${where}.*in the mapping: \`date: D\\.M\\.YYYY\``)) },
    ]);
  });
});
