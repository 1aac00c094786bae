import type { Appearance, Leader } from "./leaders.js";
import { namesAgree } from "./names.js";
import { isSole } from "./titles.js";

/** What is known of when a leader had an office. The days are EDTF: a term begins and ends beside the days on which it is met. */
export interface Term {
  readonly title: string;
  readonly first: Appearance;
  readonly last: Appearance;
  /** The last time before, and the first time after, that another one has the office, where one has it at a time. */
  readonly before: Appearance | undefined;
  readonly after: Appearance | undefined;
}

/** Finds the terms of leaders, each within those of the others who had the office. */
export function termFinder(leaders: readonly Leader[]): (leader: Leader) => Term[] {
  const holders = new Map<string, { leader: Leader; at: Appearance }[]>();
  for (const leader of leaders) {
    for (const [title, held] of byTitle(leader)) {
      // Who is met once, in a country that is only understood, may not be its president: nothing follows for others.
      if (!isSole(title) || (held.length === 1 && !held[0]?.mention.isStated)) continue;
      const office = `${leader.country} ${title}`;
      holders.set(office, [...(holders.get(office) ?? []), ...held.map((at) => ({ leader, at }))]);
    }
  }
  return (leader) =>
    [...byTitle(leader)].flatMap(([title, held]) => {
      const [first, last] = [held[0], held.at(-1)];
      if (!first || !last) return [];
      const others = (holders.get(`${leader.country} ${title}`) ?? [])
        .filter((other) => other.leader !== leader && !namesAgree(other.leader.name, leader.name))
        .map(({ at }) => at)
        .sort((a, b) => a.start.earliest.localeCompare(b.start.earliest));
      // Of dates that overlap, such as a day and its month, nobody knows which came first.
      const before = others.filter(({ start }) => start.latest < first.start.earliest).at(-1);
      return [{ title, first, last, before, after: others.find(({ start }) => start.earliest > last.start.latest) }];
    });
}

/** What a leader is met as, without what was an office once. */
function byTitle({ appearances }: Leader): Map<string, Appearance[]> {
  const held = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const { title } = appearance.mention;
    if (title === "" || /^former\b/i.test(title)) continue;
    held.set(title, [...(held.get(title) ?? []), appearance]);
  }
  return held;
}
