import { latinLetters, latinWords } from "./latin.js";
import { TABLES } from "./reference.js";
import { rewriting } from "./rewriting.js";
import { consonantalWord, inPhrase, LONGEST_PHRASE, phrase, type Word, word } from "./word.js";

/** The most words of a name that are looked at. */
const MOST_WORDS = 14;

/** Runs of one script. Apostrophes within a word belong to it: they are signs of romanisation, or of an elision. */
const RUNS =
  /\p{Script=Han}+|\p{Script=Hangul}+|[\p{Script=Arabic}\p{Script_Extensions=Arabic}\u200c]+|(?:(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Arabic})[\p{L}\p{M}\p{N}]|(?<=\p{L})['’‘ʼʻʿʾ`´](?=\p{L}))+/gu;

const arabicAlways = rewriting(TABLES.latin.arabic.always);
const ARABIC_EITHER = TABLES.latin.arabic.either.map((rule) => rewriting([rule]));

/**
 * The words of a name in whatever script, in Latin letters. Hangul and Chinese characters give a word a syllable; phrases that
 * the tables know as one thing ("joint venture") give one word.
 */
export function wordsOf(name: string): Word[] {
  const text = name
    .normalize("NFKC")
    // A sign of romanisation that went astray: "Cho 'n Myo 'ng-kuk".
    .replace(/(?<=\p{L})\s+(?=['’][a-z]{1,3}(?!\p{L}))/gu, "")
    // An abbreviation with dots and nothing else: "U.N."
    .replace(/^\s*(?:\p{L}\.)+\p{L}?\.?\s*$/u, (dotted) => dotted.replaceAll(".", ""));
  const words = [...text.matchAll(RUNS)].slice(0, MOST_WORDS).flatMap(([run]) => romanised(run));
  const phrased = withPhrases(words.slice(0, MOST_WORDS));
  return phrased.length < 4 ? phrased : phrased.map(inPhrase);
}

function romanised(run: string): Word[] {
  return /^\p{Script=Arabic}/u.test(run) ? arabic(run) : latinWords(run).map((text) => word(text));
}

function arabic(run: string): Word[] {
  const known = phrase(run);
  if (known) return [known];
  let readings = [arabicAlways(run)];
  for (const rewrite of ARABIC_EITHER) readings = [...new Set(readings.flatMap((read) => [read, rewrite(read)]))];
  const [letters = [], ...others] = readings.map(latinLetters);
  return letters.length === 0 ? [] : [consonantalWord(letters, others)];
}

function withPhrases(words: readonly Word[]): Word[] {
  const found: Word[] = [];
  for (let start = 0; start < words.length; ) {
    const [one, length] = longestPhrase(words, start);
    found.push(one);
    start += length;
  }
  return found;
}

function longestPhrase(words: readonly Word[], start: number): [Word, number] {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 1; length--) {
    const text = words.slice(start, start + length).map((part) => part.text);
    const known = phrase(text.join(" "));
    if (known) return [known, length];
  }
  return [words[start] as Word, 1];
}
