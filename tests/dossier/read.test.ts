import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDossier, readDossier } from "../../src/dossier/read.js";
import { YamlError, type YamlProblem } from "../../src/yaml/problem.js";

/** A valid dossier, of which tests change a line. */
const DOSSIER = `\
dossier: example
title: An example
sources:
  gazette:
    title: The Gazette
    type: NEWS_ARTICLE
    publisher: the-gazette
topics:
  trade: { name: Trade }
people:
  han-song-u:
    name: Han Song-u
    aliases:
      - Han Song U
      - { value: 한성우, language: ko, script: Hang }
    nationalities: [KP]
    positions:
      - key: ambassador
        title: Ambassador
        country: KP
        from: 2019-01
        to: 2022-12
        citations: [{ source: gazette }]
    citations: [{ source: gazette }]
organizations:
  the-gazette:
    name: The Gazette
    type: MEDIA
    citations: [{ source: gazette }]
meetings:
  talks-2020:
    title: Talks about trade
    type: TALKS
    date: 2020-09
    host: IR
    place: { name: Tehran, country: IR, latitude: 35.7, longitude: 51.4 }
    participants:
      - { actor: han-song-u, role: COUNTERPART, representing: KP }
      - { actor: IR }
    outcomes: [committee]
    topics: [trade]
    citations:
      - { source: gazette, quote: they met in September 2020, locator: page 3 }
agreements:
  committee:
    title: A joint committee
    type: INSTITUTION
    status: PROPOSED
    date: 2020
    parties: [{ actor: IR }, { actor: KP }]
    events:
      - { key: proposed, type: PROPOSED, actor: KP, citations: [{ source: gazette }] }
    citations: [{ source: gazette }]
allegations:
  smuggling:
    title: Smuggling
    claim: They smuggle.
    claimants: [the-gazette]
    accused: [KP]
    concerning: [talks-2020]
    responses:
      - { key: denial, actor: han-song-u, stance: DENIES, citations: [{ source: gazette }] }
    assessments:
      - { key: own, by: the-gazette, verdict: UNVERIFIED, citations: [{ source: gazette }] }
    citations: [{ source: gazette }]
milestones:
  relations:
    title: Relations
    type: RELATIONS_ESTABLISHED
    date: 1973
    actors: [{ actor: IR }, { actor: KP }]
    citations: [{ source: gazette }]
`;

function problemsOf(text: string): readonly YamlProblem[] {
  try {
    parseDossier(text, "example.yaml");
  } catch (error) {
    if (error instanceof YamlError) return error.problems;
    throw error;
  }
  return [];
}

/** The position of a piece of the text, in lines and columns from 1. */
function positionOf(text: string, piece: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(piece)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe("a valid dossier", () => {
  it("is read with defaults for omitted properties", () => {
    const dossier = parseDossier(DOSSIER, "example.yaml");
    expect(dossier.meetings["talks-2020"]).toMatchObject({
      type: "TALKS",
      date: "2020-09",
      outcomes: ["committee"],
    });
    expect(dossier.meetings["talks-2020"]?.participants).toEqual([
      { actor: "han-song-u", role: "COUNTERPART", representing: "KP" },
      { actor: "IR", role: "OTHER" },
    ]);
    expect(dossier.people["han-song-u"]?.aliases).toEqual([
      "Han Song U",
      { value: "한성우", kind: "ALIAS", language: "ko", script: "Hang" },
    ]);
    expect(dossier.organizations["the-gazette"]).toMatchObject({ aliases: [], identifiers: [] });
  });

  it("may have years with and without quotation marks", () => {
    expect(parseDossier(DOSSIER, "example.yaml").milestones.relations?.date).toBe("1973");
    expect(parseDossier(DOSSIER.replace("1973", '"1973"'), "example.yaml").milestones.relations?.date).toBe("1973");
  });

  it("requires only a slug and a title", () => {
    expect(parseDossier("dossier: empty\ntitle: Empty\n", "empty.yaml")).toMatchObject({
      people: {},
      meetings: {},
    });
  });

  it("may repeat a value by a YAML alias, and name former countries", () => {
    const text = DOSSIER.replace(
      "citations: [{ source: gazette }]\norg",
      "citations: &cited [{ source: gazette }]\norg",
    )
      .replace("[{ source: gazette }]\nmilestones", "*cited\nmilestones")
      .replace("actors: [{ actor: IR }", "actors: [{ actor: SU }");
    expect(parseDossier(text, "example.yaml").allegations.smuggling?.citations).toEqual([{ source: "gazette" }]);
  });
});

describe("an invalid dossier is refused with line, column, path, value and a correction:", () => {
  // The original text, its replacement, the text at the problem's position, its path, and parts of its message.
  it.each([
    [
      "a wrong enum value",
      "type: TALKS",
      "type: TALK",
      "TALK\n",
      "meetings.talks-2020.type",
      ['"TALK"', "one of STATE_VISIT, VISIT, SUMMIT, TALKS"],
    ],
    [
      "an impossible day",
      "date: 2020-09\n",
      "date: 2023-02-30\n",
      "2023-02-30",
      "meetings.talks-2020.date",
      ['"2023-02-30"', "2023-02 has 28 days", "Use a form such as"],
    ],
    [
      "an invalid date",
      "date: 1973",
      "date: Wednesday",
      "Wednesday",
      "milestones.relations.date",
      ['"Wednesday"', "Extended Date/Time Format"],
    ],
    [
      "a date of a wrong type",
      "date: 1973",
      "date: 19.73",
      "19.73",
      "milestones.relations.date",
      ["19.73", "must be a date"],
    ],
    ["an unknown country code", "host: IR", "host: XX", "XX\n", "meetings.talks-2020.host", ['"XX"', "ISO 3166-1"]],
    [
      "a malformed country code",
      "host: IR",
      "host: Iran",
      "Iran\n",
      "meetings.talks-2020.host",
      ['"Iran"', "two capital letters"],
    ],
    [
      "an unknown country code of an actor",
      "accused: [KP]",
      "accused: [XX]",
      "XX]",
      "allegations.smuggling.accused.0",
      ['"XX"', "not the code of a country"],
    ],
    [
      "an unknown actor",
      "by: the-gazette",
      "by: the-times",
      "the-times,",
      "allegations.smuggling.assessments.0.by",
      ['"the-times"', "people or organizations"],
    ],
    [
      "an unknown participant",
      "actor: han-song-u, role",
      "actor: han-song, role",
      "han-song,",
      "meetings.talks-2020.participants.0.actor",
      ['"han-song"', "add an entry under"],
    ],
    [
      "an unknown source",
      "source: gazette, quote",
      "source: times, quote",
      "times, quote",
      "meetings.talks-2020.citations.0.source",
      ['no source has the key "times"', "under sources"],
    ],
    [
      "an unknown publisher",
      "publisher: the-gazette",
      "publisher: nobody",
      "nobody",
      "sources.gazette.publisher",
      ['no organisation has the key "nobody"'],
    ],
    [
      "an unknown topic",
      "topics: [trade]",
      "topics: [trad]",
      "trad]",
      "meetings.talks-2020.topics.0",
      ['no topic has the key "trad"'],
    ],
    [
      "an unknown agreement",
      "outcomes: [committee]",
      "outcomes: [smuggling]",
      "smuggling]",
      "meetings.talks-2020.outcomes.0",
      ['no agreement has the key "smuggling"'],
    ],
    [
      "an unknown record",
      "concerning: [talks-2020]",
      "concerning: [talks-2021]",
      "talks-2021",
      "allegations.smuggling.concerning.0",
      ['no record has the key "talks-2021"'],
    ],
    [
      "an allegation about itself",
      "concerning: [talks-2020]",
      "concerning: [smuggling]",
      "smuggling]",
      "allegations.smuggling.concerning.0",
      ["cannot concern itself"],
    ],
    [
      "a topic above itself",
      "trade: { name: Trade }",
      "trade: { name: Trade, broader: trade }",
      "trade }",
      "topics.trade.broader",
      ['"trade" is above itself'],
    ],
    [
      "an organisation above itself",
      "type: MEDIA",
      "type: MEDIA\n    parent: the-gazette",
      "the-gazette\n    citations",
      "organizations.the-gazette.parent",
      ["is above itself"],
    ],
    [
      "an unknown property",
      "claim: They",
      "claimed: They",
      "claimed",
      "allegations.smuggling.claimed",
      ["is not a property here", "title, summary, date, topics, citations, claim"],
    ],
    [
      "a missing property",
      "    claim: They smuggle.\n",
      "",
      "smuggling:",
      "allegations.smuggling.claim",
      ["is missing"],
    ],
    [
      "no citations",
      "    citations:\n      - { source: gazette, quote: they met in September 2020, locator: page 3 }",
      "    citations: []",
      "citations: []",
      "meetings.talks-2020.citations",
      ["nothing is stored without a source"],
    ],
    [
      "missing citations",
      "    citations:\n      - { source: gazette, quote: they met in September 2020, locator: page 3 }\n",
      "",
      "talks-2020:",
      "meetings.talks-2020.citations",
      ["is missing", "a list"],
    ],
    [
      "a text for a list",
      "claimants: [the-gazette]",
      "claimants: the-gazette",
      "the-gazette\n    accused",
      "allegations.smuggling.claimants",
      ['"the-gazette"', "must be a list"],
    ],
    [
      "a number for a text",
      "title: Smuggling",
      "title: 12",
      "12\n    claim",
      "allegations.smuggling.title",
      ["12", "must be a text", "quotation marks"],
    ],
    ["an empty text", "title: Smuggling", 'title: " "', '" "', "allegations.smuggling.title", ["must not be empty"]],
    [
      "a property without a value",
      "title: Smuggling",
      "title:",
      "title:\n",
      "allegations.smuggling.title",
      ["must be a text"],
    ],
    ["an invalid key", "  smuggling:", "  Smuggling!:", "Smuggling!", "allegations.Smuggling!", ["must be a key"]],
    [
      "an actor twice",
      "- { actor: IR }\n",
      "- { actor: han-song-u }\n",
      "han-song-u }\n",
      "meetings.talks-2020.participants.1.actor",
      ['"han-song-u"', "is twice in this list"],
    ],
    [
      "a topic twice",
      "topics: [trade]",
      "topics: [trade, trade]",
      "trade]",
      "meetings.talks-2020.topics.1",
      ["is twice in this list"],
    ],
    [
      "a key of another section",
      "  relations:\n",
      "  committee:\n",
      "committee:\n    title: Relations",
      "milestones.committee",
      ["is also a key under agreements"],
    ],
    [
      "a person with an organisation's key",
      "  han-song-u:\n",
      "  the-gazette:\n",
      "the-gazette:\n    name: The",
      "organizations.the-gazette",
      ["is also a key under people"],
    ],
    [
      "a position that ends before it begins",
      "to: 2022-12",
      "to: 2018",
      "2018",
      "people.han-song-u.positions.0.to",
      ["lies before `from`"],
    ],
    [
      "an invalid end of a position",
      "to: 2022-12",
      "to: 2022-13",
      "2022-13",
      "people.han-song-u.positions.0.to",
      ['"2022-13"', "Use a form such as"],
    ],
    [
      "an invalid date of birth, beside a date of death",
      "nationalities: [KP]",
      "born: 1950-13\n    died: 1990",
      "1950-13",
      "people.han-song-u.born",
      ['"1950-13"', "Use a form such as"],
    ],
    [
      "a party that joined on an impossible day",
      "parties: [{ actor: IR }",
      "parties: [{ actor: IR, joined: 2020-02-30, left: 2021 }",
      "2020-02-30",
      "agreements.committee.parties.0.joined",
      ['"2020-02-30"', "Use a form such as"],
    ],
    [
      "a place with half of its coordinates",
      ", longitude: 51.4",
      "",
      "place: {",
      "meetings.talks-2020.place",
      ["latitude and longitude"],
    ],
    [
      "a latitude beyond the pole",
      "latitude: 35.7",
      "latitude: 135.7",
      "135.7",
      "meetings.talks-2020.place.latitude",
      ["135.7", "must be at most 90"],
    ],
    [
      "an invalid script",
      "script: Hang",
      "script: Hangul",
      "Hangul",
      "people.han-song-u.aliases.1.script",
      ['"Hangul"', "ISO 15924"],
    ],
    [
      "an invalid language",
      "language: ko",
      "language: korean language",
      "korean language",
      "people.han-song-u.aliases.1.language",
      ["BCP 47"],
    ],
    ["an invalid name", "- Han Song U\n", "- 12\n", "12\n", "people.han-song-u.aliases.0", ["must be a name"]],
    [
      "a name with an unknown property",
      "value: 한성우, language",
      "value: 한성우, lang",
      "lang:",
      "people.han-song-u.aliases.1.lang",
      ["value, kind, language, script"],
    ],
  ])("%s", (_what, original, written, piece, path, parts) => {
    const text = DOSSIER.replace(original, written);
    expect(text).not.toBe(DOSSIER);
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.path)).toContain(path);
    const problem = problems.find((each) => each.path === path);
    expect(problem).toMatchObject(positionOf(text, piece));
    for (const part of parts) expect(problem?.message).toContain(part);
  });

  it("invalid YAML", () => {
    const text = DOSSIER.replace("title: Smuggling", "title: [Smuggling");
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ path: "" });
    expect(problem?.line).toBeGreaterThanOrEqual(positionOf(text, "[Smuggling").line);
  });

  it("a key twice, along with other problems", () => {
    const text = DOSSIER.replace("    host: IR\n", "    host: IR\n    host: KP\n").replace(
      "type: MEDIA",
      "type: PRESS",
    );
    expect(problemsOf(text)).toMatchObject([
      { ...positionOf(text, "PRESS"), path: "organizations.the-gazette.type" },
      {
        ...positionOf(text, "host: KP"),
        message: expect.stringContaining('appears twice. Keep one (found: "host: KP")'),
      },
    ]);
  });

  it("a tag, an empty file, a list, exponentially nested aliases", () => {
    expect(problemsOf(DOSSIER.replace("title: Smuggling", "title: !secret Smuggling"))).toMatchObject([
      positionOf(DOSSIER, "Smuggling\n"),
    ]);
    expect(problemsOf("")).toMatchObject([{ line: 1, column: 1, path: "" }]);
    expect(problemsOf("- dossier: example\n")).toMatchObject([{ line: 1, column: 1, path: "" }]);
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x]",
      ..."bcdefg".split("").map((name, index) => {
        const before = "abcdefg"[index];
        return `${name}: &${name} [${Array(8).fill(`*${before}`).join(", ")}]`;
      }),
    ].join("\n");
    expect(problemsOf(bomb)[0]?.message).toContain("alias");
  });

  it("several problems of all kinds, in the order of the file", () => {
    const text = DOSSIER.replace("type: NEWS_ARTICLE", "type: NEWS")
      .replace("publisher: the-gazette", "publisher: nobody")
      .replace("date: 2020-09\n", "date: soon\n")
      .replace("outcomes: [committee]", "outcomes: [club]")
      .replace("actors: [{ actor: IR }", "actors: [{ actor: nobody }");
    expect(problemsOf(text).map(({ line, path }) => `${line} ${path}`)).toEqual([
      `${positionOf(text, "NEWS\n").line} sources.gazette.type`,
      `${positionOf(text, "nobody\n").line} sources.gazette.publisher`,
      `${positionOf(text, "soon").line} meetings.talks-2020.date`,
      `${positionOf(text, "[club]").line} meetings.talks-2020.outcomes.0`,
      `${positionOf(text, "{ actor: nobody }").line} milestones.relations.actors.0.actor`,
    ]);
  });
});

describe("a dossier's file", () => {
  it("is named in the message with line and column", () => {
    const text = DOSSIER.replace("host: IR", "host: XX");
    const { line, column } = positionOf(text, "XX");
    expect(() => parseDossier(text, "db/dossiers/example.yaml")).toThrow(
      `db/dossiers/example.yaml:${line}:${column}: meetings.talks-2020.host: is not the code of a country. Write one of ISO 3166-1 alpha-2, such as KP (found: "XX")`,
    );
  });

  it("that is missing or not UTF-8 is refused; a byte order mark and CRLF are accepted", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dossier-"));
    try {
      await expect(readDossier(join(folder, "none.yaml"))).rejects.toThrow(/none\.yaml:1:1: there is no such file/);
      await writeFile(join(folder, "latin1.yaml"), Buffer.from([0x74, 0x3a, 0x20, 0xe9]));
      await expect(readDossier(join(folder, "latin1.yaml"))).rejects.toThrow(YamlError);
      await writeFile(join(folder, "right.yaml"), `\uFEFF${DOSSIER.replaceAll("\n", "\r\n")}`);
      expect((await readDossier(join(folder, "right.yaml"))).dossier).toBe("example");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
