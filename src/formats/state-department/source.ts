import type { StatedCitation, Statement } from "../../statements/statement.js";
import type { Leader } from "./leaders.js";
import type { Term } from "./terms.js";
import { isOfAnother, isOfItsCountry } from "./titles.js";

type Source = Extract<Statement, { kind: "source" }>["entry"];

/** The organisation that publishes the collections. */
export const PUBLISHER: Statement = {
  kind: "organization",
  key: "office-of-the-historian",
  entry: {
    name: "Office of the Historian",
    aliases: [{ value: "Office of the Historian, US Department of State", kind: "ALIAS" }],
    type: "AGENCY",
    country: "US",
    identifiers: [],
    citations: [{ source: "collection", locator: "publisher" }],
  },
};

/** Returns the source of everything in a collection. */
export function collection(title: string, url: string): Statement {
  const entry: Source = { title, type: "DATASET", publisher: PUBLISHER.key, url, language: "en" };
  return { kind: "source", key: "collection", entry };
}

export const cited = (locator: string): StatedCitation => ({ source: "collection", locator });

/** Returns a leader as a person, marked as not yet reconciled with people of other datasets. */
export function leaderStatement(leader: Leader, terms: readonly Term[], what: "journey" | "visit"): Statement {
  const titles = [...new Set(leader.appearances.map(({ mention }) => mention.title))].filter((title) => title !== "");
  const locators = leader.appearances.slice(0, 3).map(({ meeting }) => `${what} ${meeting}`);
  return {
    kind: "person",
    key: leader.key,
    entry: {
      name: leader.name,
      aliases: leader.otherNames.map((value) => ({ value, kind: "ALIAS" as const })),
      description: `${titles.length === 0 ? "Named without an office" : `Named as ${titles.join(", ")}`}. Not yet reconciled with people of other datasets.`,
      identifiers: [],
      nationalities: leader.country !== null && actsForCountry(leader, leader.country) ? [leader.country] : [],
      positions: leader.country === null ? [] : terms.map((term, index) => position(term, index, leader.country, what)),
      citations: [...new Set(locators)].map(cited),
    },
  };
}

/** Whether any of the offices is surely of the country, by its title or according to the source; a mayor's is of a city. */
function actsForCountry({ appearances }: Leader, country: string): boolean {
  return appearances.some(({ mention: { title, isStated } }) => {
    if (title === "" || /^(?:former|then) /i.test(title) || isOfAnother(title)) return false;
    return isStated || isOfItsCountry(title, country);
  });
}

/**
 * Returns an office in which someone was met: since the first day at the latest, until the last day at the earliest. If only one person
 * holds it at a time, it lies between the days on which others have it.
 */
function position({ title, first, last, before, after }: Term, index: number, country: string | null, what: string) {
  const neighbours = [
    { at: before, note: "The last day before on which the source names another one so." },
    { at: after, note: "The first day after on which the source names another one so." },
  ].flatMap(({ at, note }) => (at === undefined ? [] : [{ ...cited(`${what} ${at.meeting}`), note }]));
  return {
    key: `office-${index + 1}`,
    title,
    ...(country === null ? {} : { country }),
    from: `${before?.start.edtf ?? ".."}/${first.start.edtf}`,
    to: `${last.start.edtf}/${after?.start.edtf ?? ".."}`,
    citations: [
      { ...cited(`${what} ${first.meeting}`), note: "The first and the last day on which the source names them so." },
      ...neighbours,
    ],
  };
}

export type Participant = Extract<Statement, { kind: "meeting" }>["entry"]["participants"][number];

/** Removes repeated participants, keeping the first. */
export function distinctActors(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ actor }, index) => participants.findIndex((other) => other.actor === actor) === index);
}
