import { latinWords } from "./latin.js";
import { TABLES } from "./reference.js";
import { reading, rewriting } from "./rewriting.js";

/** A word of a name, with everything by which it is compared. */
export interface Word {
  /** In lower-case letters a to z and digits. */
  readonly text: string;
  /** How much it says about which one is meant, from 0 to 1: a word that many organisations have in their names says little. */
  readonly weight: number;
  /** The line of the tables that it stands on where it is a generic word, a place or a number: `=trading`. */
  readonly concept: string | null;
  /** The given names that it is a form of: `mohammad`. */
  readonly names: readonly string[];
  /** Its consonants by classes of sounds; more than one where its letters are read in more than one way. */
  readonly skeletons: readonly string[];
  /** Where its script leaves out vowels: its letters without any, once for each way of reading them; otherwise nothing. */
  readonly consonants: readonly string[];
  /** What it is as a Korean word, and as a Chinese one; null where it cannot be one. */
  readonly korean: string | null;
  readonly chinese: string | null;
}

const WEIGHTS = {
  particle: 0.1,
  title: 0.2,
  generic: 0.35,
  place: 0.45,
  initial: 0.4,
  subject: 0.7,
  usual: 1,
} as const;

const skeleton = rewriting(TABLES.latin.rules);
const korean = reading(TABLES.korean);
const chinese = reading(TABLES.chinese);

const EITHER = TABLES.latin.either.map((rule) => rewriting([rule]));
const MOST_READINGS = 4;
/** The most readings of a word that are looked at; several have the same consonants. */
const MOST_TRIED = 16;

const sharedLetters = rewriting(TABLES.latin.arabic.phrases);

const PARTICLES = new Set(TABLES.words.particles);
const PARTICLES_OF_PHRASES = new Set(TABLES.words.particlesOfPhrases);
const TITLES = new Set(TABLES.words.titles);
const NAMES = byMember(TABLES.names.same);
/** What a line of the tables stands for, and how much it says. */
interface Concept {
  readonly concept: string;
  readonly weight: number;
}

const KINDS = { generic: WEIGHTS.generic, subjects: WEIGHTS.subject, places: WEIGHTS.place, numbers: WEIGHTS.usual };
const ENTRIES = (["generic", "subjects", "places", "numbers"] as const).flatMap((kind) =>
  TABLES.words[kind].flatMap((line) =>
    line.map((entry) => ({
      phrase: plainPhrase(entry.replace("*", "")),
      anyEnding: entry.endsWith("*"),
      meaning: { concept: `=${line[0]}`, weight: KINDS[kind] },
    })),
  ),
);
const CONCEPTS = conceptsOf(ENTRIES.filter(({ anyEnding }) => !anyEnding));
const STEMS = conceptsOf(ENTRIES.filter(({ anyEnding }) => anyEnding));
const SHORTEST_STEM = 4;
/** The most characters that a phrase in Korean or Chinese characters has. */
export const LONGEST_CHARACTERS = Math.max(
  ...ENTRIES.map(({ phrase }) => (/^\p{Script=Latin}/u.test(phrase) ? 0 : phrase.length)),
);
/** The most words that a phrase of the tables has. */
export const LONGEST_PHRASE = Math.max(...ENTRIES.map(({ phrase }) => phrase.split(" ").length));

const NOTHING: Word = {
  text: "",
  weight: WEIGHTS.usual,
  concept: null,
  names: [],
  skeletons: [],
  consonants: [],
  korean: null,
  chinese: null,
};

/** The words last seen. Names share most of theirs, and rules are slow beside a look into a map. */
const seen = new Map<string, Word>();
const MOST_SEEN = 50_000;

/**
 * A word by its text in lower-case letters a to z and digits.
 *
 * @param spoken what its letters sound like, where that is not how they are written without their signs: "ch" of "č"
 */
export function word(text: string, spoken: string = text): Word {
  const key = spoken === text ? text : `${text} ${spoken}`;
  return (
    seen.get(key) ??
    remember(key, {
      text,
      ...(conceptOf(text) ?? { concept: null, weight: weightOf(text) }),
      names: NAMES.get(text) ?? [],
      skeletons: skeletonsOf(spoken === text ? [text] : [text, spoken]),
      consonants: [],
      korean: korean(text),
      chinese: chinese(text),
    })
  );
}

/** The consonants of a word in each way that its letters may be meant, the most literal one first. */
function skeletonsOf(spellings: readonly string[]): string[] {
  return [...new Set(readings(spellings, EITHER).map(skeleton))].slice(0, MOST_READINGS);
}

/** Texts, and what each of some rules, and several of them together, make of them; the first ones, where there are many. */
export function readings(texts: readonly string[], either: readonly ((text: string) => string)[]): string[] {
  let all = [...texts];
  for (const rewrite of either) all = [...new Set(all.concat(all.map(rewrite)))].slice(0, MOST_TRIED);
  return all;
}

/** A word of a script that leaves out vowels, by its letters, and by other readings of them. */
export function consonantalWord(letters: readonly string[], others: readonly (readonly string[])[]): Word {
  const each = [letters, ...others];
  const text = letters.join("");
  return {
    ...NOTHING,
    text,
    weight: weightOf(text),
    names: NAMES.get(text) ?? [],
    skeletons: [...new Set(each.map((reading) => skeleton(reading.join("'"))))],
    consonants: [...new Set(each.map((reading) => consonantsOf(reading.join(""))))],
  };
}

/** Neighbouring words as one word. Where they meet, letters may make a sound that they do not make apart: the "dj" of Mohammadjavad. A given name may be there in another form: Ghulam Rida. */
export function joinedWord(parts: readonly Word[]): Word {
  const text = parts.map((part) => part.text).join("");
  const apart = parts
    .map(({ skeletons, names }) => [...new Set([...skeletons, ...names.map(skeleton)])])
    .map((skeletons, index) => (index === 0 ? skeletons : skeletons.map((own) => own.replace(/^a/, ""))))
    .reduce((before, own) => before.flatMap((one) => own.map((other) => meeting(one, other))));
  if (parts.some(({ consonants }) => consonants.length > 0)) {
    const consonants = parts
      .map((part) => (part.consonants.length > 0 ? part.consonants : [consonantsOf(part.text)]))
      .reduce((before, own) => before.flatMap((one) => own.map((other) => one + other)));
    return { ...NOTHING, text, skeletons: apart, consonants };
  }
  const together = word(text);
  const others = apart.filter((own) => !together.skeletons.includes(own));
  return others.length === 0 ? together : { ...together, skeletons: [...together.skeletons, ...others] };
}

/** The letters of a word that a script without vowels writes too: "mhmd" of "mohammad". What Persian and Arabic, or two readers, tell apart is one. */
export function consonantsOf(text: string): string {
  return text
    .replace(/kh/g, "x")
    .replace(/gh|q/g, "g")
    .replace(/dh|th/g, "z")
    .replace(/dj|dzh/g, "j")
    .replace(/[aeiouy]/g, "")
    .replaceAll("w", "v")
    .replace(/(.)\1+/g, "$1");
}

/** A sound that ends one word and begins the next is one. */
function meeting(one: string, other: string): string {
  return one.at(-1) === other[0] ? one + other.slice(1) : one + other;
}

function remember(text: string, made: Word): Word {
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, made);
  return made;
}

/** What a phrase of the tables, or a word in its own script, stands for; null where the tables do not have it. */
export function phrase(text: string): Word | null {
  const known = conceptOf(text);
  return known ? { ...NOTHING, text, ...known } : null;
}

/** A word that has another sense in a name of many words. */
export function inPhrase(own: Word): Word {
  return PARTICLES_OF_PHRASES.has(own.text) ? { ...own, weight: WEIGHTS.particle } : own;
}

/** Whether a word is left out of abbreviations. */
export function isParticle({ weight }: Word): boolean {
  return weight === WEIGHTS.particle;
}

export function isPlace({ weight }: Word): boolean {
  return weight === WEIGHTS.place;
}

export function isTitle({ text }: Word): boolean {
  return TITLES.has(text);
}

function weightOf(text: string): number {
  if (PARTICLES.has(text)) return WEIGHTS.particle;
  if (TITLES.has(text)) return WEIGHTS.title;
  return text.length === 1 ? WEIGHTS.initial : WEIGHTS.usual;
}

function conceptsOf(entries: typeof ENTRIES): Map<string, Concept> {
  return new Map([...entries].reverse().map(({ phrase, meaning }) => [phrase, meaning] as const));
}

/** What a word, or a phrase, stands for where the tables know it as one of theirs. */
export function conceptOf(text: string): Concept | null {
  const written = plainPhrase(text);
  const known = CONCEPTS.get(written);
  if (known) return known;
  const lastWord = written.lastIndexOf(" ") + 1;
  for (let length = written.length; length >= lastWord + SHORTEST_STEM; length--) {
    const stem = STEMS.get(written.slice(0, length));
    if (stem) return stem;
  }
  return null;
}

/** A phrase of the tables as it is looked up: in Latin letters; but one in Arabic letters, which have no vowels to be read by, without the article and in the letters that Persian and Arabic share, and one in Korean or Chinese characters as it is, since their readings are those of many names. */
function plainPhrase(phrase: string): string {
  if (/\p{Script=Arabic}/u.test(phrase)) return sharedLetters(phrase);
  if (/^[a-z0-9 ]*$|^[\p{Script=Hangul}\p{Script=Han}]+$/u.test(phrase)) return phrase;
  return phrase.split(" ").flatMap(latinWords).join(" ");
}

function byMember(lines: readonly (readonly string[])[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const line of lines) {
    for (const member of line) lists.set(member, [...(lists.get(member) ?? []), line[0] ?? member]);
  }
  return lists;
}
