import { latinLetters, latinWords, spokenWord } from "./latin.js";
import { TABLES } from "./reference.js";
import { rewriting } from "./rewriting.js";
import { consonantalWord, inPhrase, LONGEST_PHRASE, phrase, readings, type Word, word } from "./word.js";

/** The most words of a name that are looked at. */
const MOST_WORDS = 14;

/** Runs of one script. Apostrophes within a word belong to it: they are signs of romanisation, or of an elision. */
const RUNS =
  /\p{Script=Han}+|\p{Script=Hebrew}+|\p{Script=Hangul}+|[\p{Script=Arabic}\p{Script_Extensions=Arabic}\u200c]+|(?:(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew})[\p{L}\p{M}\p{N}]|(?<=\p{L})['’‘ʼʻʿʾ`´](?=\p{L}))+/gu;

/** Scripts that leave out vowels, and how their letters are read. */
const CONSONANTAL = [
  { first: /^\p{Script=Arabic}/u, ...readers(TABLES.latin.arabic) },
  { first: /^\p{Script=Hebrew}/u, ...readers(TABLES.latin.hebrew) },
];

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
  const script = CONSONANTAL.find(({ first }) => first.test(run));
  if (script) return unvowelled(run, script);
  const latin = latinWords(run);
  const [only = ""] = latin;
  return latin.length === 1 ? [word(only, spokenWord(run))] : latin.map((text) => word(text));
}

function unvowelled(run: string, { always, either }: ReturnType<typeof readers>): Word[] {
  const known = phrase(run);
  if (known) return [known];
  const [letters = [], ...others] = readings([always(run)], either).map(latinLetters);
  return letters.length === 0 ? [] : [consonantalWord(letters, others)];
}

function readers({ always, either }: (typeof TABLES.latin)["hebrew"]) {
  return { always: rewriting(always), either: either.map((rule) => rewriting([rule])) };
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
