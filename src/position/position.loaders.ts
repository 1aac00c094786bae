import { type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import { heldAt } from "../actor/actor.filter.js";
import { dateOf } from "../dates/historical-date.js";
import { all, given } from "../filters/condition.js";
import type { DB } from "../generated/db.js";
import { publicId } from "../ids/global-id.js";
import { byId, manyWith, one, required } from "../loaders/batched.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";
import type { Context } from "../request/context.js";

export type PositionRow = ReturnType<typeof toPosition>;

function selectPositions(db: Kysely<DB>) {
  return db
    .selectFrom("position")
    .select([
      "position.id",
      "position.title",
      "personId",
      "organizationId",
      "position.countryId",
      "fromDate",
      "toDate",
    ]);
}

type PositionColumns = InferResult<ReturnType<typeof selectPositions>>[number];

function toPosition({ id, title, personId, organizationId, countryId, fromDate, toDate }: PositionColumns) {
  return {
    __typename: "Position" as const,
    id: publicId("position", id),
    uuid: id,
    title,
    personId,
    organizationId,
    countryId,
    from: dateOf(fromDate),
    to: dateOf(toDate),
  };
}

/** The columns that each field needs. */
const POSITION_COLUMNS: ColumnsOfFields = {
  Position: {
    __typename: [],
    id: ["id"],
    title: ["title"],
    person: ["personId"],
    organization: ["organizationId"],
    country: ["countryId"],
    from: ["fromDate"],
    to: ["toDate"],
    citations: ["id"],
  },
};

/** How a position is read by its key, joined to rows that refer to it. */
export const positionByKey = {
  query: (db: Kysely<DB>, key: RawBuilder<string>) => selectPositions(db).where(sql<boolean>`position.id = ${key}`),
  row: toPosition,
  columns: POSITION_COLUMNS,
};

export const findPosition = byId(selectPositions, toPosition);
export const positionById = required(findPosition);

/** The most positions that a field returns for one owner. */
const MAX_POSITIONS = 1_000;

interface PositionArguments {
  readonly at?: string | null;
  readonly first?: number;
}

/** Makes a loader of the positions of a person, an organisation or a country, the latest first. */
function positionsOf(owner: "person_id" | "organization_id" | "country_id") {
  const query = (db: Kysely<DB>, key: RawBuilder<string>, { at, first = MAX_POSITIONS }: PositionArguments) =>
    selectPositions(db)
      .where(sql<boolean>`${sql.ref(`position.${owner}`)} = ${key}`)
      .where(all(given(at, heldAt)))
      .orderBy("heldLatest", "desc")
      .orderBy("heldEarliest", "desc")
      .orderBy("position.id")
      .limit(sql.lit(first));
  const rowsOf = manyWith<PositionArguments, PositionColumns & { owner: string }>(
    async (db, keys, args) => {
      const { rows } = await sql<PositionColumns & { owner: string }>`
        select owner.key as owner, held.* from unnest(${[...keys]}::text[]) as owner (key),
          lateral (${query(db, sql`owner.key::uuid`, args)}) as held`.execute(db);
      return rows;
    },
    (row) => row.owner,
  );
  const load = async (context: Context, key: string, args: PositionArguments): Promise<PositionRow[]> =>
    (await rowsOf(context, key, args)).map(toPosition);
  // A date is read by the resolver, which reports a wrong one.
  const takes = ({ at, first = MAX_POSITIONS }: PositionArguments) =>
    at == null && Number.isInteger(first) && first >= 0 && first <= MAX_POSITIONS;
  return Object.assign(load, { query, row: toPosition, columns: POSITION_COLUMNS, takes });
}

export const positionsOfPerson = positionsOf("person_id");
export const positionsOfOrganization = positionsOf("organization_id");
export const positionsOfCountry = positionsOf("country_id");

/** A person, the days that a meeting's date may mean, and the title that the source gives the person there. */
interface Occasion {
  readonly person: string;
  readonly earliest: string;
  readonly latest: string;
  readonly title: string | null;
}

const heldOn = one(
  async (db, occasions) => {
    const best = selectPositions(db)
      .where(sql<boolean>`position.person_id = occasion.person`)
      .where(sql<boolean>`position.held_earliest <= occasion.latest and position.held_latest >= occasion.earliest`)
      .orderBy(sql`similarity(position.title_words, fold_words(coalesce(occasion.title, '')))`, "desc")
      .orderBy("heldEarliest", "desc")
      .orderBy("position.id")
      .limit(1);
    const { rows } = await sql<PositionColumns & { occasion: string }>`
      select asked.occasion, held.*
      from unnest(${[...occasions]}::text[]) as asked (occasion),
        json_to_record(asked.occasion::json) as occasion (person uuid, earliest date, latest date, title text),
        lateral (${best}) as held`.execute(db);
    return rows;
  },
  (row) => row.occasion,
);

/** Finds the position that a person held on an occasion: the one whose title is most similar to the one given there. */
export async function positionHeld(context: Context, occasion: Occasion): Promise<PositionRow | null> {
  const held = await heldOn(context, JSON.stringify(occasion));
  return held && toPosition(held);
}
