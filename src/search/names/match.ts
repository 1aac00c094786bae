import type { SearchMatch } from "../../generated/models.js";
import { Joined } from "../spelling/joined.js";
import { abbreviations } from "../spelling/keys.js";
import { type Phrase, phraseOf, type Reading, type Span, scriptsOf } from "../spelling/phrase.js";
import type { Word } from "../spelling/word.js";
import { beginning, type Likeness, likeness, mayBeAlike, WAYS, type Way } from "./similarity.js";

/** The query, ready to be matched. */
export interface Asked extends Phrase {
  /** How much each word says, from its own weight and its rarity among the names; 0 to 1. */
  readonly weights: readonly number[];
  /** Whether the query may be part of a person's name: the surname, or the given names. */
  readonly ofPerson: boolean;
}

/** Makes a query of a phrase whose words say as much as they do in any name. */
export function askedBy(phrase: Phrase): Asked {
  return { ...phrase, weights: phrase.words.map(({ weight }) => weight), ofPerson: false };
}

/** How well a name matches, from 0 to 1, and how. */
export interface Match {
  readonly score: number;
  readonly match: SearchMatch;
}

interface Pair extends Likeness {
  readonly asked: Span;
  readonly own: Span;
}

/** The score of an exact part of a person's name: below the whole name of an unknown actor, above a name that sounds like it. */
const PERSON_BY_PART = 0.97;
/** The fewest letters of a part of a name that may be spelt differently. */
const SHORTEST_INEXACT = 5;
/** Factors for names in another script, and for parts of names. */
const OTHER_SCRIPT = 0.99;
const PART_OF_NAME = 0.985;
/** Factors for the same words in another order: rotated, as with the surname first or last; any other order is a different name. */
const TURNED = 0.99;
const SHUFFLED = 0.93;
/** The same for Korean or Chinese characters, which nobody shuffles. Low enough that 马克龙 is still looked for as Macron. */
const SHUFFLED_CHARACTERS = 0.8;
const ABBREVIATED = 0.9;
/** The least score of two names of one institution. */
const SAME_INSTITUTION = 0.95;
/** More characters than this are not a person's name, in which any character may be left out. */
const LONGEST_NAME = 4;
/** The least likeness of joined words to one word. */
const LEAST_JOINED = 0.84;
/** The factor for words that are one word on the other side. */
const JOINED = 0.985;
/** The penalty for matching syllables of one language with a word of another script that omits vowels. */
const OTHER_SYLLABLES = 0.1;

/** Matches a query with a name and its parts: the texts inside and outside parentheses, and in a single script. */
export function matchName(asked: Asked, name: string): Match | null {
  const [whole = "", ...parts] = partsOf(name);
  let best = matchPhrase(asked, phraseOf(whole));
  for (const part of parts) {
    const match = matchPhrase(asked, phraseOf(part));
    const score = (match?.score ?? 0) * PART_OF_NAME;
    if (match && score > (best?.score ?? 0)) best = { ...match, score };
  }
  return best;
}

function matchPhrase(asked: Asked, own: Phrase): Match | null {
  if (asked.words.length === 0 || own.words.length === 0) return null;
  const matches = asked.readings.flatMap((askedReading) =>
    own.readings.map((ownReading) => matchReading(asked, askedReading, own, ownReading)),
  );
  const best = [abbreviation(asked, own), ...matches].reduce((one, other) =>
    other && other.score > (one?.score ?? -1) ? other : one,
  );
  return institution(asked, own, best);
}

function matchReading(asked: Asked, askedReading: Reading, own: Phrase, ownReading: Reading): Match | null {
  const pairs = assign(candidatePairs(askedReading, ownReading));
  if (pairs.length === 0 || isScattered(pairs, askedReading, ownReading)) return null;
  const ownWeights = own.words.map(({ weight }) => weight);
  const missing = 1 - sum(pairs, (pair) => pair.likeness * weightOf(pair.asked, asked.weights)) / total(asked.weights);
  const unasked = 1 - sum(pairs, (pair) => pair.likeness * weightOf(pair.own, ownWeights)) / total(ownWeights);
  const order = orderOf(pairs, askedReading.words.every(({ character }) => character) ? SHUFFLED_CHARACTERS : SHUFFLED);
  const script = asked.scripts === own.scripts ? 1 : OTHER_SCRIPT;
  // A name may be a longer or a shorter form of the query. If both sides have words of their own, it is a different name.
  const inexact = 0.45 * missing + 0.35 * missing ** 2;
  const isPart = asked.ofPerson && unasked > missing && (missing < 1e-9 || mayBePart(pairs, askedReading));
  const nearness = isPart
    ? PERSON_BY_PART - 0.02 * unasked - inexact
    : 1 - inexact - 0.25 * unasked - missing * unasked;
  const score = Math.max(0, nearness) * order * script;
  return { score, match: kindOf(pairs, asked, own, order * script === 1) };
}

/** Whether a query may be a part of a person's name in another spelling. A few letters are more likely an abbreviation: "NIOC". */
function mayBePart(pairs: readonly Pair[], { words }: Reading): boolean {
  const letters = words.reduce((count, { text }) => count + text.length, 0);
  if (letters < SHORTEST_INEXACT || words.some(({ character }) => character)) return false;
  return words.every((_, place) =>
    pairs.some(({ asked }) => asked.start <= place && place < asked.start + asked.length),
  );
}

/** Whether characters of a long name match only apart or in another order. In any long text some characters have matching readings. */
function isScattered(pairs: readonly Pair[], asked: Reading, own: Reading): boolean {
  return (["asked", "own"] as const).some((side) => {
    const { words } = side === "asked" ? asked : own;
    if (words.filter(({ character }) => character).length <= LONGEST_NAME) return false;
    const taken = words.map((_, place) =>
      pairs.some((pair) => pair[side].start <= place && place < pair[side].start + pair[side].length),
    );
    const characters = words.flatMap(({ character }, place) => (character && taken[place] ? [place] : []));
    const [first = 0] = characters;
    const apart = taken.slice(first, characters.at(-1)).includes(false);
    return apart || (characters.length > 1 && orderOf(pairs, SHUFFLED) !== 1);
  });
}

/** Returns all pairs of similar words of the query and the name. Two or three words on one side may be one on the other. */
function candidatePairs(askedReading: Reading, ownReading: Reading): Pair[] {
  const last = askedReading.words.length - 1;
  const pairs: Pair[] = [];
  for (const asked of askedReading.spans) {
    for (const own of ownReading.spans) {
      const joined = asked.length > 1 || own.length > 1;
      if (joined && asked.length === own.length) continue;
      if (own instanceof Joined && !mayBeAlike(asked.word, own, LEAST_JOINED)) continue;
      const alike = likenessOf(asked.word, own.word, asked.start === last && !joined);
      if (!alike) continue;
      const like = joined ? alike.likeness - unsureJoined(asked, own) : alike.likeness;
      if (joined && like < LEAST_JOINED) continue;
      pairs.push({ asked, own, way: alike.way, likeness: like * (joined ? JOINED : 1) });
    }
  }
  return pairs;
}

/** Returns the penalty for syllables with the consonants of one word in a script without vowels: Sol Min is not Salman. */
function unsureJoined(asked: Span, own: Span): number {
  const [joined, other] = asked.length > own.length ? [asked.word, own.word] : [own.word, asked.word];
  const isOfSyllables = joined.korean.length + joined.chinese.length > 0;
  return isOfSyllables && other.consonants.length > 0 ? OTHER_SYLLABLES : 0;
}

/** Returns the likeness of two words. A query's word that may be incomplete is preferably a prefix, not a misspelling. */
function likenessOf(asked: Word, own: Word, maybeTyped: boolean): Likeness | null {
  const alike = likeness(asked, own);
  if (!maybeTyped || (alike && alike.way !== "SIMILAR")) return alike;
  const begun = beginning(asked, own);
  return begun && begun.likeness > (alike?.likeness ?? 0) ? begun : alike;
}

/** Assigns each word at most one partner, greedily: the most similar pairs first, on equality those at the same position. */
function assign(pairs: readonly Pair[]): Pair[] {
  const rank = ({ asked, own, likeness: like }: Pair) =>
    like * (1 + 0.02 * (asked.length + own.length - 2)) - 0.001 * Math.abs(asked.start - own.start);
  const taken: Pair[] = [];
  for (const pair of [...pairs].sort((one, other) => rank(other) - rank(one))) {
    if (!taken.some((other) => overlaps(pair.asked, other.asked) || overlaps(pair.own, other.own))) taken.push(pair);
  }
  return taken.sort((one, other) => one.asked.start - other.asked.start);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.start + other.length && other.start < one.start + one.length;
}

/** Returns 1 for words in the same order, less for a rotated name, and still less for a shuffled one. */
function orderOf(pairs: readonly Pair[], shuffled: number): number {
  const places = pairs.map(({ own }) => own.start);
  const descents = places.filter((place, index) => place > (places[index + 1] ?? Number.POSITIVE_INFINITY)).length;
  if (descents === 0) return 1;
  return descents === 1 && (places.at(-1) ?? 0) < (places[0] ?? 0) ? TURNED : shuffled;
}

function kindOf(pairs: readonly Pair[], asked: Asked, own: Phrase, straight: boolean): SearchMatch {
  const unmatched = asked.weights.filter(
    (weight, place) =>
      weight >= 0.25 && !pairs.some((pair) => overlaps(pair.asked, { ...pair.asked, start: place, length: 1 })),
  );
  if (unmatched.length > 0) return "SIMILAR";
  const way: Way = WAYS[Math.max(...pairs.map((pair) => WAYS.indexOf(pair.way)))] ?? "SIMILAR";
  if (way !== "LITERAL") return way;
  if (asked.scripts !== own.scripts) return "ROMANIZATION";
  const whole = pairs.length === own.words.length && pairs.length === asked.words.length;
  if (whole && straight) return "EXACT";
  const begins = straight && pairs.every((pair, place) => pair.asked.start === place && pair.own.start === place);
  return begins && pairs.length === asked.words.length ? "PREFIX" : "WORDS";
}

/** Matches a query that abbreviates the name, or the other way round. In scripts that omit vowels, only within the same script. */
function abbreviation(asked: Phrase, own: Phrase): Match | null {
  const [askedWord] = asked.words;
  const [ownWord] = own.words;
  const unvowelled = [...asked.words, ...own.words].some(({ consonants }) => consonants.length > 0);
  if (unvowelled && asked.scripts !== own.scripts) return null;
  const form =
    asked.words.length === 1 && own.words.length > 1
      ? abbreviations(own.words).indexOf(askedWord?.text ?? "")
      : own.words.length === 1 && asked.words.length > 1
        ? abbreviations(asked.words).indexOf(ownWord?.text ?? "")
        : -1;
  if (form < 0) return null;
  const letters = Math.max(asked.words.length, own.words.length);
  // Many names of two words have the letters of a country's code.
  const two = own.words.length === 1 ? 0.12 : 0.02;
  return { score: ABBREVIATED - (letters === 2 ? two : 0) - 0.01 * form, match: "ABBREVIATION" };
}

/** Raises the score of a match if the tables list the query and the name as names of one institution. */
function institution(asked: Phrase, own: Phrase, match: Match | null): Match | null {
  if (!asked.institutions.some((line) => own.institutions.includes(line))) return match;
  const kind = match && match.match !== "SIMILAR" ? match.match : "ROMANIZATION";
  return { match: kind, score: Math.max(match?.score ?? 0, SAME_INSTITUTION) };
}

function partsOf(name: string): string[] {
  if (PLAIN.test(name)) return [name];
  const inner = [...name.matchAll(/[(（[]([^)）\]]+)[)）\]]/gu)].map(([, inside = ""]) => inside);
  const outer = name.replace(/[(（[][^)）\]]*[)）\]]/gu, " ");
  const parts = inner.length > 0 ? [outer, ...inner] : [];
  if (scriptsOf(name).length > 1) {
    const latin = name.replace(/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu, " ");
    parts.push(latin, name.replace(/\p{Script=Latin}/gu, " "));
  }
  return [name, ...parts.filter((part) => /\p{L}/u.test(part))];
}

/** A name without parts: Latin script only, no parentheses. */
const PLAIN = /^(?:[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}](?<![(（[]))*$/u;

function weightOf({ start, length }: Span, weights: readonly number[]): number {
  return total(weights.slice(start, start + length));
}

function total(weights: readonly number[]): number {
  return weights.reduce((all, weight) => all + weight, 0);
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}
