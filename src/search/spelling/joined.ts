import { isInTables } from "./concepts.js";
import { consonantsOf, NOTHING, skeleton, type Word, weightOf, word } from "./word.js";

/** The most letters, in total, of words that may be one word in another spelling ("Yong Won", "Yongwon"). */
const LONGEST_JOINED = 16;

/** Two or three neighbouring words as one word. Made on first use: most names are distinguished without it. */
export class Joined {
  readonly length: number;
  /** The letters of all parts. */
  readonly text: string;
  #word: Word | undefined;

  /** @param start the index of the first part in the name */
  constructor(
    readonly start: number,
    readonly parts: readonly Word[],
  ) {
    this.length = parts.length;
    this.text = textOf(parts);
  }

  get word(): Word {
    this.#word ??= joinedWord(this.parts);
    return this.#word;
  }
}

export function joinedWords(words: readonly Word[]): Joined[] {
  return words.flatMap((_, start) =>
    [2, 3].flatMap((length) => {
      const parts = words.slice(start, start + length);
      const letters = parts.reduce((count, part) => count + part.text.length, 0);
      const named = parts.some(({ concept }) => concept === null);
      return parts.length < length || letters > LONGEST_JOINED || !named ? [] : [new Joined(start, parts)];
    }),
  );
}

function textOf(parts: readonly Word[]): string {
  return parts.map(({ text }) => text).join("");
}

/** Joins neighbouring words into one, each reading of which is in a single language. */
function joinedWord(parts: readonly Word[]): Word {
  const joined = joinedInOne(parts);
  if (!parts.some(({ inKorean }) => inKorean)) return joined;
  return { ...joined, inKorean: joinedInOne(parts.map((part) => part.inKorean ?? part)) };
}

/**
 * Keeps the skeletons of the separate parts, because letters may form a new sound where words meet: the "dj" of Mohammadjavad. Also
 * uses canonical forms of given names: Ghulam Rida.
 */
function joinedInOne(parts: readonly Word[]): Word {
  const text = textOf(parts);
  const apart = parts
    .map(({ skeletons, names }) => [...new Set([...skeletons, ...names.map(skeleton)])])
    .reduce((before, own) => before.flatMap((one) => own.map((other) => meeting(one, other))));
  if (parts.some(({ consonants }) => consonants.length > 0)) {
    const consonants = parts
      .map((part) => (part.consonants.length > 0 ? part.consonants : [consonantsOf(part.text)]))
      .reduce((before, own) => before.flatMap((one) => own.map((other) => one + other)));
    return { ...NOTHING, text, skeletons: apart, consonants };
  }
  const whole = word(text, [], parts.map(({ written }) => written).join(""));
  // A joined word may match a stem of the tables by accident: "republicofiraq" does not mean republic.
  const isOwnWord = isInTables(text) || parts.every(({ concept }) => concept === null);
  const together = {
    ...whole,
    ...(isOwnWord ? {} : { concept: null, weight: weightOf(text) }),
    korean: parts.every((part) => part.korean.length > 0) ? whole.korean : [],
    chinese: parts.every((part) => part.chinese.length > 0) ? whole.chinese : [],
    japanese: parts.every((part) => part.japanese.length > 0) ? whole.japanese : [],
  };
  const others = apart.filter((own) => !together.skeletons.includes(own));
  return others.length === 0 ? together : { ...together, skeletons: [...together.skeletons, ...others] };
}

/** Merges a sound that ends one skeleton and begins the next, unless a vowel separates them: Gharib Abadi. */
function meeting(one: string, other: string): string {
  if (other.startsWith("a")) return one + other.slice(1);
  return one.at(-1) === other[0] ? one + other.slice(1) : one + other;
}
