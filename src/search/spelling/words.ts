import { conceptOf, LONGEST_CHARACTERS, LONGEST_PHRASE } from "./concepts.js";
import { compoundParts } from "./german-compounds.js";
import { koreanReadings } from "./hanja.js";
import { beginningOf, endingOf } from "./korean-compounds.js";
import { inKoreanParts, koreanPart } from "./korean-words.js";
import { latinLetters, latinWords, ownLetters, spokenWords } from "./latin.js";
import { fromLongest } from "./longest.js";
import { TABLES } from "./reference.js";
import { readers, readings } from "./rewriting.js";
import { withoutTitles } from "./titles.js";
import {
  chineseCharacter,
  consonantalWord,
  inPhrase,
  koreanCharacter,
  phrase,
  title,
  type Word,
  word,
} from "./word.js";

/** The most words of a name that are read. */
const MOST_WORDS = 14;
/** The most characters of a person's name. */
const LONGEST_NAME = 3;

/** Runs of one script. Apostrophes within a word belong to it: they come from romanisation or an elision. */
const RUNS =
  /\p{Script=Han}+|\p{Script=Hebrew}+|\p{Script=Hangul}+|[\p{Script=Arabic}\p{Script_Extensions=Arabic}\u200c]+|(?:(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew})[\p{L}\p{M}\p{N}]|(?<=\p{L})['’‘ʼʻʿʾ`´](?=\p{L}))+/gu;

/** Scripts that omit vowels, and how their letters are read. */
const CONSONANTAL = [
  { first: /^\p{Script=Arabic}/u, ...readers(TABLES.latin.arabic) },
  { first: /^\p{Script=Hebrew}/u, ...readers(TABLES.latin.hebrew) },
];

/**
 * Splits a name in any script into words in Latin letters. Each Hangul or Chinese character becomes a word. Phrases that the
 * tables list as a unit ("joint venture") become one word.
 */
export function wordsOf(name: string): Word[] {
  const text = name
    .normalize("NFKC")
    // A stray space before an apostrophe of romanisation: "Cho 'n Myo 'ng-kuk".
    .replace(/(?<=\p{L})\s+(?=['’][a-z]{1,3}(?!\p{L}))/gu, "")
    // French elisions: "d'Etudes", "l'Atlantique".
    .replace(/(?<!\p{L})[dl]['’](?=\p{L}{3})/giu, " ")
    // The Arabic article, assimilated to the next letter: "as-Sisi", "ас-Сиси".
    .replace(/(?<!\p{L})[aeаэ](sch|sh|ch|[stdrnzстдрнзш])-(?=\1)/giu, "al-")
    // A name that is only an abbreviation with dots: "U.N."
    .replace(/^\s*(?:\p{L}\.)+\p{L}?\.?\s*$/u, (dotted) => dotted.replaceAll(".", ""));
  const words = [...text.matchAll(RUNS)].slice(0, MOST_WORDS).flatMap(([run]) => romanised(run));
  const phrased = inKoreanParts(fromLongest(words.slice(0, MOST_WORDS), longestPhrase));
  return phrased.length < 4 ? phrased : phrased.map(inPhrase);
}

function romanised(run: string): Word[] {
  const script = CONSONANTAL.find(({ first }) => first.test(run));
  if (script) return unvowelled(run, script);
  if (/^[\p{Script=Han}\p{Script=Hangul}]/u.test(run)) return characters(run);
  const latin = latinWords(run);
  const [only = ""] = latin;
  const parts = latin.length === 1 ? compoundParts(only) : latin;
  return parts.length === 1 ? [word(only, spokenWords(run), ownLetters(run))] : parts.map((text) => word(text));
}

/**
 * Splits a run of Korean or Chinese characters into phrases of the tables and single characters by their readings; Chinese ones
 * also have their Korean reading. Up to three characters are a name, unless the tables contain the whole run.
 */
function characters(run: string): Word[] {
  const known = phrase(run);
  if (known) return [known];
  const { before, name, after } = withoutTitles(run);
  const titles = (texts: readonly string[]) => texts.flatMap((text) => title(text) ?? []);
  return [...titles(before), ...(name === "" ? [] : untitled(name)), ...titles(after)];
}

function untitled(run: string): Word[] {
  const known = phrase(run);
  if (known) return [known];
  const words: Word[] = [];
  for (let start = 0; start < run.length; ) {
    const [found, length] = longestKnown(run, start);
    const known = found ?? compoundSyllable(run, start, words.at(-1));
    words.push(...(known ? [known] : syllables(run.slice(start, start + 1))));
    start += length;
  }
  const isName = run.length <= LONGEST_NAME && words.some(({ concept }) => concept === null);
  return !isName && words.some(isOfTables) ? words : syllables(run);
}

/** Whether a word is a phrase of the tables with several characters. */
function isOfTables(own: Word | undefined): boolean {
  return own !== undefined && own.concept !== null && own.text.length > 1;
}

/** Makes a word of the first or last syllable of a Korean compound; null if it has no meaning of its own. */
function compoundSyllable(run: string, start: number, previous: Word | undefined): Word | null {
  const syllable = run.slice(start, start + 1);
  const [next] = longestKnown(run, start + 1);
  const ends = start === run.length - 1 && isOfTables(previous);
  const part = ends ? endingOf(syllable) : isOfTables(next ?? undefined) ? beginningOf(syllable) : null;
  return part && koreanPart(part);
}

function longestKnown(run: string, start: number): [Word | null, number] {
  for (let length = Math.min(LONGEST_CHARACTERS, run.length - start); length > 0; length--) {
    const known = phrase(run.slice(start, start + length));
    if (known) return [known, length];
  }
  return [null, 1];
}

function syllables(run: string): Word[] {
  if (/^\p{Script=Hangul}/u.test(run)) return latinWords(run).map(koreanCharacter);
  const inKorean = koreanReadings(run);
  return latinWords(run).map((text, place) => chineseCharacter(text, inKorean[place] ?? null));
}

function unvowelled(run: string, { always, either }: ReturnType<typeof readers>): Word[] {
  const [letters = [], ...others] = readings([always(run)], either).map(latinLetters);
  return letters.length === 0 ? [] : [{ ...consonantalWord(letters, others, run), ...conceptOf(run) }];
}

function arabicPhrase(parts: readonly Word[]): Word | null {
  const written = parts.map((part) => part.written).join(" ");
  return /^\p{Script=Arabic}/u.test(written) ? (phrase(written) ?? title(written)) : null;
}

function longestPhrase(words: readonly Word[], start: number): [Word, number] {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 1; length--) {
    const parts = words.slice(start, start + length);
    const text = parts.map((part) => part.text).join(" ");
    const known = phrase(text) ?? title(text, start === 0) ?? arabicPhrase(parts);
    if (known) return [known, length];
  }
  return [words[start] as Word, 1];
}
