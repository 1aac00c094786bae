import { originOf, type RowPlace, RowProblem } from "../../mapping/scope.js";
import { isInOrder } from "../../statements/actor-format.js";
import type { Origin, StatementKind } from "../../statements/statement.js";
import type { CodedFormat, StatedPart } from "../coded-format.js";
import { type Entity, entityOf } from "./entity.js";
import { unnested } from "./nested.js";
import { checkedOccupancy, heldOffices, type Office, officeOf } from "./offices.js";
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
import { cited, keyOf, termOf } from "./values.js";

/** An entity that must wait for others, with where it stands. */
interface Placed {
  readonly entity: Entity;
  readonly place: RowPlace;
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
    /** Rows of nothing but what ties people to offices and organisations, by the schema; those that state something are removed. */
    const idle = new Map<RowPlace, string>();
    const stated = new Map<string, Stated>();
    const isPerson = (id: string) => stated.get(id)?.kind === "person";
    const isOrganization = (id: string) => stated.get(id)?.kind === "organization";
    for await (const row of rows) {
      try {
        const { content, ...place } = row;
        const origin = originOf(place);
        const [whole, ...nested] = unnested(content).map((content) => checked(entityOf(content)));
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
        const tie = disorders.length > 0 || own.some(({ parts }) => parts !== undefined) ? undefined : loneTie(inOrder);
        if (tie !== undefined) idle.set(place, tie.schema);
        for (const { entity, parts = [] } of own) {
          if (entity.schema === "Position") offices.set(entity.id, officeOf(entity));
          if (entity.schema === "Occupancy") occupancies.push({ entity, place });
          if (isRole(entity)) roles.push({ entity, place });
          if (isDocumentation(entity)) documentations.push({ entity, place });
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
      ...occupancies.map(({ entity, place }) => ({
        place,
        each: heldOffices(entity, offices, isPerson, isOrganization),
      })),
      ...roles.map(({ entity, place }) => ({ place, each: heldRoles(entity, isPerson, isOrganization) })),
    ];
    for (const { place, each } of positions) {
      const origin = originOf(place);
      for (const { holder, position } of each) {
        idle.delete(place);
        held.set(holder, [...(held.get(holder) ?? []), position.title]);
        yield { kind: "person", key: keyOf(holder), entry: { positions: [position] }, origin };
      }
    }
    for (const [place, schema] of idle)
      account.skipped(place, `the ${schema} is of nobody, or in no organisation, that the files state`);
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

/** Whether an entity says that somebody holds something. */
function isTie(entity: Entity): boolean {
  return entity.schema === "Occupancy" || isRole(entity);
}

/** What in a row says that somebody holds something, where nothing in it says more. */
function loneTie(entities: readonly Entity[]): Entity | undefined {
  return entities.some(isDocumentation) ? undefined : entities.find(isTie);
}

function isDocumentation({ schema }: Entity): boolean {
  return schema === "Documentation";
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
  if (isDocumentation(entity)) return checkedDocumentation(entity);
  return isRole(entity) ? checkedRole(entity) : entity;
}

/** Why a position cannot have been held when an entity says so; undefined where it can, and for entities that say of none. */
function disorderOf(entity: Entity): string | undefined {
  if (!isTie(entity)) return undefined;
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
