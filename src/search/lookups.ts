import { allWordsKey, institutionKeys, wordKeys } from "./keys.js";
import type { Phrase } from "./phrase.js";
import { isParticle, isTitle, type Word } from "./word.js";

/** A look into the index of names: those that have one key of each group, of which there are three at most. */
export interface Lookup {
  readonly groups: readonly (readonly string[])[];
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
const MOST_WORDS = 7;

/**
 * The looks into the index that find the names which a query may mean: names that have all of its words, two of them, or one
 * that is rare. So a query of common words reads no more of the index than one of rare words.
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

/** Keys by consonants, which many names share, apart from the others: so that what they give leaves no other out. */
function bySureness(keys: readonly string[]): string[][] {
  const byConsonants = keys.filter((key) => key.startsWith("l"));
  return [keys.filter((key) => !key.startsWith("l")), byConsonants].filter(({ length }) => length > 0);
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

interface Telling {
  readonly place: number;
  readonly keys: readonly string[];
  readonly weight: number;
}

/** The three words that say most, all of them in one name. */
function triples(telling: readonly Telling[]): Lookup[] {
  const most = [...telling].sort((one, other) => other.weight - one.weight).slice(0, 3);
  if (most.length < 3) return [];
  const places = telling.length === 3 ? telling : most;
  return [
    { groups: most.map(({ keys }) => keys), places: places.map(({ place }) => place), most: 3 * COMMON, sure: true },
  ];
}

/** Each two words; a generic one only with one that is not, unless all are. */
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
