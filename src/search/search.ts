import { type Page, pageOf } from "../connections/page.js";
import { type PageArguments, pageRequest } from "../connections/page-request.js";
import { BadUserInput } from "../errors/errors.js";
import { refuseZeroByte } from "../filters/zero-byte.js";
import type { SearchType } from "../generated/models.js";
import type { Context } from "../request/context.js";
import { ACTORS, bestOfEach, type Found, TEXTS } from "./found.js";
import { actorsCoded } from "./names/codes.js";
import { actorsNamed, NEAR } from "./names/names.js";
import { foundByParts } from "./texts/about.js";
import { textsAbout } from "./texts/texts.queries.js";

/** The arguments of a search. */
export interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly SearchType[] | null;
}

const ALL: readonly SearchType[] = [...ACTORS, ...TEXTS];
const LIST = "found by SCORE";
/** The score from which a name in another spelling is surely meant. */
const SURELY_LIKE = 0.87;
const BELOW_BEST = 0.999;

/** An edge of a search, without its cursor. */
export type FoundEdge = ReturnType<typeof edge>;

/**
 * Returns a page of all search results, the best first. Each page finds and scores the same few hundred candidates again and
 * returns those after its cursor, so page 10 costs what page 1 costs, and no state is kept between pages.
 */
export async function listFound(context: Context, args: SearchArguments): Promise<Page<FoundEdge["node"], FoundEdge>> {
  const request = pageRequest(args, LIST);
  const { after } = request;
  if (after && !(after.value !== "" && Number.isFinite(Number(after.value)))) {
    throw new BadUserInput("`after` is not a cursor of this list.", ["after"]);
  }
  refuseZeroByte([args.query], ["query"]);
  const found = await search(context, args);
  const behind = after ? found.filter((one) => compare(one, { score: Number(after.value), id: after.key }) > 0) : found;
  const rows = behind
    .slice(0, request.size + 1)
    .map((one) => ({ cursorValue: String(one.score), cursorKey: one.id, ...edge(one, args.query) }));
  return pageOf(
    rows,
    request,
    LIST,
    ({ cursorKey: _key, cursorValue: _value, ...shown }) => shown,
    async () => found.length,
  );
}

async function search(context: Context, { query, types }: SearchArguments): Promise<Found[]> {
  const { db } = context;
  const wanted = types ?? ALL;
  const asked = query.trim();
  const kinds = ACTORS.filter((kind) => wanted.includes(kind));
  const [coded, named, texts] = await Promise.all([
    actorsCoded(db, asked, kinds),
    actorsNamed(db, asked, kinds),
    textsAbout(db, asked, wanted),
  ]);
  const actors = [...named, ...coded];
  const isNamed = actors.some(({ score, match }) => score >= NEAR && match !== "SIMILAR");
  const byParts = isNamed ? [] : await foundByParts(context, asked, wanted, texts.length);
  return bestOfEach([...actors.map((actor) => belowBest(texts, actor)), ...texts, ...byParts]).sort(compare);
}

/** Ranks an actor whose name only sounds like the query below the best text that has all its words: COVID is not Javad. */
function belowBest([best]: readonly Found[], actor: Found): Found {
  if (!best || actor.match !== "ROMANIZATION" || actor.score >= SURELY_LIKE) return actor;
  return { ...actor, score: Math.min(actor.score, best.score * BELOW_BEST) };
}

function compare(one: Pick<Found, "score" | "id">, other: Pick<Found, "score" | "id">): number {
  return other.score - one.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

function edge({ type, id, score, match, matchedName }: Found, query: string) {
  return { node: { type, uuid: id }, score, match, matchedName, query };
}
