import { type Kysely, sql } from "kysely";
import type { DB, OrganizationType } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { pages } from "./pages.js";
import { KINDS_OF_RECORDS, type Selection, selectedActors, selectedRecords } from "./selection.js";

/** A FollowTheMoney entity, as its command line reads it. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMAS: Partial<Record<OrganizationType, string>> = {
  COMPANY: "Company",
  MINISTRY: "PublicBody",
  PARLIAMENT: "PublicBody",
  AGENCY: "PublicBody",
  ARMED_FORCE: "PublicBody",
};

/**
 * Generates FollowTheMoney entities: people, organisations, positions held, and events. Allegations are left out, since
 * it has no schema for claims and an event would turn them into facts.
 */
export async function* entities(db: Kysely<DB>, selection: Selection): AsyncGenerator<Entity> {
  for await (const actor of pages<ActorRow>(db, "actor.id", actors(selection))) yield* actorEntities(actor);
  for await (const record of pages<RecordRow>(db, "record.id", events(selection))) {
    yield entity(toGlobalId(record.type, record.id), "Event", {
      name: [record.title],
      summary: [record.summary],
      ...dates("startDate", "endDate", record.date),
      location: [record.place],
      country: record.countries.map((code) => code.toLowerCase()),
      involved: record.actors.map(({ kind, id }) => toGlobalId(kind, id)),
      keywords: record.topics,
      sourceUrl: record.urls,
    });
  }
}

interface ActorRow {
  id: string;
  kind: "person" | "organization";
  name: string;
  description: string | null;
  aliases: string[];
  wikidata: string[];
  urls: string[];
  birthDate: string | null;
  deathDate: string | null;
  countries: string[];
  type: OrganizationType | null;
  parentId: string | null;
  positions: {
    id: string;
    title: string;
    organization: string | null;
    country: string | null;
    from: string | null;
    to: string | null;
  }[];
}

function* actorEntities(actor: ActorRow): Generator<Entity> {
  const id = toGlobalId(actor.kind, actor.id);
  const shared = {
    name: [actor.name],
    alias: actor.aliases,
    summary: [actor.description],
    wikidataId: actor.wikidata,
    sourceUrl: actor.urls,
  };
  const countries = actor.countries.map((code) => code.toLowerCase());
  if (actor.kind === "organization") {
    const parent = actor.parentId === null ? [] : [toGlobalId("organization", actor.parentId)];
    yield entity(id, (actor.type && SCHEMAS[actor.type]) ?? "Organization", { ...shared, country: countries, parent });
    return;
  }
  yield entity(id, "Person", {
    ...shared,
    ...dateOnce("birthDate", actor.birthDate),
    ...dateOnce("deathDate", actor.deathDate),
    nationality: countries,
    position: actor.positions.map(({ title }) => title),
  });
  for (const position of actor.positions) {
    const positionId = toGlobalId("position", position.id);
    yield entity(`${positionId}-post`, "Position", {
      name: [position.title],
      country: [position.country?.toLowerCase()],
      organization: position.organization === null ? [] : [toGlobalId("organization", position.organization)],
    });
    yield entity(positionId, "Occupancy", {
      holder: [id],
      post: [`${positionId}-post`],
      ...dateOnce("startDate", position.from),
      ...dateOnce("endDate", position.to),
    });
  }
}

function entity(
  id: string,
  schema: string,
  properties: Record<string, readonly (string | null | undefined)[]>,
): Entity {
  const stated = Object.entries(properties).flatMap(([name, values]): [string, string[]][] => {
    const given = values.filter((value) => value !== null && value !== undefined);
    return given.length > 0 ? [[name, given]] : [];
  });
  return { id, schema, properties: Object.fromEntries(stated) };
}

/** Dates in FollowTheMoney's format: a year, month or day. Loses uncertainty marks, and dates with unspecified digits. */
function dates(start: string, end: string, edtf: string | null): Record<string, string[]> {
  const [from, to = from] = endsOf(edtf);
  return { ...(from ? { [start]: [from] } : {}), ...(to ? { [end]: [to] } : {}) };
}

/** The date of a one-day event. For an interval that contains that day, the part that both ends share, if only the year. */
function dateOnce(property: string, edtf: string | null): Record<string, string[]> {
  const [from, to = from] = endsOf(edtf).map((date) => date?.split("-") ?? []);
  const differ = from?.findIndex((part, index) => part !== to?.[index]);
  const common = from?.slice(0, differ === -1 ? undefined : differ).join("-");
  return common ? { [property]: [common] } : {};
}

function endsOf(edtf: string | null): (string | undefined)[] {
  return (edtf ?? "").split("/").map((date) => /^\d{4}(-\d\d){0,2}(?=[?~%]?$)/.exec(date)?.[0]);
}

type Page<Row extends { id: string }> = Parameters<typeof pages<Row>>[2];

function actors(selection: Selection): Page<ActorRow> {
  return (after, inOrder) => sql<ActorRow>`
    select actor.id, lower(actor.kind::text) as kind, actor.name, actor.description, person.birth_date, person.death_date,
      organization.type, organization.parent_id,
      array(select value from actor_name n where n.actor_id = actor.id and n.kind <> 'PREFERRED' order by rank) as aliases,
      array(select value from identifier i where i.actor_id = actor.id and scheme = 'wikidata' order by value) as wikidata,
      array(select distinct s.url from citation c join source s on s.id = c.source_id
        where c.actor_id in (select id from actor one where one.id = actor.id or one.merged_into = actor.id)
          and s.url is not null order by s.url) as urls,
      array(select code from country c where c.id = organization.country_id
        or c.id in (select country_id from person_nationality n where n.person_id = actor.id) order by code) as countries,
      coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title, 'organization', p.organization_id,
        'country', (select code from country c where c.id = p.country_id), 'from', p.from_date, 'to', p.to_date) order by p.key)
        from position p where p.person_id = actor.id), '[]'::json) as positions
    from actor left join person on person.id = actor.id left join organization on organization.id = actor.id
    where actor.kind <> 'COUNTRY' and ${selectedActors(selection)} and ${after} ${inOrder}`;
}

interface RecordRow {
  id: string;
  type: "meeting" | "agreement" | "milestone";
  title: string;
  summary: string | null;
  date: string | null;
  place: string | null;
  countries: string[];
  topics: string[];
  urls: string[];
  actors: { kind: "country" | "person" | "organization"; id: string }[];
}

function events(selection: Selection): Page<RecordRow> {
  return (after, inOrder) => sql<RecordRow>`
    select record.id, lower(record.kind::text) as type, record.title, record.summary, record.date, meeting.place_name as place,
      array(select code from record_country rc join country c on c.id = rc.country_id
        where rc.record_id = record.id and code is not null order by code) as countries,
      array(select t.name from record_topic rt join topic t on t.id = rt.topic_id where rt.record_id = record.id order by t.name) as topics,
      array(select distinct s.url from citation c join source s on s.id = c.source_id
        where c.record_id = record.id and s.url is not null order by s.url) as urls,
      coalesce((select json_agg(json_build_object('kind', lower(a.kind::text), 'id', a.id) order by ra.rank)
        from record_actor ra join actor a on a.id = ra.actor_id
        where ra.record_id = record.id and a.kind <> 'COUNTRY'), '[]'::json) as actors
    from record ${KINDS_OF_RECORDS}
    where record.kind <> 'ALLEGATION' and ${selectedRecords(selection)} and ${after} ${inOrder}`;
}
