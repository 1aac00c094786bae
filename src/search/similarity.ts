import { distance } from "fastest-levenshtein";
import { GIVEN_NAMES } from "./given-names.js";
import type { Joined } from "./joined.js";
import { consonantsOf, type Word } from "./word.js";

/** In which way two words are the same, from the surest to the least sure. */
export const WAYS = ["LITERAL", "PREFIX", "ROMANIZATION", "SIMILAR"] as const;
export type Way = (typeof WAYS)[number];

/** How alike two words are, above 0 and at most 1, and why. */
export interface Likeness {
  readonly likeness: number;
  readonly way: Way;
}

/** The languages in which a word has a form of its own. */
const LANGUAGES = ["korean", "chinese", "japanese"] as const;
/** How alike words of the same consonants are, and what their other letters add to that. */
const SAME_CONSONANTS = 0.76;
const SAME_LETTERS = 0.21;
/** Below this share of equal letters two words are different words. */
const LEAST_EQUAL = 0.7;
/** What it costs that two words sound alike which one language, of which both may be, has as different ones. */
const OTHER_WORD = 0.05;
/** What it costs that a letter must be read as another language reads it. */
const OTHER_READING = 0.03;

/**
 * How alike a word of a query and a word of a name are; null where they are different words. Words that one language reads
 * alike stay a little apart where they are written differently, so that of several spellings the nearest comes first.
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
 * Whether a word and others that are joined may be so much alike, or more, as far as is seen without joining them: where no table has
 * them as the same, they have letters in common, also in a language that spells them otherwise.
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
  // One or two consonants are those of many words.
  return skeleton.length === 2 || written >= 0.5 ? { likeness: 0.64 + 0.3 * written, way: "ROMANIZATION" } : null;
}

/** The share of letters in common where one of the words, or both, have no vowels. */
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

/** The share of equal letters where the first two that differ are two neighbours in each other's place, which is one slip of the hand; otherwise 0. */
function swappedLetters(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  const [first = "", second = ""] = one.slice(place);
  if (second === "" || first !== other[place + 1] || second !== other[place]) return 0;
  return 1 - (1 + distance(one.slice(place + 2), other.slice(place + 2))) / Math.max(one.length, other.length);
}

/** How well a word that is still being typed may become a word of a name; null where it may not. */
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

/** Asked of every two words, of which most have none. */
function haveOneInCommon(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && one.some((reading) => other.includes(reading));
}

/** Whether a word is another one in the language of a character: what only sounds alike to those who do not know it. */
function isOther(one: Word, other: Word): boolean {
  return one.character && inOneLanguage(one, other);
}

/** Whether two words may be of one of these languages. */
function inOneLanguage(one: Word, other: Word): boolean {
  return LANGUAGES.some((language) => one[language].length > 0 && other[language].length > 0);
}

/** The share of letters that two words have in common, from 0 to 1. */
function equalLetters(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}
