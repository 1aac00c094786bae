import type { Kysely } from "kysely";
import { QueryTooComplex } from "../errors/errors.js";
import type { DB } from "../generated/db.js";
import type { GlobalId } from "../ids/global-id.js";
import { countInvolvements, type Frontier, joiningRecords, neighboursOf, strongestLink } from "./path.queries.js";

/** The most involvements that one step of a search follows. */
const MOST_FOLLOWED = 100_000;

/** One side of a search that is led from both ends: whom it has come to, and by whom. */
interface Side {
  frontier: Frontier;
  /** The actor before each actor, on the way back to this side's end; none before the end itself. */
  readonly cameBy: Map<string, string | null>;
}

export interface FoundStep {
  readonly from: string;
  readonly to: string;
  /** The latest record that joins the two, by its key. */
  readonly record: string;
  readonly count: number;
}

/**
 * The shortest chain from one actor to another; null where there is none of at most `maxLength` steps. The search is led
 * from both ends, each time on the side where there is less to follow, so that an organisation which takes part in
 * everything is reached without looking at all that it takes part in.
 *
 * @throws {QueryTooComplex} where there is too much to follow on both sides
 */
export async function findPath(
  db: Kysely<DB>,
  from: GlobalId,
  to: GlobalId,
  maxLength: number,
): Promise<FoundStep[] | null> {
  const [start, end] = [startAt(from), startAt(to)];
  for (let length = 1; length <= maxLength; length++) {
    if (length > 1 && !(await goOn(db, start, end))) return null;
    const link = await strongestLink(db, start.frontier, end.frontier);
    if (link) return stepsAlong(db, [...wayTo(start, link.near).toReversed(), ...wayTo(end, link.far)], from, to);
  }
  return null;
}

function startAt({ type, uuid }: GlobalId): Side {
  return { frontier: { actors: [uuid], isCountry: type === "country" }, cameBy: new Map([[uuid, null]]) };
}

/** Leads the side on which there is less to follow one step further; false where it ends there. */
async function goOn(db: Kysely<DB>, one: Side, other: Side): Promise<boolean> {
  const [followed, alternative] = await Promise.all(
    [one, other].map(({ frontier }) => countInvolvements(db, frontier, MOST_FOLLOWED)),
  );
  if (followed === undefined || alternative === undefined) return false;
  if (Math.min(followed, alternative) > MOST_FOLLOWED) {
    throw new QueryTooComplex(
      `Both ends are joined to so many others that a chain would take more than ${MOST_FOLLOWED} involvements to find. Give a smaller \`maxLength\`.`,
    );
  }
  const side = followed <= alternative ? one : other;
  const reached: string[] = [];
  for (const { near, far } of await neighboursOf(db, side.frontier)) {
    if (side.cameBy.has(far)) continue;
    side.cameBy.set(far, near);
    reached.push(far);
  }
  side.frontier = { actors: reached, isCountry: false };
  return reached.length > 0;
}

/** The actors from this one back to a side's end. */
function wayTo({ cameBy }: Side, actor: string): string[] {
  const way: string[] = [];
  for (let at: string | null = actor; at !== null; at = cameBy.get(at) ?? null) way.push(at);
  return way;
}

async function stepsAlong(
  db: Kysely<DB>,
  actors: readonly string[],
  from: GlobalId,
  to: GlobalId,
): Promise<FoundStep[]> {
  const countries = [from, to].filter(({ type }) => type === "country").map(({ uuid }) => uuid);
  const alone = (actor: string): Frontier => ({ actors: [actor], isCountry: countries.includes(actor) });
  return Promise.all(
    actors.slice(1).map(async (actor, place) => {
      const before = actors[place] ?? actor;
      const joining = await joiningRecords(db, alone(before), alone(actor));
      if (!joining) throw new Error(`Nothing joins ${before} and ${actor}, which a search found joined.`);
      return { from: before, to: actor, ...joining };
    }),
  );
}
