import type { StatedCitation } from "../../dossier/format.js";
import type { Statement } from "../../statements/statement.js";
import type { Leader } from "./leaders.js";

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

/** The source that all of a collection rests on. */
export function collection(title: string, url: string): Statement {
  const entry: Source = { title, type: "DATASET", publisher: PUBLISHER.key, url, language: "en" };
  return { kind: "source", key: "collection", entry };
}

export const cited = (locator: string): StatedCitation => ({ source: "collection", locator });

/** A leader as a person, marked as one whom nobody has reconciled with people known otherwise. */
export function leaderStatement(leader: Leader, what: "journey" | "visit"): Statement {
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
      nationalities: [],
      positions: leader.country === null ? [] : positions(leader, what),
      citations: [...new Set(locators)].map(cited),
    },
  };
}

/** The offices in which they were met, each with the first and the last day that they were. */
function positions({ appearances, country }: Leader, what: string) {
  const byTitle = new Map<string, { days: string[]; meeting: string }>();
  for (const { mention, day, meeting } of appearances) {
    if (mention.title === "" || /^former\b/i.test(mention.title)) continue;
    const known = byTitle.get(mention.title);
    if (known) known.days.push(day);
    else byTitle.set(mention.title, { days: [day], meeting });
  }
  return [...byTitle].map(([title, { days, meeting }], index) => ({
    key: `office-${index + 1}`,
    title,
    ...(country === null ? {} : { country }),
    from: days[0],
    to: days.at(-1),
    citations: [
      { ...cited(`${what} ${meeting}`), note: "The first and the last day on which the source names them so." },
    ],
  }));
}
