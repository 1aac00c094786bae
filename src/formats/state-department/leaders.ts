import { keyOfParts } from "../../mapping/keys.js";
import { folded, isSurnameAlone, namesAgree, surname } from "./names.js";
import { holderOn } from "./namesakes.js";
import type { Mention } from "./remarks.js";
import { office } from "./titles.js";
import type { Moment } from "./trip.js";

/** Someone met or received, with the day and the id of the meeting. */
export interface Appearance {
  readonly mention: Mention;
  readonly start: Moment;
  readonly meeting: string;
  /** The position in the list of those met there. */
  readonly rank: number;
}

/** A foreign leader: appearances of one person, as far as the source alone can tell. */
export interface Leader {
  readonly key: string;
  /** The fullest name given to them. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string | null;
  readonly appearances: readonly Appearance[];
}

/** In years: how far apart meetings with one holder of an office may be, which only one person holds at a time. */
const LONGEST_GAP = 8;
/** In years: how near in time another journey must be to provide the country of the same name and office. */
const SAME_TERM = 3;

/**
 * Groups appearances into people: those of one country, office and surname whose given names do not differ, as long as no more than eight
 * years pass between their meetings, and no namesake is known to have followed in the office. A surname alone belongs to the person with a
 * given name who is nearest in time. Everything else stays separate, for people to reconcile.
 */
export function leadersOf(appearances: readonly Appearance[]): Leader[] {
  const placed = withCountries(appearances);
  const groups = new Map<string, Appearance[]>();
  for (const appearance of inOrder(placed)) {
    const { mention, start } = appearance;
    const held = { country: mention.country, office: office(mention.title), surname: folded(surname(mention.name)) };
    const key = `${holderOf(mention)}|${holderOn(held, start.earliest)}`;
    groups.set(key, [...(groups.get(key) ?? []), appearance]);
  }
  return distinctKeys([...groups.values()].flatMap(peopleOf).map(leaderOf));
}

/** Returns a function that finds leaders by where they appear. */
export function leaderFinder(
  leaders: readonly Leader[],
): (appearance: Omit<Appearance, "mention" | "start">) => Leader | undefined {
  const found = new Map(leaders.flatMap((leader) => leader.appearances.map((at) => [placeOf(at), leader] as const)));
  return (appearance) => found.get(placeOf(appearance));
}

function placeOf({ meeting, rank }: Omit<Appearance, "mention" | "start">): string {
  return `${meeting} ${rank}`;
}

/** Returns what identifies someone: the country that they act for, the office and the surname. */
function holderOf({ title, name, country }: Mention): string {
  return [country ?? "", office(title), folded(surname(name))].join("|");
}

/** Divides the appearances of one office and surname, in order of time, among people. */
function peopleOf(group: readonly Appearance[]): Appearance[][] {
  const named: Appearance[][] = [];
  const open: Appearance[] = [];
  for (const appearance of group) {
    const known = named.filter((person) => person.every((other) => areOfOneName(other, appearance)));
    const [only] = known;
    if (isSurnameAlone(appearance.mention.name) || known.length > 1) open.push(appearance);
    else if (only) only.push(appearance);
    else named.push([appearance]);
  }
  const people = named.map((person) => [...person]);
  const unnamed: Appearance[] = [];
  const undecided: Appearance[][] = [];
  for (const appearance of open) {
    const distances = named.map((person) => distanceTo(person, appearance));
    const least = Math.min(...distances);
    const [nearest, ...asNear] = people.filter((_person, index) => distances[index] === least);
    if (!Number.isFinite(least) || nearest === undefined) unnamed.push(appearance);
    else if (asNear.length > 0) undecided.push([appearance]);
    else nearest.push(appearance);
  }
  return [...[...people, unnamed].map(inOrder).flatMap(apartInTime), ...undecided];
}

/** Returns the time between an appearance and a person's nearest one; infinite if it cannot be that person. */
function distanceTo(person: readonly Appearance[], appearance: Appearance): number {
  if (!person.every((other) => areOfOneName(other, appearance))) return Number.POSITIVE_INFINITY;
  return Math.min(
    ...person.map((other) => Math.abs(Date.parse(other.start.earliest) - Date.parse(appearance.start.earliest))),
  );
}

/** Splits the appearances of one name, in order of time, where they are too far apart to be surely of one person. */
function apartInTime(appearances: readonly Appearance[]): Appearance[][] {
  const people: Appearance[][] = [];
  for (const appearance of appearances) {
    const person = people.at(-1);
    const last = person?.at(-1);
    if (person && last && yearOf(appearance) - yearOf(last) <= LONGEST_GAP) person.push(appearance);
    else people.push([appearance]);
  }
  return people;
}

function inOrder(appearances: readonly Appearance[]): Appearance[] {
  return [...appearances].sort((a, b) =>
    a.start.earliest < b.start.earliest ? -1 : a.start.earliest > b.start.earliest ? 1 : 0,
  );
}

function areOfOneName(one: Appearance, other: Appearance): boolean {
  return namesAgree(one.mention.name, other.mention.name);
}

/**
 * Corrects countries that are only implied. If other journeys of those years name someone, by office and name, as of exactly one other
 * country, and never as of the visited one, that other country is used.
 */
function withCountries(appearances: readonly Appearance[]): Appearance[] {
  const byHolder = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const holder = holderOf({ ...appearance.mention, country: null });
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), appearance]);
  }
  return appearances.map((appearance) => {
    const { mention } = appearance;
    if (mention.isStated) return appearance;
    const others = (byHolder.get(holderOf({ ...mention, country: null })) ?? []).filter(
      (other) =>
        other !== appearance &&
        Math.abs(yearOf(other) - yearOf(appearance)) <= SAME_TERM &&
        namesAgree(other.mention.name, mention.name) &&
        other.mention.country !== null,
    );
    if (mention.country !== null && others.some((other) => other.mention.country === mention.country))
      return appearance;
    const trusted = mention.country === null ? others : others.filter((other) => other.mention.isStated);
    const countries = new Set(trusted.map((other) => other.mention.country));
    const [country = null] = countries;
    return countries.size === 1 ? { ...appearance, mention: { ...mention, country } } : appearance;
  });
}

function leaderOf(appearances: readonly Appearance[]): Leader {
  const [first] = appearances;
  if (!first) throw new RangeError("a leader without an appearance");
  const names = [...new Set(appearances.map(({ mention }) => mention.name))];
  const name = names.reduce((fullest, next) => (next.length > fullest.length ? next : fullest));
  const { title, country } = first.mention;
  return {
    key: keyOfParts([
      country?.toLowerCase() ?? "open",
      slug(office(title)),
      slug(surname(first.mention.name)),
      first.meeting,
    ]),
    name,
    otherNames: names.filter((other) => other !== name),
    country,
    appearances,
  };
}

/** Makes keys distinct by the position in the list, for people of one office and surname who are first met together. */
function distinctKeys(leaders: readonly Leader[]): Leader[] {
  const known = new Set<string>();
  return leaders.map((leader) => {
    const key = known.has(leader.key) ? keyOfParts([leader.key, String(leader.appearances[0]?.rank)]) : leader.key;
    known.add(key);
    return { ...leader, key };
  });
}

function yearOf({ start }: Appearance): number {
  return Number(start.earliest.slice(0, 4));
}

function slug(text: string): string {
  return folded(text).replaceAll(" ", "-");
}
