import { institutionsOf } from "./institutions.js";
import { joinedWords } from "./joined.js";
import { isParticle, isPlace, type Word, word } from "./word.js";
import { wordsOf } from "./words.js";

/**
 * The keys by which a name is found: what its words, and short neighbours taken as one word, are in each way of reading them
 * (`l`: consonants, `k`: Korean, `c`: Chinese, `j`: Japanese, `n`: a given name, `=`: a generic word), its abbreviation (`a`), the institution
 * that it is a name of (`o`), and all its words (`!`). Two names that may be spellings of one share most of them. Stored with the name in `actor_name.keys`.
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

/** The keys of the institutions that the words are a name of, in whatever language. */
export function institutionKeys(words: readonly Word[]): string[] {
  return institutionsOf(words).map((line) => `o${line}`);
}

/** The words of a phrase without particles. */
function tellingTexts(phrase: string): string[] {
  return phrase.split(" ").filter((text) => !isParticle(word(text)));
}

/** The keys of one word. */
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

/** The key of all words in any order. */
export function allWordsKey(words: readonly Word[]): string {
  return `!${words
    .map(({ text }) => text)
    .sort()
    .join(" ")}`;
}

/** What a name is abbreviated to: the first letters of its words, with and without particles and countries, or of those before the first particle (LEF, Law Enforcement Forces of …), the likeliest first; a short single word is one itself. */
export function abbreviations(words: readonly Word[]): string[] {
  const [only] = words;
  // Of a syllable nobody takes the first letter.
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
