import type { ActorKind, NameKind } from "../generated/db.js";
import type { SearchMatch, SearchType } from "../generated/models.js";

/** A result of a search: the type and key of what it found, and why. */
export interface Found<Type extends SearchType = SearchType> {
  readonly type: Type;
  readonly id: string;
  /** Above 0, at most 1. */
  readonly score: number;
  readonly match: SearchMatch;
  readonly matchedName: {
    readonly value: string;
    readonly kind: NameKind;
    readonly language: string | null;
    readonly script: string | null;
  } | null;
}

export type FoundActor = Found<ActorKind>;

export const ACTORS = ["COUNTRY", "PERSON", "ORGANIZATION"] as const satisfies readonly SearchType[];
export const RECORDS = ["MEETING", "AGREEMENT", "ALLEGATION", "MILESTONE"] as const satisfies readonly SearchType[];
/** The types that are found by their text. */
export const TEXTS: readonly SearchType[] = [...RECORDS, "SOURCE"];

/** Deduplicates results by id, keeping the best score and the first of equal ones. */
export function bestOfEach(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const one of found) if (one.score > (best.get(one.id)?.score ?? 0)) best.set(one.id, one);
  return [...best.values()];
}
