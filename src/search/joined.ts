import { isInTables } from "./concepts.js";
import { consonantsOf, NOTHING, skeleton, type Word, weightOf, word } from "./word.js";

/** Words that may be one in another spelling ("Yong Won", "Yongwon") have at most this many letters together. */
const LONGEST_JOINED = 16;

/** Two or three neighbouring words as one word. It is made when it is first asked for: most names are told apart without it. */
export class Joined {
  readonly length: number;
  /** Their letters. */
  readonly text: string;
  #word: Word | undefined;

  /** @param start the place of the first one in the name */
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

/** Neighbouring words as one word, which is read in one language throughout. */
function joinedWord(parts: readonly Word[]): Word {
  const joined = joinedInOne(parts);
  if (!parts.some(({ inKorean }) => inKorean)) return joined;
  return { ...joined, inKorean: joinedInOne(parts.map((part) => part.inKorean ?? part)) };
}

/** Where words meet, letters may make a sound that they do not make apart: the "dj" of Mohammadjavad. A given name may be there in another form: Ghulam Rida. */
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
  // What begins with a word of the tables begins with its stem: "republicofiraq" is no other word for republic.
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

/** A sound that ends one word and begins the next is one, unless a vowel parts them: Gharib Abadi. */
function meeting(one: string, other: string): string {
  if (other.startsWith("a")) return one + other.slice(1);
  return one.at(-1) === other[0] ? one + other.slice(1) : one + other;
}
