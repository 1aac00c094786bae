import { originOf, type RowPlace } from "../../mapping/scope.js";
import type { Origin, StatementKind } from "../../statements/statement.js";
import type { StatedPart } from "../coded-format.js";
import { citationsOf, type Documentation, type DocumentCitation } from "./documentations.js";
import type { HeldPosition } from "./held-position.js";
import { heldOffices, type Occupancy, type Office } from "./offices.js";
import { heldRoles, type Role } from "./roles.js";
import { titledPositions } from "./statements.js";
import { inOrder, type Section, type TemporaryStore } from "./temporary-store.js";
import { cited, keyOf } from "./values.js";

/** An entity that says how others are related. */
export type Tie = Occupancy | Role | Documentation;

/** The schemas of ties by which someone holds something. */
export type HeldSchema = (Occupancy | Role)["schema"];

/** The ties of a row, which may be nested in one another or in other things that the row states. */
export interface TiedRow {
  readonly place: RowPlace;
  readonly ties: readonly Tie[];
  /** The schema of a row that states nothing unless someone in the files holds what it says. */
  readonly idle?: HeldSchema | undefined;
}

/** What an entity was stated as, and what to add once all are known. */
export interface KnownEntity {
  readonly kind: StatementKind;
  /** For a person: the titles of positions about which nothing more is said. */
  readonly titles?: readonly string[];
  /** For an organisation: the id of the one that it is a part of. */
  readonly parent?: string | undefined;
}

/** What a tie says of one of its entities. */
type Told = ToldPosition | { readonly citation: DocumentCitation };

interface ToldPosition {
  readonly position: HeldPosition["position"];
  readonly origin: Origin;
}

/** What all ties say of an entity. */
interface Gathered {
  readonly positions: ToldPosition[];
  readonly citations: DocumentCitation[];
}

/** How many rows, or entities, are joined with what they refer to at once. */
const JOINED_AT_ONCE = 500;

/**
 * Joins what entities say of one another (offices, roles, parents, documents), which comes in any order. Everything is first kept in a
 * temporary store. Then each tie is resolved, and what it says is written under the entities concerned. Finally everything is read entity
 * by entity.
 */
export class Ties {
  readonly #offices: Section<Office>;
  /** By id. */
  readonly #entities: Section<KnownEntity>;
  /** By number. */
  readonly #rows: Section<TiedRow>;
  /** By the id of the entity, the place of the subject in `PLACES`, and the number in the order of the rows. */
  readonly #told: Section<Told>;
  #rowCount = 0;
  #toldCount = 0;

  constructor(store: TemporaryStore) {
    this.#offices = store.section("offices");
    this.#entities = store.section("entities");
    this.#rows = store.section("rows");
    this.#told = store.section("told");
  }

  addOffice(id: string, office: Office): Promise<void> {
    return this.#offices.put([id], office);
  }

  addEntity(id: string, entity: KnownEntity): Promise<void> {
    return this.#entities.put([id], entity);
  }

  addRow(row: TiedRow): Promise<void> {
    this.#rowCount += 1;
    return this.#rows.put([inOrder(this.#rowCount)], row);
  }

  /**
   * Yields what is said of entities beyond what they say of themselves, once all are added.
   *
   * @param onIdle called for rows that state nothing, because the files lack the entities that they refer to
   */
  async *statements(onIdle: (row: RowPlace, reason: string) => void): AsyncGenerator<StatedPart> {
    for await (const rows of inBatches(this.#rows.entries())) {
      await this.#resolve(
        rows.map(([, row]) => row),
        onIdle,
      );
    }
    for await (const entities of inBatches(this.#entities.entries())) {
      yield* await this.#statementsOf(new Map(entities.map(([[id = ""], entity]) => [id, entity])));
    }
  }

  async #resolve(rows: readonly TiedRow[], onIdle: (row: RowPlace, reason: string) => void): Promise<void> {
    const ties = rows.flatMap((row) => row.ties);
    const offices = await this.#offices.getMany(ties.flatMap((tie) => ("posts" in tie ? tie.posts : [])));
    const kinds = await this.#kindsOf([
      ...ties.flatMap(referents),
      ...[...offices.values()].flatMap(({ organization }) => organization ?? []),
    ]);
    for (const { place, ties, idle } of rows) {
      const told = ties.flatMap((tie) => toldBy(tie, originOf(place), offices, kinds));
      for (const { id, about, what } of told) await this.#tell(id, about, what);
      if (told.length === 0 && idle !== undefined) onIdle(place, whyIdle(idle));
    }
  }

  #tell(id: string, about: About, told: Told): Promise<void> {
    this.#toldCount += 1;
    return this.#told.put([id, PLACES[about], inOrder(this.#toldCount)], told);
  }

  async #statementsOf(entities: ReadonlyMap<string, KnownEntity>): Promise<StatedPart[]> {
    const gathered = await this.#gathered([...entities.keys()]);
    const kinds = await this.#kindsOf([...entities.values()].flatMap(({ parent }) => parent ?? []));
    return [...entities].flatMap(([id, entity]) => {
      const { positions = [], citations = [] } = gathered.get(id) ?? {};
      // Sources are cited but cite nothing.
      return entity.kind === "source" ? [] : partsOf(id, entity, { positions, citations }, kinds);
    });
  }

  /** Returns what ties say of entities. @param ids in the order of the store */
  async #gathered(ids: readonly string[]): Promise<ReadonlyMap<string, Gathered>> {
    const gathered = new Map(ids.map((id): [string, Gathered] => [id, { positions: [], citations: [] }]));
    for await (const [[id = ""], told] of this.#told.entries(ids.slice(0, 1), ids.slice(-1))) {
      if ("position" in told) gathered.get(id)?.positions.push(told);
      else gathered.get(id)?.citations.push(told.citation);
    }
    return gathered;
  }

  async #kindsOf(ids: readonly string[]): Promise<ReadonlyMap<string, StatementKind>> {
    const entities = await this.#entities.getMany(ids);
    return new Map([...entities].map(([id, { kind }]) => [id, kind]));
  }
}

/** The order in which the ties of an entity are read, by subject. */
const PLACES = { offices: "1", roles: "2", documents: "3" };

type About = keyof typeof PLACES;

/** Returns what a tie says of entities, with their ids. */
function toldBy(
  tie: Tie,
  origin: Origin,
  offices: ReadonlyMap<string, Office>,
  kinds: ReadonlyMap<string, StatementKind>,
): { id: string; about: About; what: Told }[] {
  if (tie.schema === "Documentation") {
    const citations = citationsOf(tie, kinds);
    return tie.entities.flatMap((id) => citations.map((citation) => ({ id, about: "documents", what: { citation } })));
  }
  const [about, held]: [About, HeldPosition[]] =
    tie.schema === "Occupancy" ? ["offices", heldOffices(tie, offices, kinds)] : ["roles", heldRoles(tie, kinds)];
  return held.map(({ holder, position }) => ({ id: holder, about, what: { position, origin } }));
}

/** Returns the entities whose kinds determine what a tie says. */
function referents(tie: Tie): readonly string[] {
  switch (tie.schema) {
    case "Documentation":
      return tie.documents;
    case "Occupancy":
      return tie.holders;
    default:
      return [...tie.holders, ...tie.organizations];
  }
}

function whyIdle(schema: HeldSchema): string {
  const lacking = schema === "Occupancy" ? "no person" : "no person or no organisation";
  return `the files have ${lacking} for the ${schema}`;
}

/** Returns what is said of an entity once all are known. */
function partsOf(
  id: string,
  { kind, titles = [], parent }: KnownEntity,
  { positions, citations }: Gathered,
  kinds: ReadonlyMap<string, StatementKind>,
): StatedPart[] {
  const key = keyOf(id);
  const held = positions.map(({ position }) => position.title);
  const entry = {
    citations: [...cited(id), ...citations],
    ...(kind === "person" ? { positions: titledPositions(id, titles, held) } : {}),
    ...(parent !== undefined && kinds.get(parent) === "organization" ? { parent: keyOf(parent) } : {}),
  };
  return [
    ...positions.map(({ position, origin }) => ({ kind, key, entry: { positions: [position] }, origin })),
    { kind, key, entry },
  ];
}

async function* inBatches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < JOINED_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
