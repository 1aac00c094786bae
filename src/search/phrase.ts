import { LRUCache } from "lru-cache";
import { institutionsOf } from "./institutions.js";
import { Joined, joinedWords } from "./joined.js";
import type { Word } from "./word.js";
import { wordsOf } from "./words.js";

/** The words of a query or a name, and neighbours among them as one. */
export interface Reading {
  readonly words: readonly Word[];
  readonly joined: readonly Joined[];
  /** Both, as what is compared with each other. */
  readonly spans: readonly Span[];
}

/** A query or a name, ready to be compared. */
export interface Phrase extends Reading {
  /** The same words as each language reads them; one, unless there are Chinese characters. */
  readonly readings: readonly Reading[];
  readonly scripts: string;
  /** The institutions that it is a name of. */
  readonly institutions: readonly number[];
}

/** Words of the query, or of the name, from `start` on. */
export interface Span {
  readonly start: number;
  readonly length: number;
  readonly word: Word;
}

/** The texts last read: searches compare the same names again and again. */
const read = new LRUCache<string, Phrase>({ max: 20_000 });

/** Reads a text as a phrase. */
export function phraseOf(text: string): Phrase {
  const known = read.get(text);
  if (known) return known;
  const phrase = phraseOfWords(wordsOf(text), scriptsOf(text));
  read.set(text, phrase);
  return phrase;
}

/** A phrase of these words, which are written in these scripts. */
export function phraseOfWords(words: readonly Word[], scripts: string): Phrase {
  const reading = readingOf(words, joinedWords(words));
  return { ...reading, readings: readingsOf(reading), scripts, institutions: institutionsOf(words) };
}

function readingOf(words: readonly Word[], joined: readonly Joined[]): Reading {
  const spans = [...words.map((word, start) => ({ start, length: 1, word })), ...joined];
  return { words, joined, spans };
}

/** A name in Chinese characters is read in Chinese or in Korean, but not partly so and partly so. */
function readingsOf(reading: Reading): Reading[] {
  if (!reading.words.some(({ inKorean }) => inKorean)) return [reading];
  const inKorean = (own: Word) => own.inKorean ?? own;
  const korean = readingOf(
    reading.words.map(inKorean),
    reading.joined.map(({ start, parts }) => new Joined(start, parts.map(inKorean))),
  );
  return [reading, korean];
}

/** The scripts of a text, a letter each, in a fixed order. */
export function scriptsOf(text: string): string {
  return SCRIPTS.filter(([, pattern]) => pattern.test(text))
    .map(([letter]) => letter)
    .join("");
}

const SCRIPTS = [
  ["L", /\p{Script=Latin}/u],
  ["C", /\p{Script=Cyrillic}/u],
  ["A", /\p{Script=Arabic}/u],
  ["K", /\p{Script=Hangul}/u],
  ["H", /\p{Script=Han}/u],
  ["O", /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Han}\P{L}]/u],
] as const;
