import { LRUCache } from "lru-cache";
import { conceptOf, plainPhrase, sharedLetters, WEIGHTS } from "./concepts.js";
import { GIVEN_NAMES } from "./given-names.js";
import { TABLES } from "./reference.js";
import { reading, readings, rewriting } from "./rewriting.js";
import { areTitles, isTitleWithArticle } from "./titles.js";

/** A word of a name, with everything by which it is compared. */
export interface Word {
  /** In lower-case letters a to z and digits. */
  readonly text: string;
  /** In its own letters, as the tables have them. */
  readonly written: string;
  /** What else its letters may be where only its sound is known. */
  readonly spellings: readonly string[];
  /** How much it says about which one is meant, from 0 to 1: a word that many organisations have in their names says little. */
  readonly weight: number;
  /** The line of the tables that it stands on where it is a generic word, a place or a number: `=trading`. */
  readonly concept: string | null;
  /** The given names that it is a form of: `mohammad`. */
  readonly names: readonly string[];
  /** Its consonants by classes of sounds; more than one where its letters are read in more than one way. */
  readonly skeletons: readonly string[];
  /** Where its script leaves out vowels: its letters without any, once for each way of reading them; otherwise nothing. */
  readonly consonants: readonly string[];
  /** What it may be as a Korean word, as a Chinese and as a Japanese one; nothing where it cannot be one. */
  readonly korean: readonly string[];
  readonly chinese: readonly string[];
  readonly japanese: readonly string[];
  /** Whether it is one Korean or Chinese character, read by itself. */
  readonly character: boolean;
  /** What it is in a Korean name, where it is a Chinese character, or several; otherwise it is the same in all languages. */
  readonly inKorean: Word | null;
}

/** The consonants of letters, by classes of sounds. */
export const skeleton = rewriting(TABLES.latin.rules);
const korean = reading(TABLES.korean);
const chinese = reading(TABLES.chinese);
const japanese = reading(TABLES.japanese);

const EITHER = TABLES.latin.either.map((rule) => rewriting([rule]));
const MOST_READINGS = 4;

const PARTICLES = new Set(TABLES.words.particles);
const PARTICLES_OF_PHRASES = new Set(TABLES.words.particlesOfPhrases);
/** A word of which nothing is known. */
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

/** The words last seen. Names share most of theirs, and rules are slow beside a look into a map. */
const seen = new LRUCache<string, Word>({ max: 50_000 });

/**
 * A word by its text in lower-case letters a to z and digits.
 *
 * @param spoken what its letters sound like, where that is not how they are written without their signs: "ch" of "č"
 * @param written the word in its own letters, in lower case
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
      korean: korean(written),
      chinese: chinese(written),
      japanese: japanese(written),
    })
  );
}

/** What is the same of every character: its reading is no given name, no title and no particle of another language. */
const CHARACTER = { concept: null, weight: WEIGHTS.usual, names: [], japanese: [], character: true } as const;

/** A Korean character by its reading. */
export function koreanCharacter(text: string): Word {
  return { ...word(text), ...CHARACTER, chinese: [] };
}

/** A Chinese character by its readings in Chinese and, where Korean has one, in Korean. */
export function chineseCharacter(text: string, inKorean: string | null): Word {
  const unread = { ...NOTHING, ...CHARACTER, text };
  return {
    ...word(text),
    ...CHARACTER,
    korean: [],
    inKorean: inKorean === null ? unread : koreanCharacter(inKorean),
  };
}

/** The consonants of a word in each way that its letters may be meant, the most literal one first. */
function skeletonsOf(spellings: readonly string[]): string[] {
  return [...new Set(readings(spellings, EITHER).map(skeleton))].slice(0, MOST_READINGS);
}

/** A word of another language by what it may be where its sound was written in syllables. */
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

/** A word of a script that leaves out vowels, by its letters, and by other readings of them. */
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

/** The letters of a word that a script without vowels writes too: "mhmd" of "mohammad". What Persian and Arabic, or two readers, tell apart is one. */
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

/** What a phrase of the tables, or a word in its own script, stands for; null where the tables do not have it. */
export function phrase(text: string): Word | null {
  const known = conceptOf(text);
  return known ? { ...NOTHING, text: plainPhrase(text), ...known } : null;
}

/** A word that has another sense in a name of many words. */
export function inPhrase(own: Word): Word {
  return PARTICLES_OF_PHRASES.has(own.text) ? { ...own, weight: WEIGHTS.particle } : own;
}

/** The word as it is in a short name: the "No" of No Kwang Chol, however many titles stand before him. */
export function outOfPhrase(own: Word): Word {
  return PARTICLES_OF_PHRASES.has(own.text) ? { ...own, weight: weightOf(own.text, own.written) } : own;
}

/** Whether a word is left out of abbreviations. */
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
 * A title as it is written in its own script, or in several words; null where the tables do not have it.
 *
 * @param maybeArticle whether an article may stand before it
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
