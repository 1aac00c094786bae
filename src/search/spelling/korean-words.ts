import { WEIGHTS } from "./concepts.js";
import { koreanBeginning, koreanCompound, type Part } from "./korean-compounds.js";
import { fromLongest } from "./longest.js";
import { NOTHING, phrase, type Word } from "./word.js";

/** The most words of a Korean phrase of the tables. */
const LONGEST_KOREAN_PHRASE = 3;

/**
 * Divides romanised Korean compounds into words of the tables. A word of two syllables may be a given name instead, unless there are
 * others, one of them for a kind of organisation: "Tongil" is unification only in "Tongil Yonguwon".
 */
export function inKoreanParts(words: readonly Word[]): Word[] {
  const divided = words.map(({ text, korean, character }) => (character ? [] : koreanCompound(text, korean)));
  const isOfKind = divided.flat().some(({ weight }) => weight < WEIGHTS.subject);
  const inTables = isOfKind ? divided.filter(({ length }) => length > 0).length : 0;
  const areOthersKnown = words.every(
    ({ concept, korean }, place) =>
      concept !== null || divided[place]?.length !== 0 || koreanBeginning(korean) !== null,
  );
  const found = words.flatMap((own, place): KoreanWord[] => {
    const parts = divided[place] ?? [];
    const next = divided[place + 1] ?? [];
    const [only] = parts;
    const isSure = inTables > 1 || areOthersKnown || (parts.at(-1)?.text.length ?? 0) > 1;
    if (parts.length > 1)
      return isSure ? parts.map((part) => ({ word: koreanPart(part), hangul: part.text })) : [{ word: own }];
    if (only && inTables > 1) return [{ word: own.concept === null ? withMeaning(own, only) : own, hangul: only.text }];
    const beginning = next.length > 1 || (next.length > 0 && inTables > 1) ? koreanBeginning(own.korean) : null;
    return [beginning ? { word: koreanPart(beginning), hangul: beginning.text } : { word: own }];
  });
  return fromLongest(found, longestKoreanPhrase);
}

/** A word, and the Korean word of the tables that it romanises, if it is one. */
interface KoreanWord {
  readonly word: Word;
  readonly hangul?: string;
}

/** Finds neighbouring words that the tables contain as one in Hangul: the 통일전선 of "Thongil Chonsonbu". */
function longestKoreanPhrase(found: readonly KoreanWord[], start: number): [Word, number] {
  for (let length = Math.min(LONGEST_KOREAN_PHRASE, found.length - start); length > 1; length--) {
    const parts = found.slice(start, start + length).map(({ hangul }) => hangul);
    const known = parts.includes(undefined) ? null : phrase(parts.join(""));
    if (known) return [known, length];
  }
  return [(found[start] as KoreanWord).word, 1];
}

function withMeaning(own: Word, { concept, weight }: Part): Word {
  return { ...own, concept, weight };
}

/** Makes a word of a part of a Korean compound. */
export function koreanPart({ text, concept, weight }: Part): Word {
  return { ...NOTHING, text, written: text, concept, weight };
}
