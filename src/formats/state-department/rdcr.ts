import { keyOfParts } from "../../mapping/keys.js";
import { originOf } from "../../mapping/scope.js";
import type { Statement } from "../../statements/statement.js";
import type { CodedFormat } from "../coded-format.js";
import { readRows } from "../read-rows.js";
import { type Article, articleOf, type TimelineEntry } from "./articles.js";
import { collection, PUBLISHER } from "./source.js";

/** Articles on the recognition of, and relations with, every country (HistoryAtState/rdcr). */
export const rdcr: CodedFormat = {
  dataset: {
    slug: "state-department-rdcr",
    title: "The United States' history of recognition, diplomatic, and consular relations",
    description: "Dated entries of one article a country since 1776, by the Office of the Historian.",
    licence: "CC0-1.0",
    url: "https://github.com/HistoryAtState/rdcr",
  },
  input: { format: "xml", files: "**/*.xml" },
  async *state(rows, account) {
    yield collection(
      "A Guide to the United States' History of Recognition, Diplomatic, and Consular Relations, by Country, since 1776",
      "https://history.state.gov/countries",
    );
    yield PUBLISHER;
    const articles = readRows(rows, account, (row) => ({ article: articleOf(row), origin: originOf(row) }));
    for await (const { article, origin } of articles) {
      for (const statement of statementsIn(article)) yield { ...statement, origin };
    }
  },
};

function* statementsIn(article: Article): Generator<Statement> {
  const { slug, name, country, entries } = article;
  yield {
    kind: "source",
    key: sourceKey(article),
    entry: {
      title: `A Guide to the United States' History of Recognition, Diplomatic, and Consular Relations: ${name}`,
      type: "REPORT",
      publisher: PUBLISHER.key,
      url: `https://history.state.gov/countries/${slug}`,
      language: "en",
    },
  };
  if (country === null) yield formerState(article);
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const parts = [slug, entry.heading];
    const count = (seen.get(entry.heading) ?? 0) + 1;
    seen.set(entry.heading, count);
    const key = keyOfParts(count === 1 ? parts : [...parts, String(count)]);
    yield isAgreement(entry) ? agreement(key, article, entry) : milestone(key, article, entry);
  }
}

/** Returns a former state without a country code as an organisation, so that its records have both sides. */
function formerState(article: Article): Statement {
  return {
    kind: "organization",
    key: `state-${article.slug}`,
    entry: {
      name: article.name,
      aliases: [],
      type: "OTHER",
      description: "A state of the past that has no country code.",
      identifiers: [],
      citations: [{ source: sourceKey(article) }],
    },
  };
}

const AGREEMENT = /\b(treat(?:y|ies)|conventions?|agreements?|protocol|arrangement|accords?|pact|compact|armistice)\b/i;

function isAgreement({ section, heading }: TimelineEntry): boolean {
  return /^treat/.test(section) && AGREEMENT.test(heading);
}

function agreement(key: string, article: Article, entry: TimelineEntry): Statement {
  const isTreaty = /\b(treaty|treaties|convention|conventions|protocol|pact|compact)\b/i.test(entry.heading);
  return {
    kind: "agreement",
    key,
    entry: {
      ...common(article, entry),
      type: isTreaty ? "TREATY" : "OTHER",
      status: /\bterminat/i.test(entry.heading) ? "TERMINATED" : "SIGNED",
      parties: [{ actor: "US" }, { actor: otherSide(article) }],
      events: [],
    },
  };
}

type MilestoneType = Extract<Statement, { kind: "milestone" }>["entry"]["type"];

/** The types of milestones by their headings. The first match decides. */
const TYPES: readonly (readonly [RegExp, MilestoneType])[] = [
  [/\b(war|invasion|hostilities)\b.*\b(declar|begin|outbreak)|\bdeclarations? of war\b|\bdeclares? war\b/i, "CONFLICT"],
  [
    /\b(interrupt|sever|sever(?:ed|ance)|break|broken|rupture|suspen|terminat|end of|cessation)\w*\b.*\brelations\b/i,
    "RELATIONS_SEVERED",
  ],
  [/\brelations\b.*\b(interrupt|sever|broken|suspend|terminat|ended)\w*/i, "RELATIONS_SEVERED"],
  [
    /\b(establish|re-?establish|resum|restor|normaliz|renew|reopen|opening)\w*\b.*\b(?:diplomatic|full|formal|bilateral)?\s*relations\b/i,
    "RELATIONS_ESTABLISHED",
  ],
  [/\brelations\b.*\b(establish|re-?establish|resum|restor|normaliz|renew)\w*/i, "RELATIONS_ESTABLISHED"],
  [/\brecogni[sz]|\brecognition\b/i, "RECOGNITION"],
];

function milestone(key: string, article: Article, entry: TimelineEntry): Statement {
  const isConsular = /consular/i.test(entry.heading) && !/diplomatic/i.test(entry.heading);
  const type = TYPES.find(([pattern]) => pattern.test(entry.heading))?.[1] ?? "OTHER";
  return {
    kind: "milestone",
    key,
    entry: {
      ...common(article, entry),
      // Consular relations may exist for decades before diplomatic ones.
      type: isConsular && type !== "RECOGNITION" ? "OTHER" : type,
      actors: [
        { actor: "US", role: "PARTY" },
        { actor: otherSide(article), role: "PARTY" },
      ],
    },
  };
}

function common(article: Article, { heading, text, date, section }: TimelineEntry) {
  return {
    title: `${heading} (United States and ${article.name})`,
    ...(text === "" ? {} : { summary: text }),
    ...(date === undefined ? {} : { date }),
    topics: [],
    citations: [{ source: sourceKey(article), locator: section === "" ? heading : `${section}: ${heading}` }],
  };
}

function otherSide({ slug, country }: Article): string {
  return country ?? `state-${slug}`;
}

function sourceKey({ slug }: Article): string {
  return keyOfParts(["article", slug]);
}
