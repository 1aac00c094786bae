import { plainPhrase } from "./concepts.js";
import { TABLES } from "./reference.js";

/** Titles of the tables, normalised to Latin letters, the letters that Persian and Arabic share, or simplified characters. */
const TITLES = new Set(TABLES.words.titles.map(plainPhrase));
const ENDINGS = TABLES.words.titleEndings.map(plainPhrase);
const ARTICLES = new Set(TABLES.words.articles);
const INITIALS = new Set(TABLES.words.initialsOfTitles);
/** Titles in Korean and Chinese characters, which come before or after a name without a space; the longest first. */
const OF_CHARACTERS = [...TITLES]
  .filter((title) => /^[\p{Script=Hangul}\p{Script=Han}]+$/u.test(title))
  .sort((one, other) => other.length - one.length);
/** The fewest characters of a name that remain if a title is removed. */
const SHORTEST_NAME = 2;

/** Whether any of these spellings of a word or phrase is a title. */
export function areTitles(...written: readonly string[]): boolean {
  return written.some((own) => TITLES.has(own) || isCompound(own));
}

/** Whether a word is a German compound that ends in a title, after more than two letters. */
function isCompound(text: string): boolean {
  return ENDINGS.some((ending) => text.endsWith(ending) && text.length > ending.length + 2) && !text.includes(" ");
}

/** Whether a text is an article and a title, which at the beginning of a query are one title: "le président". */
export function isTitleWithArticle(text: string): boolean {
  const end = text.indexOf(" ");
  return ARTICLES.has(text.slice(0, end)) && areTitles(text.slice(end + 1));
}

/** Whether a query's first word, a letter, may be a title: "M. Macron". */
export function isTitleForShort(text: string): boolean {
  return INITIALS.has(text);
}

/** Splits a run of Korean or Chinese characters into a name and a title before or after it: 习近平主席. All of it may be a title. */
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
