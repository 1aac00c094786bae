import { type Concept, conceptOf, ENTRIES } from "./concepts.js";
import { latinWords } from "./latin.js";
import { TABLES } from "./reference.js";
import { reading } from "./rewriting.js";

/** A part of a Korean compound, in Hangul, and its meaning. */
export interface Part extends Concept {
  readonly text: string;
}

/** Returns the forms of a word as a Korean one, by which its spellings meet; none if it cannot be one. */
export const koreanForms = reading(TABLES.korean);

/** Returns the meaning of a syllable at the end of a Korean compound: the 성, ministry, of 철도성. */
export function endingOf(syllable: string): Part | null {
  return partOf(syllable, TABLES.words.endings);
}

/** Returns the meaning of a syllable at the beginning of a Korean compound: the 총, general, of 총회사. */
export function beginningOf(syllable: string): Part | null {
  return partOf(syllable, TABLES.words.beginnings);
}

function partOf(text: string, meanings: Readonly<Record<string, string>>): Part | null {
  const concept = conceptOf(meanings[text] ?? "");
  return concept && { text, ...concept };
}

/** Korean words of the tables, and syllables that are words only in compounds, by the form that all their spellings share. */
interface KoreanParts {
  readonly words: ReadonlyMap<string, Part>;
  readonly endings: ReadonlyMap<string, Part>;
  readonly beginnings: ReadonlyMap<string, Part>;
}

/** Made on first use, to keep startup fast. */
let korean: KoreanParts | undefined;

function koreanParts(): KoreanParts {
  korean ??= {
    words: partsByForm(
      ENTRIES.filter(({ phrase }) => /^\p{Script=Hangul}{2,}$/u.test(phrase)).map(({ phrase, meaning }) => ({
        text: phrase,
        ...meaning,
      })),
    ),
    endings: partsByForm(Object.keys(TABLES.words.endings).flatMap((text) => endingOf(text) ?? [])),
    beginnings: partsByForm(Object.keys(TABLES.words.beginnings).flatMap((text) => beginningOf(text) ?? [])),
  };
  return korean;
}

/** Leaves out forms that lack a syllable, because its vowel is read with the one before: they are the same as shorter words. */
function partsByForm(parts: readonly Part[]): Map<string, Part> {
  const forms = ({ text }: Part) =>
    koreanForms([...text].flatMap(latinWords).join("")).filter(
      (form) => form.replace(/[^aeio]/gu, "").length === text.length,
    );
  return new Map([...parts].reverse().flatMap((part) => forms(part).map((form) => [form, part] as const)));
}

/** Two letters or one sound. */
const NG = /ng(?=[aeiouwy])/gu;

/**
 * Returns the Korean words of the tables of which a word in Latin letters consists, in any romanisation: the 철도 and 성 of
 * "Choldosong"; none if it has other parts.
 *
 * @param text the word in lower-case letters a to z
 * @param forms the forms of the word as a Korean one
 */
export function koreanCompound(text: string, forms: readonly string[]): readonly Part[] {
  // "Inmingun" is Inmin-gun, though ng is usually one sound.
  const parted = text.replace(NG, "nk");
  for (const form of parted === text ? forms : [...forms, ...koreanForms(parted)]) {
    const parts = dividedForm(form);
    if (parts) return parts;
  }
  return [];
}

/** Returns the syllable that the forms of a word stand for, if one begins Korean compounds. */
export function koreanBeginning(forms: readonly string[]): Part | null {
  return forms.map((form) => koreanParts().beginnings.get(form)).find((part) => part !== undefined) ?? null;
}

function dividedForm(form: string): Part[] | null {
  const { words, endings, beginnings } = koreanParts();
  const whole = words.get(form);
  if (whole) return [whole];
  for (let place = form.length - 1; place > 0; place--) {
    const rest = form.slice(place);
    const head = words.get(form.slice(0, place));
    const ending = head && endings.get(rest);
    if (ending) return [head, ending];
    const first = head ?? beginnings.get(form.slice(0, place));
    const others = first && dividedForm(rest);
    if (others) return [first, ...others];
  }
  return null;
}
