import { originOf, type Row } from "../../mapping/scope.js";
import { isInOrder } from "../../statements/actor-format.js";
import type { StatementKind } from "../../statements/statement.js";
import type { CodedFormat, RowAccount, StatedPart } from "../coded-format.js";
import { readRows } from "../read-rows.js";
import { documentationOf } from "./documentations.js";
import { type Entity, entityOf } from "./entity.js";
import { unnested } from "./nested.js";
import { type Occupancy, type Office, occupancyOf, officeOf } from "./offices.js";
import { isRoleSchema, type Role, roleOf } from "./roles.js";
import { ACTOR_SCHEMAS, actorStatement, DOCUMENT_SCHEMAS, document, event, sanction } from "./statements.js";
import { TemporaryStore } from "./temporary-store.js";
import { type HeldSchema, type KnownEntity, type Tie, Ties } from "./ties.js";
import { keyOf } from "./values.js";

/**
 * FollowTheMoney entities as JSON Lines, as written by OpenSanctions and Aleph. What they say of themselves is stated as they come. What
 * they say of one another (offices, parents, documents) comes in any order, and is kept on disk until the end.
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
    const store = await TemporaryStore.open();
    try {
      const ties = new Ties(store);
      for await (const stated of readRows(rows, account, (row) => statedBy(row, ties, account))) yield* stated;
      yield* ties.statements((place, reason) => account.skipped(place, reason));
    } finally {
      await store.remove();
    }
  },
};

/** An entity with what it says; nothing if its schema is not supported. */
interface ReadEntity {
  readonly entity: Entity;
  readonly parts?: readonly StatedPart[];
  readonly office?: Office;
  readonly tie?: Tie;
  /** Why the dates of a tie are impossible. */
  readonly disorder?: string | undefined;
}

/**
 * Returns what the entities of a row say of themselves, and adds what they say of one another to the ties.
 *
 * @throws {RowProblem} if an entity lacks something required
 */
async function statedBy(row: Row, ties: Ties, account: RowAccount): Promise<StatedPart[]> {
  const entities = unnested(row.content).map((content) => readEntity(entityOf(content)));
  const disorders = entities.flatMap(({ disorder }) => disorder ?? []);
  if (disorders.length > 0) account.rejected(row, disorders.join("; "));
  else if (!entities.some(isRead)) account.skipped(row, `the schema ${entities[0]?.entity.schema}`);
  await addTo(ties, row, entities);
  const origin = originOf(row);
  return entities.flatMap(({ parts = [] }) => parts.map((part) => ({ ...part, origin })));
}

/** @throws {RowProblem} if an entity lacks something required */
function readEntity(entity: Entity): ReadEntity {
  const { schema } = entity;
  if (Object.hasOwn(ACTOR_SCHEMAS, schema)) return { entity, parts: [actorStatement(entity)] };
  if (DOCUMENT_SCHEMAS.has(schema)) return { entity, parts: [document(entity)] };
  if (isRoleSchema(schema)) return heldIn(entity, roleOf(schema, entity));
  switch (schema) {
    case "Sanction":
      return { entity, parts: sanction(entity) };
    case "Event":
      return { entity, parts: [event(entity)] };
    case "Position":
      return { entity, office: officeOf(entity) };
    case "Occupancy":
      return heldIn(entity, occupancyOf(entity));
    case "Documentation":
      return { entity, tie: documentationOf(entity) };
    default:
      return { entity };
  }
}

function heldIn(entity: Entity, tie: Occupancy | Role): ReadEntity {
  const { schema, id, from, to } = tie;
  if (isInOrder(from, to)) return { entity, tie };
  return { entity, tie, disorder: `the ${schema.toLowerCase()} ${id} ends on ${to}, before it starts on ${from}` };
}

function isRead({ parts, office, tie }: ReadEntity): boolean {
  return parts !== undefined || office !== undefined || tie !== undefined;
}

/** Leaves out ties with impossible dates; the rest of their row is used. */
async function addTo(ties: Ties, { file, line, number }: Row, entities: readonly ReadEntity[]): Promise<void> {
  for (const { entity, office, parts = [] } of entities) {
    if (office !== undefined) await ties.addOffice(entity.id, office);
    const own = parts.find(({ key }) => key === keyOf(entity.id));
    if (own !== undefined) await ties.addEntity(entity.id, asKnown(entity, own.kind));
  }
  const held = entities.flatMap(({ tie, disorder }) => (tie === undefined || disorder !== undefined ? [] : [tie]));
  if (held.length === 0) return;
  const place = { file, number, ...(line === undefined ? {} : { line }) };
  await ties.addRow({ place, ties: held, idle: idleSchemaOf(entities) });
}

/** Returns the schema to skip a row by if nobody in the files holds what it says; undefined if it states anything else or is rejected. */
function idleSchemaOf(entities: readonly ReadEntity[]): HeldSchema | undefined {
  if (entities.some(({ parts, disorder }) => parts !== undefined || disorder !== undefined)) return undefined;
  const schemas = entities.flatMap(({ tie }) => tie?.schema ?? []);
  return schemas.includes("Documentation") ? undefined : schemas.find((schema) => schema !== "Documentation");
}

function asKnown(entity: Entity, kind: StatementKind): KnownEntity {
  if (kind === "person") return { kind, titles: entity.values("position") };
  const parent = kind === "organization" ? entity.first("parent") : undefined;
  return { kind, parent: parent === entity.id ? undefined : parent };
}
