import { historicalDate } from "../dates/historical-date.js";
import type { ActorKind } from "../generated/db.js";
import type { DuplicateReasonKind, SearchMatch } from "../generated/models.js";
import { tellsApart } from "../merging/exact-schemes.js";
import { type AlikeNames, areSingleWords, areTitlesAlike, mostAlike } from "./names.js";
import type { HeldPosition, Profile } from "./profiles.queries.js";

/** Evidence for or against two actors being the same, as the API returns it. */
export interface Reason {
  readonly kind: DuplicateReasonKind;
  readonly supports: boolean;
  readonly text: string;
}

/** A reason with its weight: evidence for shrinks the distance of the score to 1 by this share, evidence against the score. */
interface Weighed extends Reason {
  readonly weight: number;
}

/** How likely two actors are the same, from 0 to 1, and why. */
export interface Comparison {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Names less alike than this belong to different actors. */
const LEAST_ALIKE = 0.75;
/** The score of names alone: those that are barely alike enough, and those that are equal. */
const [BARELY_ALIKE, SAME_NAME] = [0.35, 0.75];
/** The share of that score left for people with one-word names: many people are called Gorbachev. */
const SINGLE_WORD = 0.7;

/**
 * Compares two actors of one kind; null if they are hardly the same.
 *
 * @param together whether both take part in the same record
 */
export function compare(one: Profile, other: Profile, together: boolean): Comparison | null {
  const names = mostAlike(one.names, other.names);
  const identifiers = comparedIdentifiers(one, other);
  const alike = names !== null && names.likeness >= LEAST_ALIKE;
  if (!alike && !identifiers.some(({ supports }) => supports)) return null;
  const others = [
    ...identifiers,
    ...comparedDates("BIRTH_DATE", "born", one.birthDate, other.birthDate),
    ...comparedDates("DEATH_DATE", "died", one.deathDate, other.deathDate),
    ...comparedCountries(one, other),
    ...comparedPositions(one, other),
    ...comparedTypes(one, other),
    ...(together ? [against("RECORD", 0.7, "both have part in the same record")] : []),
  ];
  const byName = alike ? scoreOfNames(names, one.kind) : 0;
  const supported = others
    .filter(({ supports }) => supports)
    .reduce((missing, { weight }) => missing * (1 - weight), 1 - byName);
  const score = others
    .filter(({ supports }) => !supports)
    .reduce((left, { weight }) => left * (1 - weight), 1 - supported);
  return {
    score: Math.round(score * 1000) / 1000,
    reasons: [...(alike ? [nameReason(names)] : []), ...others].map(({ kind, supports, text }) => ({
      kind,
      supports,
      text,
    })),
  };
}

function scoreOfNames(names: AlikeNames, kind: ActorKind): number {
  const nearness = (names.likeness - LEAST_ALIKE) / (1 - LEAST_ALIKE);
  const score = BARELY_ALIKE + (SAME_NAME - BARELY_ALIKE) * nearness;
  return kind === "PERSON" && areSingleWords(names) ? score * SINGLE_WORD : score;
}

function speaksFor(kind: DuplicateReasonKind, weight: number, text: string): Weighed {
  return { kind, supports: true, weight, text };
}

function against(kind: DuplicateReasonKind, weight: number, text: string): Weighed {
  return { kind, supports: false, weight, text };
}

const IN_WHICH_WAY: Record<SearchMatch, string> = {
  EXACT: "the same name",
  PREFIX: "the same words",
  WORDS: "the same words",
  ABBREVIATION: "an abbreviation",
  ROMANIZATION: "another spelling",
  SIMILAR: "a like name",
};

function nameReason({ one, other, match }: AlikeNames): Reason {
  const text = one === other ? `both are called "${one}"` : `"${one}" and "${other}": ${IN_WHICH_WAY[match]}`;
  return { kind: "NAME", supports: true, text };
}

function comparedIdentifiers(one: Profile, other: Profile): Weighed[] {
  const schemes = new Set(one.identifiers.map(({ scheme }) => scheme));
  return [...schemes].flatMap((scheme) => {
    const [own, others] = [one, other].map(({ identifiers }) =>
      identifiers.filter((identifier) => identifier.scheme === scheme).map(({ value }) => value),
    );
    if (!own?.length || !others?.length) return [];
    const shared = own.find((value) => others.includes(value));
    if (shared !== undefined) return speaksFor("IDENTIFIER", 0.95, `both have the ${scheme} identifier ${shared}`);
    const differ = `${scheme} gives them different identifiers: ${own[0]} and ${others[0]}`;
    return tellsApart(scheme) ? against("IDENTIFIER", 0.8, differ) : [];
  });
}

function comparedDates(kind: DuplicateReasonKind, verb: string, one: string | null, other: string | null): Weighed[] {
  if (one === null || other === null) return [];
  const [own, others] = [historicalDate(one), historicalDate(other)];
  const overlap =
    (own.earliest ?? "") <= (others.latest ?? "9999") && (others.earliest ?? "") <= (own.latest ?? "9999");
  if (overlap) {
    const precise = own.precision === "DAY" && others.precision === "DAY";
    const text = one === other ? `both ${verb} ${own.label}` : `${verb} ${own.label} and ${others.label}, which fit`;
    return [speaksFor(kind, precise ? 0.75 : 0.4, text)];
  }
  const doubtful = [own, others].some(({ approximate, uncertain }) => approximate || uncertain);
  return [against(kind, doubtful ? 0.3 : 0.65, `${verb} ${own.label} and ${others.label}`)];
}

function comparedCountries(one: Profile, other: Profile): Weighed[] {
  if (one.countries.length === 0 || other.countries.length === 0) return [];
  const shared = one.countries.filter((country) => other.countries.includes(country));
  return shared.length > 0
    ? [speaksFor("COUNTRY", 0.3, `both belong to ${shared.join(", ")}`)]
    : [
        against(
          "COUNTRY",
          0.4,
          `one belongs to ${one.countries.join(", ")}, the other to ${other.countries.join(", ")}`,
        ),
      ];
}

/** The strongest evidence from positions, at most one: a shared place and similar titles, preferably at the same time. */
function comparedPositions(one: Profile, other: Profile): Weighed[] {
  const found = one.positions.flatMap((own) =>
    other.positions.flatMap((held) => {
      if (!samePlace(own, held) || !areTitlesAlike(own.title, held.title)) return [];
      const text = own.title === held.title ? `both "${own.title}"` : `"${own.title}" and "${held.title}"`;
      const overlap = own.earliest <= held.latest && held.earliest <= own.latest;
      const dated = [own, held].every(({ earliest, latest }) => earliest !== "-infinity" || latest !== "infinity");
      if (!overlap) return speaksFor("POSITION", 0.1, `${text}, at different times`);
      return dated ? speaksFor("POSITION", 0.5, `${text}, at the same time`) : speaksFor("POSITION", 0.35, text);
    }),
  );
  return found.sort((first, second) => second.weight - first.weight).slice(0, 1);
}

function samePlace(one: HeldPosition, other: HeldPosition): boolean {
  const same = (own: string | null, others: string | null) => own !== null && own === others;
  return same(one.organizationId, other.organizationId) || same(one.countryId, other.countryId);
}

function comparedTypes(one: Profile, other: Profile): Weighed[] {
  const types = [one.type, other.type].map((type) => type?.toLowerCase().replaceAll("_", " "));
  if (one.type === null || other.type === null || one.type === "OTHER" || other.type === "OTHER") return [];
  return one.type === other.type
    ? [speaksFor("TYPE", 0.1, `both are of the type ${types[0]}`)]
    : [against("TYPE", 0.3, `one is of the type ${types[0]}, the other ${types[1]}`)];
}
