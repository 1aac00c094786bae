import { allWordsKey, wordKeys } from "./keys.js";
import type { Phrase } from "./match.js";
import { isParticle, isTitle, type Word } from "./word.js";

/** A look into the index of names: those that have all of these keys. */
export interface Lookup {
  readonly keys: readonly string[];
  /** The words of the query that such a name has, by their place. */
  readonly places: readonly number[];
  /** The most names it gives. Which ones, where there are more, is left to the index. */
  readonly most: number;
  /** Whether such a name is as good as certainly meant, so that it comes before all that others find. */
  readonly sure: boolean;
}

/** A key that more names have than this says little by itself. */
export const COMMON = 60;
/** The most names that one word alone may give, where it is all that is asked for. */
const MOST_OF_ONE_WORD = 3_000;
const MOST_PAIRS = 60;
const MOST_WORDS = 7;

/**
 * The looks into the index that find the names which a query may mean: names that have all of its words, two of them, or one
 * that is rare. So a query of common words reads no more of the index than one of rare words.
 */
export function lookupsOf({ words, joined }: Phrase): Lookup[] {
  if (words.length === 0) return [];
  const telling = tellingWords(words);
  const keysOf = telling.map(({ word }) => wordKeys(word));
  const alone = telling.length === 1 ? MOST_OF_ONE_WORD : COMMON;
  const everyPlace = telling.map(({ place }) => place);
  return [
    { keys: [allWordsKey(words)], places: everyPlace, most: COMMON, sure: true },
    ...(words.length <= 2 ? abbreviationKeys(words) : [abbreviationOf(words)]).map((key) => ({
      keys: [key],
      places: everyPlace,
      most: COMMON,
      sure: true,
    })),
    ...telling.flatMap(({ place }, index) =>
      (keysOf[index] ?? []).map((key) => ({ keys: [key], places: [place], most: alone, sure: false })),
    ),
    ...joined
      .filter(({ start, length }) => everyPlace.includes(start) && everyPlace.includes(start + length - 1))
      .flatMap(({ start, length, joined: one }) =>
        wordKeys(one).map((key) => ({
          keys: [key],
          places: Array.from({ length }, (_, index) => start + index),
          most: COMMON,
          sure: false,
        })),
      ),
    ...(telling.length > 2
      ? inEachReading(keysOf).map((keys) => ({ keys, places: everyPlace, most: 3 * COMMON, sure: true }))
      : []),
    ...pairs(telling, keysOf),
  ];
}

/** The words by which a name is looked up: without particles and titles, unless there is nothing else; the longest ones if many. */
function tellingWords(words: readonly Word[]): { word: Word; place: number }[] {
  const placed = words.map((word, place) => ({ word, place }));
  const telling = placed.filter(({ word }) => !isParticle(word) && !isTitle(word) && word.text.length > 1);
  return (telling.length > 0 ? telling : placed)
    .sort((one, other) => other.word.weight - one.word.weight || other.word.text.length - one.word.text.length)
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.place - other.place);
}

function abbreviationKeys(words: readonly Word[]): string[] {
  const [only] = words;
  return words.length === 1 && only && only.text.length <= 8
    ? [`a${only.text}`]
    : words.length === 2
      ? [abbreviationOf(words)]
      : [];
}

function abbreviationOf(words: readonly Word[]): string {
  return `a${words
    .filter((word) => !isParticle(word))
    .map(({ text }) => text.slice(0, 1))
    .join("")}`;
}

/** All words in Latin consonants, all in Korean, all in Chinese: where each has such a key. */
function inEachReading(keysOf: readonly (readonly string[])[]): string[][] {
  return ["l", "k", "c"].flatMap((system) => {
    const keys = keysOf.map(
      (own) => own.find((key) => key.startsWith(system)) ?? own.find((key) => key.startsWith("=")),
    );
    const known = keys.filter((key) => key !== undefined);
    return known.length === keysOf.length && known.some((key) => key.startsWith(system)) ? [known] : [];
  });
}

function pairs(telling: readonly { place: number }[], keysOf: readonly (readonly string[])[]): Lookup[] {
  const found = telling.flatMap(({ place }, one) =>
    telling
      .slice(one + 1)
      .flatMap(({ place: otherPlace }, offset) =>
        (keysOf[one] ?? []).flatMap((key) =>
          (keysOf[one + 1 + offset] ?? [])
            .filter((other) => fit(key, other))
            .map((other) => ({ keys: [key, other], places: [place, otherPlace], most: 2 * COMMON, sure: false })),
        ),
      ),
  );
  return found.slice(0, MOST_PAIRS);
}

/** Whether two keys may be of one name: a Korean word has no Chinese neighbour. */
function fit(key: string, other: string): boolean {
  const [one = "", two = ""] = [key, other].map((text) => text.slice(0, 1));
  return one === two || "=n".includes(one) || "=n".includes(two);
}
