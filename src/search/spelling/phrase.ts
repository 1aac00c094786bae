import { LRUCache } from "lru-cache";
import { institutionsOf } from "./institutions.js";
import { Joined, joinedWords } from "./joined.js";
import type { Word } from "./word.js";
import { wordsOf } from "./words.js";

/** The words of a query or a name, and neighbouring words joined into one. */
export interface Reading {
  readonly words: readonly Word[];
  readonly joined: readonly Joined[];
  /** The words and the joined words, to be compared with those of another reading. */
  readonly spans: readonly Span[];
}

/** A query or a name, ready to be compared. */
export interface Phrase extends Reading {
  /** The words as each language reads them; a single reading unless there are Chinese characters. */
  readonly readings: readonly Reading[];
  readonly scripts: string;
  /** The institutions that it names. */
  readonly institutions: readonly number[];
}

/** Consecutive words of a query or a name from `start` on, as one word. */
export interface Span {
  readonly start: number;
  readonly length: number;
  readonly word: Word;
}

/** A cache of phrases: searches compare the same names again and again. */
const read = new LRUCache<string, Phrase>({ max: 20_000 });

/** Parses a text into a phrase. */
export function phraseOf(text: string): Phrase {
  const known = read.get(text);
  if (known) return known;
  const phrase = phraseOfWords(wordsOf(text), scriptsOf(text));
  read.set(text, phrase);
  return phrase;
}

/** Makes a phrase of words that are written in the given scripts. */
export function phraseOfWords(words: readonly Word[], scripts: string): Phrase {
  const reading = readingOf(words, joinedWords(words));
  return { ...reading, readings: readingsOf(reading), scripts, institutions: institutionsOf(words) };
}

function readingOf(words: readonly Word[], joined: readonly Joined[]): Reading {
  const spans = [...words.map((word, start) => ({ start, length: 1, word })), ...joined];
  return { words, joined, spans };
}

/** Returns the readings of a name: Chinese characters are read all in Chinese or all in Korean, never mixed. */
function readingsOf(reading: Reading): Reading[] {
  if (!reading.words.some(({ inKorean }) => inKorean)) return [reading];
  const inKorean = (own: Word) => own.inKorean ?? own;
  const korean = readingOf(
    reading.words.map(inKorean),
    reading.joined.map(({ start, parts }) => new Joined(start, parts.map(inKorean))),
  );
  return [reading, korean];
}

/** Returns the scripts of a text, one letter each, in a fixed order. */
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
