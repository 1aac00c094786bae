import type { SearchMatch } from "../generated/models.js";
import { matchName, phraseOf } from "../search/match.js";

/** How alike two names are. */
export interface AlikeNames {
  readonly one: string;
  readonly other: string;
  /** 0 to 1. */
  readonly likeness: number;
  readonly match: SearchMatch;
}

/** The two most alike names of two actors, each compared as the other's search; null where none are alike. */
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

/** Names of which one is only the beginning of the other match well as a search, but not the other way round: the lesser counts. */
function compareNames(one: string, other: string): AlikeNames | null {
  if (one === other) return { one, other, likeness: 1, match: "EXACT" };
  const there = matchName(asked(one), other);
  const back = there && matchName(asked(other), one);
  if (!there || !back) return null;
  const { score, match } = there.score < back.score ? there : back;
  return { one, other, likeness: score, match };
}

function asked(name: string) {
  const phrase = phraseOf(name);
  return { ...phrase, weights: phrase.words.map(({ weight }) => weight) };
}

/** How alike the titles of two positions are, 0 to 1. */
export function titlesAlike(one: string, other: string): number {
  return compareNames(one.toLowerCase(), other.toLowerCase())?.likeness ?? 0;
}
