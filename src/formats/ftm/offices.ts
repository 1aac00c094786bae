import { RowProblem } from "../../mapping/scope.js";
import type { StatementKind } from "../../statements/statement.js";
import type { Entity } from "./entity.js";
import type { HeldPosition } from "./held-position.js";
import { cited, countriesOf, keyOf, termOf } from "./values.js";

/** An office. Files contain offices and their holders in any order. */
export interface Office {
  readonly title: string;
  readonly country?: string | undefined;
  /** The id of the organisation to which the office belongs. */
  readonly organization?: string | undefined;
}

/** @throws {RowProblem} if a position has no name */
export function officeOf(entity: Entity): Office {
  const title = entity.first("name", "alias");
  if (title === undefined) throw new RowProblem("the position has no name");
  return {
    title,
    country: countriesOf(entity, "country", "jurisdiction")[0],
    organization: entity.first("organization"),
  };
}

/** Who holds which offices. */
export interface Occupancy {
  readonly schema: "Occupancy";
  readonly id: string;
  readonly holders: readonly string[];
  readonly posts: readonly string[];
  /** What to call it if the position itself is not in the files. */
  readonly title: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** @throws {RowProblem} if an occupancy does not say who holds what */
export function occupancyOf(entity: Entity): Occupancy {
  const holders = entity.values("holder");
  const posts = entity.values("post");
  if (holders.length === 0) throw new RowProblem("the occupancy does not say who holds it");
  if (posts.length === 0) throw new RowProblem("the occupancy does not say of which position");
  return { schema: "Occupancy", id: entity.id, holders, posts, title: ownTitle(entity), ...termOf(entity) };
}

/**
 * Returns the office as a position of each of its holders. Only people have positions. If the position itself is not in the files, the
 * occupancy provides its title, and the citation has its id.
 *
 * @param kinds the kinds of statements by entity id
 */
export function heldOffices(
  { id, holders, posts, title, from, to }: Occupancy,
  offices: ReadonlyMap<string, Office>,
  kinds: ReadonlyMap<string, StatementKind>,
): HeldPosition[] {
  const positions = posts.map((post, place) => {
    const office = offices.get(post);
    const { country, organization } = office ?? {};
    const note = office === undefined ? { note: `Of the position ${post}, which is not in the files.` } : {};
    return {
      // Two posts held by one occupancy are separate positions.
      key: keyOf(place === 0 ? id : `${id} ${post}`),
      title: office?.title ?? title,
      ...(country === undefined ? {} : { country }),
      ...(organization !== undefined && kinds.get(organization) === "organization"
        ? { organization: keyOf(organization) }
        : {}),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      citations: cited(id).map((citation) => ({ ...citation, ...note })),
    };
  });
  const people = holders.filter((holder) => kinds.get(holder) === "person");
  return people.flatMap((holder) => positions.map((position) => ({ holder, position })));
}

/** In characters: a longer text describes an office rather than naming it. */
const LONGEST_TITLE = 120;

/** Returns what an occupancy calls its position. Not its `status`, which says whether it continues. */
function ownTitle(occupancy: Entity): string {
  const said = ["role", "summary", "description"].flatMap(occupancy.values);
  const constituency = occupancy.first("constituency");
  return (
    said.find((text) => text.length <= LONGEST_TITLE && !text.includes("\n")) ??
    `Office holder${constituency === undefined ? "" : ` for ${constituency}`}`
  );
}
