import { institutionsOf } from "./institutions.js";
import { joinedWords } from "./joined.js";
import { isParticle, isPlace, type Word, word } from "./word.js";
import { wordsOf } from "./words.js";

/**
 * Returns the keys by which a name is found: for each reading of its words and of short neighbours joined into one (`l`: consonants,
 * `k`: Korean, `c`: Chinese, `j`: Japanese, `n`: a given name, `=`: a generic word), for its abbreviations (`a`), for the institutions
 * that it names (`o`), and for all its words (`!`). Spellings of one name share most keys. They are stored in `actor_name.keys`.
 */
export function searchKeys(name: string): string[] {
  const words = wordsOf(name);
  return [
    ...new Set([
      ...words.filter((own) => !isParticle(own) || words.length === 1).flatMap(wordKeys),
      ...joinedWords(words).flatMap((joined) => wordKeys(joined.word)),
      ...abbreviations(words).map((letters) => `a${letters}`),
      ...institutionKeys(words),
      ...(words.length > 0 ? [allWordsKey(words)] : []),
    ]),
  ];
}

/** Returns the keys of the institutions that the words name in any language. */
export function institutionKeys(words: readonly Word[]): string[] {
  return institutionsOf(words).map((line) => `o${line}`);
}

/** Returns the words of a phrase without particles. */
function tellingTexts(phrase: string): string[] {
  return phrase.split(" ").filter((text) => !isParticle(word(text)));
}

/** Returns the keys of one word. */
export function wordKeys({ concept, names, skeletons, korean, chinese, japanese, inKorean }: Word): string[] {
  if (concept) return [concept];
  return [
    ...(inKorean === null ? [] : wordKeys(inKorean)),
    ...skeletons.map((skeleton) => `l${skeleton}`),
    ...korean.map((reading) => `k${reading}`),
    ...chinese.map((reading) => `c${reading}`),
    ...japanese.map((reading) => `j${reading}`),
    ...names.map((name) => `n${name}`),
  ];
}

/** Returns the key of all words, independent of their order. */
export function allWordsKey(words: readonly Word[]): string {
  return `!${words
    .map(({ text }) => text)
    .sort()
    .join(" ")}`;
}

/**
 * Returns a name's abbreviations, the likeliest first: the initials of its words, with and without particles and countries, or of
 * those before the first particle (LEF, Law Enforcement Forces of …). A short single word is its own abbreviation.
 */
export function abbreviations(words: readonly Word[]): string[] {
  const [only] = words;
  // Names in syllables are not abbreviated by first letters.
  if (words.some(({ character }) => character)) return [];
  if (words.length === 1 && only) return only.text.length <= 6 ? [only.text] : [];
  const initials = (of: readonly Word[]) =>
    of
      .flatMap((own) => (own.text.includes(" ") ? tellingTexts(own.text) : [own.text]))
      .map((text) => text.slice(0, 1))
      .join("");
  const telling = words.filter((own) => !isParticle(own));
  const before = words.slice(
    0,
    words.findIndex((own, place) => place > 0 && isParticle(own)),
  );
  const forms = [telling, words, telling.filter((own) => !isPlace(own)), before.length > 2 ? before : []];
  return [...new Set(forms.map(initials))].filter((letters) => letters.length >= 2 && letters.length <= 8);
}
