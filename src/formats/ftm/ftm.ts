import { originOf, RowProblem } from "../../mapping/scope.js";
import { isInOrder } from "../../statements/actor-format.js";
import type { Origin, StatementKind } from "../../statements/statement.js";
import type { CodedFormat, StatedPart } from "../coded-format.js";
import { type Entity, entityOf } from "./entity.js";
import { unnested } from "./nested.js";
import { checkedRole, heldRoles, isRole } from "./roles.js";
import {
  ACTOR_SCHEMAS,
  actorStatement,
  DOCUMENT_SCHEMAS,
  document,
  event,
  sanction,
  titledPositions,
} from "./statements.js";
import { cited, countriesOf, keyOf, termOf } from "./values.js";

/** An entity that must wait for others, with where it stands. */
interface Placed {
  readonly entity: Entity;
  readonly origin: Origin;
}

/** An office; files give offices, and who holds them, in any order. */
interface Office {
  readonly title: string;
  readonly country: string | undefined;
  /** The id of the organisation that it is an office of. */
  readonly organization: string | undefined;
}

/** What is known of an entity that was stated, and said when all are known. */
interface Stated {
  readonly kind: StatementKind;
  readonly origin: Origin;
  /** Of a person. */
  readonly titles: readonly string[];
  /** Of an organisation, by its id. */
  readonly parent: string | undefined;
}

/**
 * Entities of FollowTheMoney as JSON Lines, as OpenSanctions and Aleph write them. What they say of themselves is stated as
 * they come. What they say of each other (offices, parents, documents) comes in any order, and is kept in memory until the end.
 */
export const ftm: CodedFormat = {
  dataset: {
    slug: "ftm",
    title: "FollowTheMoney entities",
    description: "People, organisations, offices, sanctions and events of an export of FollowTheMoney entities.",
    url: "https://followthemoney.tech",
  },
  input: { format: "jsonl" },
  async *state(rows, account) {
    yield {
      kind: "source",
      key: "entities",
      entry: { title: "FollowTheMoney entities", type: "DATASET", url: "https://followthemoney.tech" },
    };
    const offices = new Map<string, Office>();
    const occupancies: Placed[] = [];
    const roles: Placed[] = [];
    const documentations: Placed[] = [];
    const stated = new Map<string, Stated>();
    const isPerson = (id: string) => stated.get(id)?.kind === "person";
    const isOrganization = (id: string) => stated.get(id)?.kind === "organization";
    for await (const row of rows) {
      try {
        const origin = originOf(row);
        const [whole, ...nested] = unnested(row.content).map((content) => checked(entityOf(content)));
        if (whole === undefined) continue;
        const inOrder: Entity[] = [];
        const disorders: string[] = [];
        for (const entity of [whole, ...nested]) {
          const disorder = disorderOf(entity);
          if (disorder === undefined) inOrder.push(entity);
          else disorders.push(disorder);
        }
        // What else is nested in the row is used.
        if (disorders.length > 0) account.rejected(row, disorders.join("; "));
        const own = inOrder.map((entity) => ({ entity, parts: partsOf(entity) }));
        const isRead = own.some(({ entity, parts }) => parts !== undefined || isWaiting(entity));
        if (!isRead && disorders.length === 0) account.skipped(row, `the schema ${whole.schema}`);
        for (const { entity, parts = [] } of own) {
          if (entity.schema === "Position") offices.set(entity.id, officeOf(entity));
          if (entity.schema === "Occupancy") occupancies.push({ entity, origin });
          if (isRole(entity)) roles.push({ entity, origin });
          if (entity.schema === "Documentation") documentations.push({ entity, origin });
          for (const part of parts) {
            if (part.key === keyOf(entity.id)) stated.set(entity.id, statedOf(entity, part.kind, origin));
            yield { ...part, origin };
          }
        }
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        account.rejected(row, error.message);
      }
    }
    const held = new Map<string, string[]>();
    const positions = [
      ...occupancies.map(({ entity, origin }) => ({ origin, each: heldOffices(entity, offices, isOrganization) })),
      ...roles.map(({ entity, origin }) => ({ origin, each: heldRoles(entity, isPerson, isOrganization) })),
    ];
    for (const { origin, each } of positions) {
      for (const { holder, position } of each) {
        held.set(holder, [...(held.get(holder) ?? []), position.title]);
        yield { kind: "person", key: keyOf(holder), entry: { positions: [position] }, origin };
      }
    }
    const documents = documentsOf(documentations, (id) => stated.get(id)?.kind === "source");
    for (const [id, { kind, origin, titles, parent }] of stated) {
      if (kind === "source") continue;
      const entry = {
        citations: [...cited(id), ...(documents.get(id) ?? [])],
        ...(kind === "person" ? { positions: titledPositions(id, titles, held.get(id) ?? []) } : {}),
        ...(parent !== undefined && isOrganization(parent) ? { parent: keyOf(parent) } : {}),
      };
      yield { kind, key: keyOf(id), entry, origin };
    }
  },
};

function statedOf(entity: Entity, kind: StatementKind, origin: Origin): Stated {
  const parent = kind === "organization" ? entity.first("parent") : undefined;
  return {
    kind,
    origin,
    titles: kind === "person" ? entity.values("position") : [],
    parent: parent === entity.id ? undefined : parent,
  };
}

/** What an entity states; undefined where its schema is none that is read. */
function partsOf(entity: Entity): StatedPart[] | undefined {
  if (Object.hasOwn(ACTOR_SCHEMAS, entity.schema)) return [actorStatement(entity)];
  switch (entity.schema) {
    case "Sanction":
      return sanction(entity);
    case "Event":
      return [event(entity)];
    default:
      return DOCUMENT_SCHEMAS.has(entity.schema) ? [document(entity)] : undefined;
  }
}

const WAITING: ReadonlySet<string> = new Set(["Position", "Occupancy", "Documentation"]);

/** Whether an entity is stated in the end, with what else there is. */
function isWaiting(entity: Entity): boolean {
  return WAITING.has(entity.schema) || isRole(entity);
}

/** @throws {RowProblem} where an entity lacks what it cannot be without */
function checked(entity: Entity): Entity {
  if (entity.schema === "Position") officeOf(entity);
  if (entity.schema === "Occupancy") return checkedOccupancy(entity);
  if (entity.schema === "Documentation") return checkedDocumentation(entity);
  return isRole(entity) ? checkedRole(entity) : entity;
}

function officeOf(entity: Entity): Office {
  const title = entity.first("name", "alias");
  if (title === undefined) throw new RowProblem("the position has no name");
  return {
    title,
    country: countriesOf(entity, "country", "jurisdiction")[0],
    organization: entity.first("organization"),
  };
}

function checkedOccupancy(entity: Entity): Entity {
  if (entity.values("holder").length === 0) throw new RowProblem("the occupancy does not say who holds it");
  if (entity.values("post").length === 0) throw new RowProblem("the occupancy does not say of which position");
  return entity;
}

/** Why a position cannot have been held when an entity says so; undefined where it can, and for entities that say of none. */
function disorderOf(entity: Entity): string | undefined {
  if (entity.schema !== "Occupancy" && !isRole(entity)) return undefined;
  const [from, to] = termOf(entity);
  return isInOrder(from, to)
    ? undefined
    : `the ${entity.schema.toLowerCase()} ${entity.id} ends on ${to}, before it starts on ${from}`;
}

function checkedDocumentation(entity: Entity): Entity {
  if (entity.values("document").length > 0 && entity.values("entity").length > 0) return entity;
  throw new RowProblem("the documentation does not say of which document and which entity");
}

/** Citations of documents that tell of entities, by the entities' ids. Of documents that are not in the files nothing is known. */
function documentsOf(
  documentations: readonly Placed[],
  isDocument: (id: string) => boolean,
): Map<string, { source: string; note?: string }[]> {
  const found = new Map<string, { source: string; note?: string }[]>();
  for (const { entity } of documentations) {
    const note = entity.first("role", "summary");
    for (const about of entity.values("entity")) {
      const citations = entity
        .values("document")
        .filter(isDocument)
        .map((id) => ({ source: keyOf(id), ...(note === undefined ? {} : { note }) }));
      found.set(about, [...(found.get(about) ?? []), ...citations]);
    }
  }
  return found;
}

/** The office as a position of whoever holds it. Where the position itself is not in the files its id stands for its name. */
function* heldOffices(
  occupancy: Entity,
  offices: ReadonlyMap<string, Office>,
  isOrganization: (id: string) => boolean,
) {
  const [from, to] = termOf(occupancy);
  for (const holder of occupancy.values("holder")) {
    for (const [place, post] of occupancy.values("post").entries()) {
      const { title, country, organization } = offices.get(post) ?? { title: post };
      const position = {
        // Of two posts that are held by one occupancy, each is a position.
        key: keyOf(place === 0 ? occupancy.id : `${occupancy.id} ${post}`),
        title,
        ...(country === undefined ? {} : { country }),
        ...(organization !== undefined && isOrganization(organization) ? { organization: keyOf(organization) } : {}),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        citations: cited(occupancy.id),
      };
      yield { holder, position };
    }
  }
}
