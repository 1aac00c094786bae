import { distance } from "fastest-levenshtein";
import { GIVEN_NAMES } from "../spelling/given-names.js";
import type { Joined } from "../spelling/joined.js";
import { consonantsOf, type Word } from "../spelling/word.js";

/** The ways in which two words match, from the surest to the least sure. */
export const WAYS = ["LITERAL", "PREFIX", "ROMANIZATION", "SIMILAR"] as const;
export type Way = (typeof WAYS)[number];

/** How similar two words are, above 0 and at most 1, and why. */
export interface Likeness {
  readonly likeness: number;
  readonly way: Way;
}

/** The languages in which a word may have a separate form. */
const LANGUAGES = ["korean", "chinese", "japanese"] as const;
/** The likeness of words with the same consonants, and the most that their letters add. */
const SAME_CONSONANTS = 0.76;
const SAME_LETTERS = 0.21;
/** Below this share of equal letters, two words are different words. */
const LEAST_EQUAL = 0.7;
/** The penalty for words that sound alike but are different words of a language to which both may belong. */
const OTHER_WORD = 0.05;
/** The penalty for reading a letter as another language reads it. */
const OTHER_READING = 0.03;

/**
 * Returns the likeness of a query's word and a name's word; null if they are different words. Words that a language reads
 * alike score less the more their spellings differ, so that the nearest of several spellings comes first.
 */
export function likeness(asked: Word, own: Word): Likeness | null {
  if (asked.text === own.text) return { likeness: 1, way: "LITERAL" };
  if (asked.concept !== null && asked.concept === own.concept) return { likeness: 0.97, way: "ROMANIZATION" };
  if (haveOneInCommon(asked.names, own.names)) {
    return { likeness: 0.94 + 0.05 * equalLetters(asked.text, own.text), way: "ROMANIZATION" };
  }
  if (
    haveOneInCommon(asked.korean, own.korean) ||
    haveOneInCommon(asked.chinese, own.chinese) ||
    haveOneInCommon(asked.japanese, own.japanese)
  ) {
    return { likeness: 0.89 + 0.09 * equalLetters(asked.text, own.text), way: "ROMANIZATION" };
  }
  if (isOther(asked, own) || isOther(own, asked)) return null;
  if (asked.text.length === 1 || own.text.length === 1) return initial(asked.text, own.text);
  const skeleton = asked.skeletons.find((one) => own.skeletons.includes(one));
  if (skeleton === undefined) return misspelt(asked.text, own.text);
  const alike = sameConsonants(skeleton, asked, own);
  const literally = skeleton === asked.skeletons[0] && skeleton === own.skeletons[0];
  const cost = (literally ? 0 : OTHER_READING) + (inOneLanguage(asked, own) ? OTHER_WORD : 0);
  return alike && { ...alike, likeness: alike.likeness - cost };
}

/**
 * Whether a word and joined words may have at least this likeness, judged without joining them: unless a table may equate them, they
 * need letters in common, even in languages that spell them differently.
 */
export function mayBeAlike(asked: Word, own: Joined, least: number): boolean {
  const isInTables = asked.concept !== null || asked.spellings.length > 0;
  const isGivenName = asked.names.length > 0 && GIVEN_NAMES.has(own.text);
  const hasNoVowels = [asked, ...own.parts].some(({ consonants }) => consonants.length > 0);
  if (isInTables || isGivenName || hasNoVowels) return true;
  return SAME_CONSONANTS + SAME_LETTERS * equalLetters(asked.text, own.text) >= least;
}

function sameConsonants(skeleton: string, asked: Word, own: Word): Likeness | null {
  if (asked.consonants.length > 0 || own.consonants.length > 0) {
    return { likeness: 0.6 + 0.35 * equalConsonants(asked, own), way: "ROMANIZATION" };
  }
  const written = Math.max(...[asked.text, ...asked.spellings].map((text) => equalLetters(text, own.text)));
  if (skeleton.length > 2) return { likeness: SAME_CONSONANTS + SAME_LETTERS * written, way: "ROMANIZATION" };
  // Many words share one or two consonants.
  return skeleton.length === 2 || written >= 0.5 ? { likeness: 0.64 + 0.3 * written, way: "ROMANIZATION" } : null;
}

/** Returns the share of letters in common if one or both words are written without vowels. */
function equalConsonants(asked: Word, own: Word): number {
  const [one, two] = [asked, own].map(({ consonants, text }) =>
    consonants.length > 0 ? consonants : [consonantsOf(text)],
  );
  return Math.max(...(one ?? []).flatMap((reading) => (two ?? []).map((other) => equalLetters(reading, other))));
}

function misspelt(asked: string, own: string): Likeness | null {
  const shorter = Math.min(asked.length, own.length);
  const longer = Math.max(asked.length, own.length);
  if (shorter < 4 || shorter / longer < LEAST_EQUAL) return null;
  const written = Math.max(equalLetters(asked, own), swappedLetters(asked, own));
  return written >= LEAST_EQUAL ? { likeness: 0.95 * written, way: "SIMILAR" } : null;
}

/** Returns the share of equal letters if the first difference is a transposition, which counts as one error; otherwise 0. */
function swappedLetters(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  const [first = "", second = ""] = one.slice(place);
  if (second === "" || first !== other[place + 1] || second !== other[place]) return 0;
  return 1 - (1 + distance(one.slice(place + 2), other.slice(place + 2))) / Math.max(one.length, other.length);
}

/** Returns how well an incomplete word may become a word of a name; null if it may not. */
export function beginning(asked: Word, own: Word): Likeness | null {
  const { length } = asked.text;
  if (length >= own.text.length) return null;
  const typed = length / own.text.length;
  if (own.text.startsWith(asked.text)) return { likeness: 0.88 + 0.1 * typed, way: "PREFIX" };
  const written = equalLetters(asked.text, own.text.slice(0, length));
  return length >= 4 && written >= LEAST_EQUAL ? { likeness: 0.8 * written, way: "SIMILAR" } : null;
}

function initial(asked: string, own: string): Likeness | null {
  const fits = asked.length === 1 ? own.startsWith(asked) : asked.startsWith(own);
  return fits ? { likeness: 0.8, way: "SIMILAR" } : null;
}

/** Checks lengths first: this runs for every pair of words, and most lists are empty. */
function haveOneInCommon(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && one.some((reading) => other.includes(reading));
}

/** Whether a character and another word are different words of the character's language, though they may sound alike. */
function isOther(one: Word, other: Word): boolean {
  return one.character && inOneLanguage(one, other);
}

/** Whether two words may belong to the same one of these languages. */
function inOneLanguage(one: Word, other: Word): boolean {
  return LANGUAGES.some((language) => one[language].length > 0 && other[language].length > 0);
}

/** Returns the share of letters that two words have in common, from 0 to 1. */
function equalLetters(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}
