import { GIVEN_NAMES } from "./given-names.js";
import { latinWords } from "./latin.js";
import { TABLES } from "./reference.js";
import { reading, rewriting } from "./rewriting.js";

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
const ENTRIES = (["generic", "subjects", "places", "numbers"] as const).flatMap((kind) =>
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
const SHORTEST_STEM = 4;
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

/** A part of a Korean compound, in Hangul, and its meaning. */
export interface Part extends Concept {
  readonly text: string;
}

/** Returns the forms of a word as a Korean one, by which its spellings meet; none if it cannot be one. */
export const koreanForms = reading(TABLES.korean);

/** Returns the meaning of a syllable at the end of a Korean compound: the 성, ministry, of 철도성. */
export function endingOf(syllable: string): Part | null {
  return partOf(syllable, TABLES.words.endings);
}

/** Returns the meaning of a syllable at the beginning of a Korean compound: the 총, general, of 총회사. */
export function beginningOf(syllable: string): Part | null {
  return partOf(syllable, TABLES.words.beginnings);
}

function partOf(text: string, meanings: Readonly<Record<string, string>>): Part | null {
  const concept = conceptOf(meanings[text] ?? "");
  return concept && { text, ...concept };
}

/** Korean words of the tables, and syllables that are words only in compounds, by the form that all their spellings share. */
interface KoreanParts {
  readonly words: ReadonlyMap<string, Part>;
  readonly endings: ReadonlyMap<string, Part>;
  readonly beginnings: ReadonlyMap<string, Part>;
}

/** Made on first use, to keep startup fast. */
let korean: KoreanParts | undefined;

function koreanParts(): KoreanParts {
  korean ??= {
    words: partsByForm(
      ENTRIES.filter(({ phrase }) => /^\p{Script=Hangul}{2,}$/u.test(phrase)).map(({ phrase, meaning }) => ({
        text: phrase,
        ...meaning,
      })),
    ),
    endings: partsByForm(Object.keys(TABLES.words.endings).flatMap((text) => endingOf(text) ?? [])),
    beginnings: partsByForm(Object.keys(TABLES.words.beginnings).flatMap((text) => beginningOf(text) ?? [])),
  };
  return korean;
}

/** Leaves out forms that lack a syllable, because its vowel is read with the one before: they are the same as shorter words. */
function partsByForm(parts: readonly Part[]): Map<string, Part> {
  const forms = ({ text }: Part) =>
    koreanForms([...text].flatMap(latinWords).join("")).filter(
      (form) => form.replace(/[^aeio]/gu, "").length === text.length,
    );
  return new Map([...parts].reverse().flatMap((part) => forms(part).map((form) => [form, part] as const)));
}

/** Two letters or one sound. */
const NG = /ng(?=[aeiouwy])/gu;

/**
 * Returns the Korean words of the tables of which a word in Latin letters consists, in any romanisation: the 철도 and 성 of
 * "Choldosong"; none if it has other parts.
 *
 * @param text the word in lower-case letters a to z
 * @param forms the forms of the word as a Korean one
 */
export function koreanCompound(text: string, forms: readonly string[]): readonly Part[] {
  // "Inmingun" is Inmin-gun, though ng is usually one sound.
  const parted = text.replace(NG, "nk");
  for (const form of parted === text ? forms : [...forms, ...koreanForms(parted)]) {
    const parts = dividedForm(form);
    if (parts) return parts;
  }
  return [];
}

/** Returns the syllable that the forms of a word stand for, if one begins Korean compounds. */
export function koreanBeginning(forms: readonly string[]): Part | null {
  return forms.map((form) => koreanParts().beginnings.get(form)).find((part) => part !== undefined) ?? null;
}

function dividedForm(form: string): Part[] | null {
  const { words, endings, beginnings } = koreanParts();
  const whole = words.get(form);
  if (whole) return [whole];
  for (let place = form.length - 1; place > 0; place--) {
    const rest = form.slice(place);
    const head = words.get(form.slice(0, place));
    const ending = head && endings.get(rest);
    if (ending) return [head, ending];
    const first = head ?? beginnings.get(form.slice(0, place));
    const others = first && dividedForm(rest);
    if (others) return [first, ...others];
  }
  return null;
}

/** The linking elements of German compounds. */
const LINKS = /(?:es|en|s|n)?$/;
const SHORTEST_COMPOUND = 8;
/** Longer words are not names, and splitting them tries every position. */
const LONGEST_COMPOUND = 60;
const SHORTEST_PART = 3;

/** Splits a German compound of two words of the tables ("Zentralbank", "Staatsduma"); returns any other word alone. */
export function compoundParts(text: string): string[] {
  const isOfLength = text.length >= SHORTEST_COMPOUND && text.length <= LONGEST_COMPOUND;
  if (!isOfLength || CONCEPTS.has(text) || GIVEN_NAMES.has(text)) return [text];
  for (let start = SHORTEST_STEM; start <= text.length - SHORTEST_PART; start++) {
    const [head, tail] = [text.slice(0, start), text.slice(start)];
    if (!CONCEPTS.has(tail)) continue;
    const known = [head, head.replace(LINKS, "")].find(conceptOf);
    if (known !== undefined) return [known, tail];
  }
  return [text];
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
