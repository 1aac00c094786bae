import { MONTHS } from "../../dates/months.js";
import type { DateFilter, RecordFilter, RecordType } from "../../generated/models.js";
import type { NamedPart } from "../names/named-parts.js";
import { isParticle, type Word } from "../spelling/word.js";

/** What a query says about the records that it means, besides the actors that it names. */
export interface Meaning {
  readonly date: DateFilter | null;
  readonly kinds: readonly RecordType[];
  /** Its other words. */
  readonly words: readonly string[];
}

/** Words for kinds of records. */
const KINDS = [
  ["MEETING", "meeting meetings meet meets met visit visits visited summit summits talks"],
  ["AGREEMENT", "agreement agreements treaty treaties deal deals accord accords memorandum"],
  ["ALLEGATION", "allegation allegations alleged accusation accusations accuses accused denies denied"],
  ["MILESTONE", "milestone milestones"],
] as const;
const KIND_OF: ReadonlyMap<string, RecordType> = new Map(
  KINDS.flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Words that ask a question, or join its parts. Texts are searched without them. */
const ASKING = new Set(
  "who whom what when where which why how did does do has have had is are was were between with from about".split(" "),
);

const MONTH_NAMES = MONTHS.map((name) => name.toLowerCase());
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DECADE = /^(?:1[5-9]|20)\d0s$/;

/** The most words of which one may be missing. */
const MOST_WORDS = 5;

/** Reads years ("2012", "1980s", "September 2012"), kinds of records and other words from the words of a query that name no actor. */
export function meaningOf(words: readonly Word[], parts: readonly NamedPart[]): Meaning {
  const others = words.filter(
    (word, place) =>
      !isParticle(word) && !ASKING.has(word.text) && !parts.some(({ start, end }) => start <= place && place < end),
  );
  const date = dateOf(others.map(({ text }) => text));
  const isOfDate = ({ text }: Word) => date !== null && (isYears(text) || MONTH_NAMES.includes(text));
  const undated = others.filter((word) => !isOfDate(word));
  return {
    date,
    kinds: [...new Set(undated.flatMap(({ text }) => KIND_OF.get(text) ?? []))],
    words: undated.filter(({ text }) => !KIND_OF.has(text)).map(({ text, written }) => written || text),
  };
}

function isYears(text: string): boolean {
  return YEAR.test(text) || DECADE.test(text);
}

/** Returns the span from the first to the last year of a query; of a single year with a month, that month. */
function dateOf(words: readonly string[]): DateFilter | null {
  const years = words.filter(isYears).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const month = MONTH_NAMES.findIndex((name) => words.includes(name)) + 1;
  if (month > 0 && first === last && YEAR.test(first)) {
    const date = `${first}-${String(month).padStart(2, "0")}`;
    return { from: date, to: date, match: "POSSIBLE" };
  }
  return { from: first.slice(0, 4), to: DECADE.test(last) ? `${last.slice(0, 3)}9` : last, match: "POSSIBLE" };
}

/** Returns the filter of the records of the date that a query says, and with its words. */
export function filterOf({ date, words }: Meaning): RecordFilter {
  return { date, text: words.length > 0 ? words.join(" ") : null };
}

/** Returns the meanings that lack the kinds, the date, or one of the words. */
export function mostOf(meaning: Meaning): Meaning[] {
  const { date, kinds, words } = meaning;
  return [
    ...(kinds.length > 0 ? [{ ...meaning, kinds: [] }] : []),
    ...(date ? [{ ...meaning, date: null }] : []),
    ...words
      .slice(0, MOST_WORDS)
      .map((_word, left) => ({ ...meaning, words: words.filter((_other, place) => place !== left) })),
  ];
}
