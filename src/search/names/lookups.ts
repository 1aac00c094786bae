import { allWordsKey, institutionKeys, wordKeys } from "../spelling/keys.js";
import type { Phrase } from "../spelling/phrase.js";
import { isParticle, isTitle, type Word } from "../spelling/word.js";

/** A look-up in the index of names: finds names that have a key of each group. There are at most three groups. */
export interface Lookup {
  readonly groups: readonly (readonly string[])[];
  /** The indexes of the query's words that such a name has. */
  readonly places: readonly number[];
  /** The most names to return. If there are more, the index decides which. */
  readonly most: number;
  /** Whether such a name is almost certainly meant, so that it ranks before the names of other look-ups. */
  readonly sure: boolean;
}

/** A key of more names than this says little by itself. */
export const COMMON = 60;
/** The most names to return for a query of one telling word. */
const MOST_OF_ONE_WORD = 3_000;
const MOST_WORDS = 7;

/**
 * Returns the look-ups that find the names a query may mean: names with all of its words, with three or two of them, or with a
 * rare one. A query of common words thus reads no more of the index than one of rare words.
 */
export function lookupsOf({ words, joined }: Phrase): Lookup[] {
  if (words.length === 0) return [];
  const telling = tellingWords(words).map(({ word, place }) => ({ place, keys: wordKeys(word), weight: word.weight }));
  const alone = telling.length === 1 ? MOST_OF_ONE_WORD : COMMON;
  const everyPlace = telling.map(({ place }) => place);
  const whole = [
    allWordsKey(words),
    ...institutionKeys(words),
    ...(words.length <= 2 ? abbreviationKeys(words) : [abbreviationOf(words)]),
  ];
  return [
    ...whole.map((key) => ({ groups: [[key]], places: everyPlace, most: COMMON, sure: true })),
    ...telling.flatMap(({ place, keys }) =>
      keys.map((key) => ({ groups: [[key]], places: [place], most: alone, sure: false })),
    ),
    ...joined
      .filter(({ start, length }) => everyPlace.includes(start) || everyPlace.includes(start + length - 1))
      .flatMap(({ start, length, word }) =>
        bySureness(wordKeys(word)).map((keys) => ({
          groups: [keys],
          places: Array.from({ length }, (_, index) => start + index),
          most: COMMON,
          sure: false,
        })),
      ),
    ...triples(telling),
    ...pairs(telling),
  ];
}

/** Splits off keys by consonants, which many names share, so that their names do not crowd out those of other keys. */
function bySureness(keys: readonly string[]): string[][] {
  const byConsonants = keys.filter((key) => key.startsWith("l"));
  return [keys.filter((key) => !key.startsWith("l")), byConsonants].filter(({ length }) => length > 0);
}

/** Returns the words to look up: no particles or titles, unless there is nothing else; if many, the weightiest and longest. */
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

interface Telling {
  readonly place: number;
  readonly keys: readonly string[];
  readonly weight: number;
}

/** Returns the look-up of names that have the three words of most weight. */
function triples(telling: readonly Telling[]): Lookup[] {
  const most = [...telling].sort((one, other) => other.weight - one.weight).slice(0, 3);
  if (most.length < 3) return [];
  const places = telling.length === 3 ? telling : most;
  return [
    { groups: most.map(({ keys }) => keys), places: places.map(({ place }) => place), most: 3 * COMMON, sure: true },
  ];
}

/** Returns look-ups of all pairs of words; of two generic words only if all are generic. */
function pairs(telling: readonly Telling[]): Lookup[] {
  const generic = telling.every(({ weight }) => weight < 1);
  return telling.flatMap((one, index) =>
    telling
      .slice(index + 1)
      .filter((other) => generic || one.weight >= 1 || other.weight >= 1)
      .map((other) => ({
        groups: [one.keys, other.keys],
        places: [one.place, other.place],
        most: 2 * COMMON,
        sure: false,
      })),
  );
}
