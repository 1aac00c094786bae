import { stringify } from "csv-stringify/sync";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { type GlobalIdType, toGlobalId } from "../ids/global-id.js";
import { pages } from "./pages.js";
import { ExportProblem } from "./problem.js";
import { KINDS_OF_RECORDS, type Selection, selectedActors, selectedRecords } from "./selection.js";

type Expression = RawBuilder<unknown>;

interface CsvType {
  readonly idType: GlobalIdType;
  readonly table: "record" | "actor" | "source";
  readonly kind?: string;
  readonly columns: Readonly<Record<string, Expression>>;
}

function names(table: string, owner: string): Expression {
  return sql`(select string_agg(a.name, '; ' order by p.rank) from ${sql.table(table)} p join actor a on a.id = p.actor_id
    where ${sql.ref(`p.${owner}`)} = record.id)`;
}

function countryCode(id: string): Expression {
  return sql`(select code from country c where c.id = ${sql.ref(id)})`;
}

const RECORD_COLUMNS = {
  title: sql`record.title`,
  type: sql`coalesce(meeting.type::text, agreement.type::text, milestone.type::text)`,
  date: sql`record.date`,
  earliest: sql`nullif(record.date_earliest, '-infinity')`,
  latest: sql`nullif(record.date_latest, 'infinity')`,
  summary: sql`record.summary`,
  countries: sql`(select string_agg(c.code, '; ' order by c.code) from record_country rc join country c on c.id = rc.country_id
    where rc.record_id = record.id)`,
  topics: sql`(select string_agg(t.slug, '; ' order by t.slug) from record_topic rt join topic t on t.id = rt.topic_id
    where rt.record_id = record.id)`,
  sources: sql`(select string_agg(distinct s.title, '; ') from citation c join source s on s.id = c.source_id where c.record_id = record.id)`,
  urls: sql`(select string_agg(distinct s.url, '; ') from citation c join source s on s.id = c.source_id where c.record_id = record.id)`,
  dataset: sql`(select slug from dataset d where d.id = record.dataset_id)`,
  key: sql`record.key`,
  revision: sql`record.revision`,
  updatedAt: sql`to_char(record.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
};

const ACTOR_COLUMNS = {
  name: sql`actor.name`,
  aliases: sql`(select string_agg(n.value, '; ' order by n.rank) from actor_name n where n.actor_id = actor.id and n.kind <> 'PREFERRED')`,
  description: sql`actor.description`,
  identifiers: sql`(select string_agg(i.scheme || ':' || i.value, '; ' order by i.scheme, i.value) from identifier i where i.actor_id = actor.id)`,
  dataset: sql`(select slug from dataset d where d.id = actor.dataset_id)`,
  key: sql`actor.key`,
};

/** The types that can be exported as CSV, with all their columns. */
export const CSV_TYPES = {
  meetings: {
    idType: "meeting",
    table: "record",
    kind: "MEETING",
    columns: {
      ...RECORD_COLUMNS,
      host: countryCode("meeting.host_id"),
      place: sql`meeting.place_name`,
      placeCountry: countryCode("meeting.place_country_id"),
      latitude: sql`meeting.latitude`,
      longitude: sql`meeting.longitude`,
      participants: names("participation", "meeting_id"),
    },
  },
  agreements: {
    idType: "agreement",
    table: "record",
    kind: "AGREEMENT",
    columns: { ...RECORD_COLUMNS, status: sql`agreement.status`, parties: names("agreement_party", "agreement_id") },
  },
  allegations: {
    idType: "allegation",
    table: "record",
    kind: "ALLEGATION",
    columns: {
      ...RECORD_COLUMNS,
      claim: sql`allegation.claim`,
      quote: sql`allegation.quote`,
      status: sql`allegation.status`,
      claimants: names("allegation_claimant", "allegation_id"),
      accused: names("allegation_accused", "allegation_id"),
      responses: sql`(select string_agg(a.name || ': ' || p.stance, '; ' order by p.rank)
        from allegation_response p join actor a on a.id = p.actor_id where p.allegation_id = record.id)`,
      assessments: sql`(select string_agg(a.name || ': ' || p.verdict, '; ' order by p.rank)
        from assessment p join actor a on a.id = p.actor_id where p.allegation_id = record.id)`,
      retracted: sql`allegation.retracted`,
    },
  },
  milestones: {
    idType: "milestone",
    table: "record",
    kind: "MILESTONE",
    columns: { ...RECORD_COLUMNS, actors: names("milestone_actor", "milestone_id") },
  },
  people: {
    idType: "person",
    table: "actor",
    kind: "PERSON",
    columns: {
      ...ACTOR_COLUMNS,
      birthDate: sql`person.birth_date`,
      deathDate: sql`person.death_date`,
      nationalities: sql`(select string_agg(c.code, '; ' order by c.code) from person_nationality n join country c on c.id = n.country_id
        where n.person_id = actor.id)`,
      positions: sql`(select string_agg(p.title, '; ' order by p.held_earliest, p.title) from position p where p.person_id = actor.id)`,
    },
  },
  organizations: {
    idType: "organization",
    table: "actor",
    kind: "ORGANIZATION",
    columns: {
      ...ACTOR_COLUMNS,
      type: sql`organization.type`,
      country: countryCode("organization.country_id"),
      parent: sql`(select name from actor parent where parent.id = organization.parent_id)`,
    },
  },
} as const satisfies Record<string, CsvType>;

export type CsvTypeName = keyof typeof CSV_TYPES;

/**
 * Generates the rows of a type as CSV (RFC 4180), after a header line. List values are separated by semicolons.
 *
 * @param columns the columns in order; all by default
 * @throws {ExportProblem} if the type has no such column
 */
export async function* csvLines(
  db: Kysely<DB>,
  selection: Selection,
  type: CsvTypeName,
  columns?: readonly string[],
): AsyncGenerator<string> {
  const { idType, table, kind, columns: known }: CsvType = CSV_TYPES[type];
  const chosen = columns ?? ["id", ...Object.keys(known)];
  const selected = chosen.map((name) => {
    const expression = name === "id" ? sql`${sql.ref(`${table}.id`)}::text` : known[name];
    if (expression) return expression;
    throw new ExportProblem(`${type} have no column "${name}". Take some of id, ${Object.keys(known).join(", ")}.`);
  });
  const joined =
    table === "record"
      ? KINDS_OF_RECORDS
      : sql`left join person on person.id = actor.id
    left join organization on organization.id = actor.id`;
  const condition = table === "record" ? selectedRecords(selection) : selectedActors(selection);
  yield stringify([chosen]);
  const rows = pages<{ id: string; row: unknown[] }>(
    db,
    `${table}.id`,
    (after, inOrder) => sql<{ id: string; row: unknown[] }>`
      select ${sql.ref(`${table}.id`)}, json_build_array(${sql.join(selected)}) as row
      from ${sql.table(table)} ${joined}
      where ${sql.ref(`${table}.kind`)}::text = ${kind} and ${condition} and ${after} ${inOrder}`,
  );
  const place = chosen.indexOf("id");
  for await (const { id, row } of rows) {
    yield stringify([place < 0 ? row : row.with(place, toGlobalId(idType, id))]);
  }
}
