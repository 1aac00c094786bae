import type { SearchMatch } from "../generated/models.js";
import { askedBy, type Match, matchName } from "../search/names/match.js";
import { phraseOf } from "../search/spelling/phrase.js";

/** How alike two names are. */
export interface AlikeNames {
  readonly one: string;
  readonly other: string;
  /** From 0 to 1. */
  readonly likeness: number;
  readonly match: SearchMatch;
}

/** Whether both names have one word: a surname or a given name, which many people share. */
export function areSingleWords({ one, other }: AlikeNames): boolean {
  return [one, other].every((name) => phraseOf(name).words.length === 1);
}

/** The two most alike names of two actors, each compared as a search for the other; null if none are alike. */
export function mostAlike(names: readonly string[], others: readonly string[]): AlikeNames | null {
  let best: AlikeNames | null = null;
  for (const one of names) {
    for (const other of others) {
      const alike = compareNames(one, other);
      if (alike && alike.likeness > (best?.likeness ?? 0)) best = alike;
      if (best?.likeness === 1) return best;
    }
  }
  return best;
}

/** A short form matches its long form well in a search, but hardly the other way round, so the mean counts. */
function compareNames(one: string, other: string): AlikeNames | null {
  if (one === other) return { one, other, likeness: 1, match: "EXACT" };
  const scores = bothWays(one, other);
  if (!scores) return null;
  const [there, back] = scores;
  const { match } = there.score < back.score ? there : back;
  return { one, other, likeness: (there.score + back.score) / 2, match };
}

function bothWays(one: string, other: string): [Match, Match] | null {
  const there = matchName(askedBy(phraseOf(one)), other);
  const back = there && matchName(askedBy(phraseOf(other)), one);
  return there && back ? [there, back] : null;
}

/** The minimum score of two titles in both directions: a deputy prime minister is not a prime minister. */
const TITLES_ALIKE = 0.85;

export function areTitlesAlike(one: string, other: string): boolean {
  return one === other || (bothWays(one, other)?.every(({ score }) => score >= TITLES_ALIKE) ?? false);
}
