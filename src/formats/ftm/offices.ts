import { RowProblem } from "../../mapping/scope.js";
import type { Entity } from "./entity.js";
import { cited, countriesOf, keyOf, termOf } from "./values.js";

/** An office; files give offices, and who holds them, in any order. */
export interface Office {
  readonly title: string;
  readonly country: string | undefined;
  /** The id of the organisation that it is an office of. */
  readonly organization: string | undefined;
}

/** @throws {RowProblem} where a position has no name */
export function officeOf(entity: Entity): Office {
  const title = entity.first("name", "alias");
  if (title === undefined) throw new RowProblem("the position has no name");
  return {
    title,
    country: countriesOf(entity, "country", "jurisdiction")[0],
    organization: entity.first("organization"),
  };
}

/** @throws {RowProblem} where an occupancy does not say who holds what */
export function checkedOccupancy(entity: Entity): Entity {
  if (entity.values("holder").length === 0) throw new RowProblem("the occupancy does not say who holds it");
  if (entity.values("post").length === 0) throw new RowProblem("the occupancy does not say of which position");
  return entity;
}

/**
 * The office as a position of whoever holds it. Only people have positions. Where the position itself is not in the files it is
 * called as the occupancy says, and the citation has its id.
 */
export function* heldOffices(
  occupancy: Entity,
  offices: ReadonlyMap<string, Office>,
  isPerson: (id: string) => boolean,
  isOrganization: (id: string) => boolean,
) {
  const [from, to] = termOf(occupancy);
  for (const holder of occupancy.values("holder").filter(isPerson)) {
    for (const [place, post] of occupancy.values("post").entries()) {
      const office = offices.get(post);
      const { country, organization } = office ?? {};
      const note = office === undefined ? { note: `Of the position ${post}, which is not in the files.` } : {};
      const position = {
        // Of two posts that are held by one occupancy, each is a position.
        key: keyOf(place === 0 ? occupancy.id : `${occupancy.id} ${post}`),
        title: office?.title ?? ownTitle(occupancy),
        ...(country === undefined ? {} : { country }),
        ...(organization !== undefined && isOrganization(organization) ? { organization: keyOf(organization) } : {}),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        citations: cited(occupancy.id).map((citation) => ({ ...citation, ...note })),
      };
      yield { holder, position };
    }
  }
}

/** In characters: what is longer tells of an office, and does not name it. */
const LONGEST_TITLE = 120;

/** What an occupancy calls its position. Its `status` does not: that says whether it goes on. */
function ownTitle(occupancy: Entity): string {
  const said = ["role", "summary", "description"].flatMap(occupancy.values);
  const constituency = occupancy.first("constituency");
  return (
    said.find((text) => text.length <= LONGEST_TITLE && !text.includes("\n")) ??
    `Office holder${constituency === undefined ? "" : ` for ${constituency}`}`
  );
}
