import { plainPhrase } from "./concepts.js";
import { TABLES } from "./reference.js";

/** Titles of the tables, each as words are compared: in Latin letters, in the letters that Persian and Arabic share, or in simplified characters. */
const TITLES = new Set(TABLES.words.titles.map(plainPhrase));
/** Titles in Korean and Chinese characters, which stand before and after a name without a space; the longest first. */
const OF_CHARACTERS = [...TITLES]
  .filter((title) => /^[\p{Script=Hangul}\p{Script=Han}]+$/u.test(title))
  .sort((one, other) => other.length - one.length);
/** What is left of a run of characters without its title must be so long to be a name. */
const SHORTEST_NAME = 2;

/** Whether any of these ways of writing a word, or a phrase, is a title. */
export function areTitles(...written: readonly string[]): boolean {
  return written.some((own) => TITLES.has(own));
}

/** A run of Korean or Chinese characters, and the titles before and after it: 习近平主席. All of it may be a title. */
export function withoutTitles(run: string): { before: string[]; name: string; after: string[] } {
  const parts = { before: [] as string[], name: run, after: [] as string[] };
  const plain = plainPhrase(run);
  if (TITLES.has(plain)) return { ...parts, before: [plain], name: "" };
  const fits = (title: string) => plain.length - title.length >= SHORTEST_NAME;
  const first = OF_CHARACTERS.find((title) => fits(title) && plain.startsWith(title));
  if (first) return { ...parts, before: [first], name: run.slice(first.length) };
  const last = OF_CHARACTERS.find((title) => fits(title) && plain.endsWith(title));
  return last ? { ...parts, name: run.slice(0, -last.length), after: [last] } : parts;
}
