import { LRUCache } from "lru-cache";
import { conceptOf, plainPhrase, sharedLetters, WEIGHTS } from "./concepts.js";
import { GIVEN_NAMES } from "./given-names.js";
import { koreanForms } from "./korean-compounds.js";
import { TABLES } from "./reference.js";
import { reading, readings, rewriting } from "./rewriting.js";
import { areTitles, isTitleWithArticle } from "./titles.js";

/** A word of a name, with everything needed to compare it. */
export interface Word {
  /** In lower-case letters a to z and digits. */
  readonly text: string;
  /** In its own script, normalised as in the tables. */
  readonly written: string;
  /** Other possible spellings, if only its sound is known. */
  readonly spellings: readonly string[];
  /** How much it says about which name is meant, from 0 to 1: words in the names of many organisations say little. */
  readonly weight: number;
  /** The line of the tables that it is on, if it is a generic word, a subject, a place or a number: `=trading`. */
  readonly concept: string | null;
  /** The given names that it is a form of: `mohammad`. */
  readonly names: readonly string[];
  /** Its consonants by sound class; several if its letters can be read in several ways. */
  readonly skeletons: readonly string[];
  /** If its script omits vowels: its letters without vowels, one entry per reading; otherwise empty. */
  readonly consonants: readonly string[];
  /** Its possible forms as a Korean, Chinese and Japanese word; empty if it cannot be one. */
  readonly korean: readonly string[];
  readonly chinese: readonly string[];
  readonly japanese: readonly string[];
  /** Whether it is a single Korean or Chinese character. */
  readonly character: boolean;
  /** Its reading in a Korean name, if it consists of Chinese characters; null if it is the same in all languages. */
  readonly inKorean: Word | null;
}

/** Reduces letters to their consonants by sound class. */
export const skeleton = rewriting(TABLES.latin.rules);
const chinese = reading(TABLES.chinese);
const japanese = reading(TABLES.japanese);

const EITHER = TABLES.latin.either.map((rule) => rewriting([rule]));
const MOST_READINGS = 4;

const PARTICLES = new Set(TABLES.words.particles);
const PARTICLES_OF_PHRASES = new Set(TABLES.words.particlesOfPhrases);
/** A word about which nothing is known. */
export const NOTHING: Word = {
  text: "",
  written: "",
  spellings: [],
  weight: WEIGHTS.usual,
  concept: null,
  names: [],
  skeletons: [],
  consonants: [],
  korean: [],
  chinese: [],
  japanese: [],
  character: false,
  inKorean: null,
};

/** A cache of words: names share most of them, and applying the rules is slow compared with a look-up. */
const seen = new LRUCache<string, Word>({ max: 50_000 });

/**
 * Makes a word from its text in lower-case letters a to z and digits.
 *
 * @param spoken how its letters sound, if that differs from the letters without diacritics: "ch" for "č"
 * @param written the word in its own script, in lower case
 */
export function word(text: string, spoken: readonly string[] = [], written: string = text): Word {
  const key = [text, written, ...spoken].join(" ");
  return (
    seen.get(key) ??
    remember(key, {
      ...NOTHING,
      text,
      written,
      ...(conceptOf(text) ?? { concept: null, weight: weightOf(text) }),
      names: GIVEN_NAMES.get(text) ?? [],
      skeletons: skeletonsOf([...new Set([text, ...spoken])]),
      korean: koreanForms(written),
      chinese: chinese(written),
      japanese: japanese(written),
    })
  );
}

/** What all characters share: their readings are never given names, titles or particles of another language. */
const CHARACTER = { concept: null, weight: WEIGHTS.usual, names: [], japanese: [], character: true } as const;

/** Makes a Korean character from its reading. */
export function koreanCharacter(text: string): Word {
  return { ...word(text), ...CHARACTER, chinese: [] };
}

/** Makes a Chinese character from its readings in Chinese and, if there is one, in Korean. */
export function chineseCharacter(text: string, inKorean: string | null): Word {
  const unread = { ...NOTHING, ...CHARACTER, text };
  return {
    ...word(text),
    ...CHARACTER,
    korean: [],
    inKorean: inKorean === null ? unread : koreanCharacter(inKorean),
  };
}

/** Returns the consonants of a word for each reading of its letters, the most literal first. */
function skeletonsOf(spellings: readonly string[]): string[] {
  return [...new Set(readings(spellings, EITHER).map(skeleton))].slice(0, MOST_READINGS);
}

/** Makes a word from the possible spellings of a foreign word that was transcribed into syllables. */
export function transcribedWord(spellings: readonly string[]): Word {
  const [text = "", ...others] = spellings;
  return {
    ...NOTHING,
    text,
    written: text,
    spellings: others,
    weight: weightOf(text),
    names: [...new Set(spellings.flatMap((spelling) => GIVEN_NAMES.get(spelling) ?? []))],
    skeletons: [...new Set(spellings.map(skeleton))],
  };
}

/** Makes a word of a script that omits vowels, from its letters and other readings of them. */
export function consonantalWord(
  letters: readonly string[],
  others: readonly (readonly string[])[],
  written: string,
): Word {
  const each = [letters, ...others];
  const text = letters.join("");
  return {
    ...NOTHING,
    text,
    written: sharedLetters(written),
    weight: weightOf(text, sharedLetters(written)),
    names: GIVEN_NAMES.get(text) ?? [],
    skeletons: [...new Set(each.map((reading) => skeleton(reading.join("'"))))],
    consonants: [...new Set(each.map((reading) => consonantsOf(reading.join(""))))],
  };
}

/** Returns the letters that a script without vowels writes: "mhmd" for "mohammad". Merges sounds that languages or romanisations distinguish. */
export function consonantsOf(text: string): string {
  return text
    .replace(/kh/g, "x")
    .replace(/gh|q/g, "g")
    .replace(/dh|th/g, "z")
    .replace(/dj|dzh/g, "j")
    .replace(/[aeiouy]/g, "")
    .replaceAll("w", "v")
    .replace(/(.)\1+/g, "$1");
}

function remember(text: string, made: Word): Word {
  seen.set(text, made);
  return made;
}

/** Makes a word of a phrase, or a word in its own script, that the tables contain; null if they do not. */
export function phrase(text: string): Word | null {
  const known = conceptOf(text);
  return known ? { ...NOTHING, text: plainPhrase(text), ...known } : null;
}

/** Returns the word with its sense in a name of many words. */
export function inPhrase(own: Word): Word {
  return PARTICLES_OF_PHRASES.has(own.text) ? { ...own, weight: WEIGHTS.particle } : own;
}

/** Returns the word with its sense in a short name: the "No" of No Kwang Chol, however many titles precede it. */
export function outOfPhrase(own: Word): Word {
  return PARTICLES_OF_PHRASES.has(own.text) ? { ...own, weight: weightOf(own.text, own.written) } : own;
}

/** Whether a word is omitted from abbreviations. */
export function isParticle({ weight }: Word): boolean {
  return weight === WEIGHTS.particle;
}

export function isPlace({ weight }: Word): boolean {
  return weight === WEIGHTS.place;
}

export function isTitle({ text, written }: Word): boolean {
  return areTitles(text, written) || isTitleWithArticle(text);
}

/**
 * Makes a word of a title in its own script or in several words; null if the tables do not contain it.
 *
 * @param maybeArticle whether an article may precede it
 */
export function title(text: string, maybeArticle = false): Word | null {
  const written = plainPhrase(text);
  return areTitles(written) || (maybeArticle && isTitleWithArticle(written))
    ? { ...NOTHING, text: written, written, weight: WEIGHTS.title }
    : null;
}

export function weightOf(text: string, written = text): number {
  if (PARTICLES.has(text)) return WEIGHTS.particle;
  if (areTitles(text, written)) return WEIGHTS.title;
  return text.length === 1 ? WEIGHTS.initial : WEIGHTS.usual;
}
