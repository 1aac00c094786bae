import { latinWords } from "./latin.js";
import { TABLES } from "./reference.js";
import { rewriting } from "./rewriting.js";

/** How much a kind of word says about which name is meant, from 0 to 1. */
export const WEIGHTS = {
  particle: 0.1,
  title: 0.2,
  generic: 0.35,
  place: 0.45,
  initial: 0.4,
  subject: 0.7,
  usual: 1,
} as const;

const SIMPLIFIED = TABLES.chinese.traditional;
/** Converts Arabic script to the letters that Persian and Arabic share. */
export const sharedLetters = rewriting(TABLES.latin.arabic.phrases);

/** The meaning of a line of the tables, and its weight. */
export interface Concept {
  readonly concept: string;
  readonly weight: number;
}

const KINDS = { generic: WEIGHTS.generic, subjects: WEIGHTS.subject, places: WEIGHTS.place, numbers: WEIGHTS.usual };
/** All phrases of the tables. */
export const ENTRIES = (["generic", "subjects", "places", "numbers"] as const).flatMap((kind) =>
  TABLES.words[kind].flatMap((line) =>
    line.map((entry) => ({
      phrase: plainPhrase(entry.replace("*", "")),
      anyEnding: entry.endsWith("*"),
      meaning: { concept: `=${line[0]}`, weight: KINDS[kind] },
    })),
  ),
);
const CONCEPTS = conceptsOf(ENTRIES.filter(({ anyEnding }) => !anyEnding));
const STEMS = conceptsOf(ENTRIES.filter(({ anyEnding }) => anyEnding));
/** The fewest letters of a stem. */
export const SHORTEST_STEM = 4;
const LONGEST_STEM = Math.max(...[...STEMS.keys()].map((stem) => stem.length));
/** The length of the longest phrase in Korean or Chinese characters. */
export const LONGEST_CHARACTERS = Math.max(
  ...ENTRIES.map(({ phrase }) => (/^\p{Script=Latin}/u.test(phrase) ? 0 : phrase.length)),
);
/** The number of words of the longest phrase in the tables. */
export const LONGEST_PHRASE = Math.max(...ENTRIES.map(({ phrase }) => phrase.split(" ").length));

/** Returns the meaning of a word or phrase; null if the tables do not contain it. */
export function conceptOf(text: string): Concept | null {
  const written = plainPhrase(text);
  return CONCEPTS.get(written) ?? conceptOfStem(written);
}

function conceptOfStem(written: string): Concept | null {
  const lastWord = written.lastIndexOf(" ") + 1;
  for (let length = Math.min(written.length, LONGEST_STEM); length >= lastWord + SHORTEST_STEM; length--) {
    const stem = STEMS.get(written.slice(0, length));
    if (stem) return stem;
  }
  return null;
}

/** Whether the tables contain the whole word, not only its stem. */
export function isInTables(text: string): boolean {
  return CONCEPTS.has(text);
}

function conceptsOf(entries: typeof ENTRIES): Map<string, Concept> {
  return new Map([...entries].reverse().map(({ phrase, meaning }) => [phrase, meaning] as const));
}

/**
 * Normalises a phrase for look-ups in the tables, to Latin letters with two exceptions. Arabic script, which lacks vowels, keeps the
 * letters that Persian and Arabic share, without the article. Korean and Chinese characters stay, in simplified forms, since many
 * names share their readings.
 */
export function plainPhrase(phrase: string): string {
  if (/\p{Script=Arabic}/u.test(phrase)) return phrase.split(" ").map(sharedLetters).join(" ");
  if (/^[\p{Script=Hangul}\p{Script=Han}]+$/u.test(phrase)) {
    return phrase.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED[character] ?? character);
  }
  if (/^[a-z0-9 ]*$/u.test(phrase)) return phrase;
  return phrase.split(" ").flatMap(latinWords).join(" ");
}
