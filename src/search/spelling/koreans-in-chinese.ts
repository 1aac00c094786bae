import { koreanForms } from "./korean-compounds.js";
import { latinWords } from "./latin.js";
import { TABLES } from "./reference.js";
import { rewriting } from "./rewriting.js";
import { NOTHING, type Word } from "./word.js";

/** The Korean readings, in Latin letters, of syllables in pinyin and Wade–Giles; the likeliest first. */
type Readings = ReadonlyMap<string, readonly string[]>;
/** Chinese characters by their Korean reading in Hangul. */
type Characters = Readonly<Record<string, string>>;

/** Made on first use, to keep startup fast. */
let readings: { readonly surnames: Readings; readonly names: Readings } | undefined;

/** The longest name of a Korean: a surname, and two syllables. */
const MOST_WORDS = 3;
const WADE_GILES = rewriting(TABLES.chinese.wadeGiles);

/**
 * Reads a Korean name that is spelt as Chinese reads its characters: the words of "Jin Tiesan" and "Chin T'ieh-shan" become those of
 * Kim Chol San or Kim Chol Sam. The given name becomes one word.
 *
 * @returns none if it cannot be such a name
 */
export function readInKorean(words: readonly Word[]): Word[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const texts = words.map(({ text }) => text);
  const given = texts.slice(1);
  return readAs(texts[0] ?? "", given) ?? readAs(texts.at(-1) ?? "", texts.slice(0, -1)) ?? [];
}

function readAs(surname: string, given: readonly string[]): Word[] | null {
  const { inChinese } = TABLES.korean;
  readings ??= { surnames: surnamesOf(inChinese.surnames), names: namesOf(inChinese.names) };
  const family = readings.surnames.get(surname) ?? [];
  const personal = family.length === 0 ? [] : givenNames(given, readings.names);
  return personal.length === 0 ? null : [koreanWord(surname, family), koreanWord(given.join(""), personal)];
}

/** Returns the Korean readings of a given name of one or two syllables. */
function givenNames(given: readonly string[], names: Readings): string[] {
  const [first = "", second] = given;
  if (second !== undefined) return given.length > 2 ? [] : pairs(names.get(first), names.get(second));
  const places = Array.from({ length: Math.max(0, first.length - 1) }, (_, place) => place + 1);
  const divided = places.flatMap((place) => pairs(names.get(first.slice(0, place)), names.get(first.slice(place))));
  return [...(names.get(first) ?? []), ...divided];
}

function pairs(firsts: readonly string[] = [], seconds: readonly string[] = []): string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

function koreanWord(written: string, spellings: readonly string[]): Word {
  const korean = [...new Set(spellings.flatMap((spelling) => koreanForms(spelling)))];
  return { ...NOTHING, text: spellings[0] ?? written, written, spellings, korean };
}

function surnamesOf(characters: Characters): Readings {
  return new Map([...countsOf(characters)].map(([spelling, of]) => [spelling, [...of.keys()]]));
}

/** Sorts the readings of a syllable by how many characters have them: the usual given names use many of these. */
function namesOf(characters: Characters): Readings {
  const byCount = (of: ReadonlyMap<string, number>) => [...of].sort(([, one], [, other]) => other - one);
  return new Map([...countsOf(characters)].map(([spelling, of]) => [spelling, byCount(of).map(([korean]) => korean)]));
}

/** Counts the characters of each Korean reading that a syllable of pinyin or Wade–Giles may stand for. */
function countsOf(characters: Characters): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [hangul, own] of Object.entries(characters)) {
    const [korean = ""] = latinWords(hangul);
    // One by one, since several characters are read as a word.
    for (const pinyin of [...own].flatMap(latinWords)) {
      for (const spelling of new Set([pinyin, WADE_GILES(pinyin)])) {
        const of = counts.get(spelling) ?? new Map<string, number>();
        counts.set(spelling, of.set(korean, (of.get(korean) ?? 0) + 1));
      }
    }
  }
  return counts;
}
