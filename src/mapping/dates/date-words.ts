import * as z from "zod";
import { readReference } from "../../yaml/reference.js";

/** What words are for; db/reference/date-words.yaml says what each means. */
const NAMES = [
  "about",
  "perhaps",
  "or",
  "from",
  "to",
  "between",
  "and",
  "before",
  "after",
  "since",
  "until",
  "articles",
  "spring",
  "summer",
  "autumn",
  "winter",
  "decades",
  "centuries",
  "partly",
  "present",
  "none",
] as const;
const words = z.record(z.enum(NAMES), z.array(z.string()));

/** The words with which a language writes dates. */
export type DateWords = z.infer<typeof words>;

const { en: ENGLISH, ...OTHERS } = readReference("date-words", z.object({ en: words }).catchall(words));

/** Returns the words of a language, a BCP 47 tag, together with those of English. */
export function dateWords(language: string): DateWords {
  const own = OTHERS[language.toLowerCase().split("-")[0] ?? ""];
  if (!own) return ENGLISH;
  return words.parse(Object.fromEntries(NAMES.map((name) => [name, [...ENGLISH[name], ...own[name]]])));
}

/** Returns a regular expression that matches any of the words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words
    .toSorted((one, other) => other.length - one.length)
    .map(literal)
    .join("|")})`;
}

/** Returns a regular expression that matches a text literally, with white space of any width. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
