import type { Appearance, Leader } from "./leaders.js";
import { namesAgree } from "./names.js";
import { isSole } from "./titles.js";

/** What is known of when a leader had an office. The days are EDTF: a term begins before and ends after the days on which they are met. */
export interface Term {
  readonly title: string;
  readonly first: Appearance;
  readonly last: Appearance;
  /** The last appearance before, and the first after, of another holder, if only one person has the office at a time. */
  readonly before: Appearance | undefined;
  readonly after: Appearance | undefined;
}

/** Returns a function that finds the terms of leaders, each bounded by those of other holders of the office. */
export function termFinder(leaders: readonly Leader[]): (leader: Leader) => Term[] {
  const holders = new Map<string, { leader: Leader; at: Appearance }[]>();
  for (const leader of leaders) {
    for (const [title, held] of byTitle(leader)) {
      // Someone met once, whose country is only implied, may not be its president: nothing follows for others.
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
      // If dates overlap, such as a day and its month, their order is unknown.
      const before = others.filter(({ start }) => start.latest < first.start.earliest).at(-1);
      return [{ title, first, last, before, after: others.find(({ start }) => start.earliest > last.start.latest) }];
    });
}

/** Returns the appearances of a leader by title, without former offices. */
function byTitle({ appearances }: Leader): Map<string, Appearance[]> {
  const held = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const { title } = appearance.mention;
    if (title === "" || /^former\b/i.test(title)) continue;
    held.set(title, [...(held.get(title) ?? []), appearance]);
  }
  return held;
}
