import type { Kysely } from "kysely";
import { QueryTooComplex } from "../errors/errors.js";
import type { DB } from "../generated/db.js";
import type { GlobalId } from "../ids/global-id.js";
import { countInvolvements, type Frontier, latestJoining, neighboursOf, strongestLink } from "./path.queries.js";

/** The most involvements that one step of a search follows. */
const MOST_FOLLOWED = 100_000;

/** One side of a bidirectional search: the actors it has reached, and through whom. */
interface Side {
  frontier: Frontier;
  /** The predecessor of each reached actor, towards this side's end; null for the end itself. */
  readonly cameBy: Map<string, string | null>;
}

/** An actor of a chain. */
export interface FoundActor {
  readonly uuid: string;
  readonly isCountry: boolean;
}

/** Two actors of a chain that share a record. */
export interface FoundStep {
  readonly near: FoundActor;
  readonly far: FoundActor;
}

/**
 * Finds the shortest chain from one actor to another; null if there is none of at most `maxLength` steps. Searches breadth-first
 * from both ends, always on the side with fewer involvements to follow, so that an organisation which takes part in
 * everything is reached without reading everything it takes part in.
 *
 * @throws {QueryTooComplex} if there is too much to follow on both sides
 */
export async function findPath(
  db: Kysely<DB>,
  from: GlobalId,
  to: GlobalId,
  maxLength: number,
): Promise<FoundStep[] | null> {
  const [start, end] = [startAt(from), startAt(to)];
  if (await latestJoining(db, start.frontier, end.frontier)) return [{ near: actorOf(from), far: actorOf(to) }];
  for (let length = 2; length <= maxLength; length++) {
    if (!(await goOn(db, start, end))) return null;
    const link = await strongestLink(db, start.frontier, end.frontier);
    if (link) return stepsAlong([...wayTo(start, link.near).toReversed(), ...wayTo(end, link.far)], from, to);
  }
  return null;
}

function startAt(end: GlobalId): Side {
  return { frontier: aloneIn(actorOf(end)), cameBy: new Map([[end.uuid, null]]) };
}

function actorOf({ type, uuid }: GlobalId): FoundActor {
  return { uuid, isCountry: type === "country" };
}

/** Returns the frontier of a single actor. */
export function aloneIn({ uuid, isCountry }: FoundActor): Frontier {
  return { actors: [uuid], isCountry };
}

/** Advances the side with less to follow by one step; false if it reaches nobody new. */
async function goOn(db: Kysely<DB>, start: Side, end: Side): Promise<boolean> {
  const [fromStart, fromEnd] = await Promise.all([
    countInvolvements(db, start.frontier, MOST_FOLLOWED),
    countInvolvements(db, end.frontier, MOST_FOLLOWED),
  ]);
  if (Math.min(fromStart, fromEnd) > MOST_FOLLOWED) {
    throw new QueryTooComplex(
      `Both ends are connected to so many actors that the search would exceed ${MOST_FOLLOWED} involvements. Use a smaller \`maxLength\`.`,
    );
  }
  const side = fromStart <= fromEnd ? start : end;
  const reached: string[] = [];
  for (const { near, far } of await neighboursOf(db, side.frontier)) {
    if (side.cameBy.has(far)) continue;
    side.cameBy.set(far, near);
    reached.push(far);
  }
  side.frontier = { actors: reached, isCountry: false };
  return reached.length > 0;
}

/** Returns the actors from this one back to a side's end. */
function wayTo({ cameBy }: Side, actor: string): string[] {
  const way: string[] = [];
  for (let at: string | null = actor; at !== null; at = cameBy.get(at) ?? null) way.push(at);
  return way;
}

function stepsAlong(actors: readonly string[], from: GlobalId, to: GlobalId): FoundStep[] {
  const countries = [from, to].filter(({ type }) => type === "country").map(({ uuid }) => uuid);
  const along = actors.map((uuid): FoundActor => ({ uuid, isCountry: countries.includes(uuid) }));
  return along.slice(1).map((far, place) => ({ near: along[place] ?? far, far }));
}
