import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { documented } from "./docs.js";
import { type Imported, imported } from "./imported.js";

/** People's positions by name: title and start. */
function positionsIn({ statements }: Imported): Record<string, unknown> {
  return Object.fromEntries(
    statements.flatMap((statement): [string, unknown][] =>
      statement.kind === "person"
        ? [[statement.entry.name, statement.entry.positions?.map(({ title, from }) => [title, from])]]
        : [],
    ),
  );
}

describe("columns whose parts belong together", () => {
  it("are split together, as documented", async () => {
    const result = await imported(documented("groups.yaml"), { "groups.csv": documented("groups.csv") });
    expect(positionsIn(result)).toEqual({
      "Kim Yong Nam": [["Chair", "1999"]],
      "Marie Duval": [
        ["Member", "2001"],
        ["Member", "2012"],
      ],
      "Ali Rezaei": [["Secretary", "2003"]],
      "Paul Lund": [["Member", "2010"]],
    });
    expect(result.rejections).toEqual([
      expect.objectContaining({
        line: 4,
        reason: expect.stringContaining(
          'member.each: column "Since" has 2 parts, but column "Members" has 3; parts at the same place belong together',
        ),
      }),
    ]);
  });

  const each = [
    { column: "names", split: ";" },
    { column: "dates", split: ";" },
  ];
  const mapping = (input: Record<string, unknown>, parallel: readonly object[] = each, other: object = {}) =>
    stringify({
      dataset: { slug: "visits", title: "Visits" },
      sources: { list: { title: "List", type: "OTHER" } },
      cite: { source: "list" },
      inputs: [
        {
          ...input,
          entities: {
            guest: {
              kind: "person",
              each: parallel,
              name: { column: "names" },
              positions: { title: "Envoy", from: { column: "dates" } },
            },
            ...other,
          },
        },
      ],
    });

  const stated = async (names: unknown, dates: unknown) =>
    imported(mapping({ format: "jsonl", empty: ["-"] }), { "rows.jsonl": JSON.stringify({ names, dates }) });

  it.each([
    ["an empty part in the middle", "A;B;C", "1999;;2001", { A: [["Envoy", "1999"]], B: [], C: [["Envoy", "2001"]] }],
    ["an empty name in the middle", "A; ;C", "1999;2000;2001", { A: [["Envoy", "1999"]], C: [["Envoy", "2001"]] }],
    ["a delimiter at the end of one", "A; B;", "1999; 2001", { A: [["Envoy", "1999"]], B: [["Envoy", "2001"]] }],
    ["empty parts at the end", "A;B", "1999;", { A: [["Envoy", "1999"]], B: [] }],
    ["one column that is empty", "A;B", "", { A: [], B: [] }],
    ["one column with a text that counts as empty", "A;B", "-", { A: [], B: [] }],
    ["a single part", "A", "1999", { A: [["Envoy", "1999"]] }],
  ])("may have %s", async (_what, names, dates, expected) => {
    const result = await stated(names, dates);
    expect(result.rejections).toEqual([]);
    expect(positionsIn(result)).toEqual(expected);
  });

  it.each([
    ["A;B", "1999", 'column "dates" has 1 part, but column "names" has 2'],
    ["A", "1999;2001", 'column "names" has 1 part, but column "dates" has 2'],
    ["A;B;C", "1999;2001", 'column "dates" has 2 parts, but column "names" has 3'],
  ])("reject the row if one has too few parts: %s and %s", async (names, dates, reason) => {
    const { rejections, account } = await stated(names, dates);
    expect(rejections).toMatchObject([{ line: 1, reason: expect.stringContaining(reason) }]);
    expect(account.counts).toEqual({ read: 1, used: 0, skipped: 0, rejected: 1 });
  });

  const whole = [{ column: "names" }, { column: "dates" }];
  const expected = { A: [["Envoy", "1999"]], B: [], C: [["Envoy", "2001"]] };

  it("are lists in JSON, and elements in XML, also with a prefix", async () => {
    const json = JSON.stringify([{ names: ["A", "B", "C"], dates: ["1999", null, "2001"] }]);
    expect(positionsIn(await imported(mapping({ format: "json" }, whole), { "rows.json": json }))).toEqual(expected);
    const xml = `<list xmlns:x="urn:x"><row><x:names>A</x:names><x:names>B</x:names><x:names>C</x:names><dates>1999</dates><dates/>
      <dates>2001</dates></row></list>`;
    expect(positionsIn(await imported(mapping({ format: "xml", rows: "row" }, whole), { "rows.xml": xml }))).toEqual(
      expected,
    );
  });

  it("leave other columns unchanged, and allow references by the same `each`", async () => {
    const meeting = {
      kind: "meeting",
      key: { column: "id" },
      title: { template: "{place}" },
      type: "TALKS",
      date: "2019",
      participants: {
        each,
        actor: { entity: "guest" },
        title: { template: "{dates}, {.}, {place}" },
      },
    };
    const { entry, statements } = await imported(mapping({ format: "csv" }, each, { meeting }), {
      "rows.csv": "id,place,names,dates\n1,Paris,A;B;A,1999;2001;2003\n",
    });
    const keyOf = (name: string) =>
      statements.find((statement) => statement.kind === "person" && statement.entry.name === name)?.key;
    expect(entry("meeting", "meeting-1").participants).toMatchObject([
      { actor: keyOf("A"), title: "1999, A, Paris" },
      { actor: keyOf("B"), title: "2001, B, Paris" },
    ]);
  });

  it("are refused if the mapping describes them incorrectly", async () => {
    for (const [parallel, message] of [
      [[{ column: "names" }], "must have at least two columns"],
      [[{ column: "names" }, { column: "dates", match: "x" }], "is not a property here"],
      [[{ column: "names" }, { column: "dates", split: "/(/" }], "Invalid regular expression"],
      [["names", "dates"], "must be a column, such as { column: Names"],
    ] as const)
      await expect(
        imported(mapping({ format: "csv" }, parallel as readonly object[]), { "rows.csv": "names,dates\n" }),
      ).rejects.toMatchObject({
        problems: expect.arrayContaining([
          expect.objectContaining({
            path: expect.stringContaining("entities.guest.each"),
            message: expect.stringContaining(message),
          }),
        ]),
      });
  });

  it("are required in a table", async () => {
    await expect(imported(mapping({ format: "csv" }), { "rows.csv": "names\nA\n" })).rejects.toThrow(
      'there is no column "dates"',
    );
  });
});
