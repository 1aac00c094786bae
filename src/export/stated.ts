import { type RawBuilder, sql } from "kysely";
import type { StatementKind } from "../statements/statement.js";

/** Statements as JSON, by kind of row: importing them again creates the same rows. */

type Expression = RawBuilder<unknown>;

/** The key by which a dataset's statement refers to a row, prefixed with the slug of the row's dataset if that is another one. */
function keyOf(table: "source" | "actor" | "record", row: string | Expression, dataset: string): Expression {
  return sql`(select case when r.dataset_id = ${sql.ref(dataset)} then '' else d.slug || ':' end || r.key
    from ${sql.table(table)} r join dataset d on d.id = r.dataset_id where r.id = ${idIn(row)})`;
}

function idIn(row: string | Expression): Expression {
  return typeof row === "string" ? sql.ref(row) : row;
}

function code(row: string | Expression): Expression {
  return sql`(select code from country where country.id = ${idIn(row)})`;
}

/** The actor that the dataset names in a part of a record: a country by its code, others by their key. */
function actor(part: string, dataset: string): Expression {
  const id = named(`${part}.stated_actor_id`, `${part}.actor_id`);
  return sql`coalesce(${code(id)}, ${keyOf("actor", id, dataset)})`;
}

/** The actor that the dataset names; the other column may contain the one that it was merged into. */
function named(stated: string, shown: string): Expression {
  return sql`coalesce(${sql.ref(stated)}, ${sql.ref(shown)})`;
}

/** The value that the actor's own dataset states, since the column may be filled from actors merged into it. */
function own(table: "actor" | "person" | "organization", column: string): Expression {
  return sql`case when not ${column} = any (actor.filled) then ${sql.ref(`${table}.${column}`)} end`;
}

function list(query: Expression): Expression {
  return sql`coalesce((${query}), '[]'::json)`;
}

function citations(condition: Expression, dataset: string): Expression {
  return list(sql`select json_agg(json_build_object('source', ${keyOf("source", "c.source_id", dataset)},
      'quote', c.quote, 'locator', c.locator, 'note', c.note) order by c.rank, c.id)
    from citation c where ${condition}`);
}

const ofActor = sql`
  'name', actor.name, 'description', ${own("actor", "description")},
  'aliases', ${list(sql`select json_agg(json_build_object('value', n.value, 'kind', n.kind, 'language', n.language, 'script', n.script)
    order by n.rank) from actor_name n where n.actor_id = actor.id and n.kind <> 'PREFERRED' and n.from_id is null`)},
  'identifiers', ${list(sql`select json_agg(json_build_object('scheme', i.scheme, 'value', i.value) order by i.scheme, i.value)
    from identifier i where i.actor_id = actor.id and i.from_id is null`)},
  'citations', ${citations(sql`c.actor_id = actor.id`, "actor.dataset_id")}`;

const ofRecord = sql`
  'title', record.title, 'summary', record.summary, 'date', record.date,
  'topics', ${list(sql`select json_agg(t.slug order by t.slug) from record_topic rt join topic t on t.id = rt.topic_id
    where rt.record_id = record.id`)},
  'citations', ${citations(
    sql`c.record_id = record.id and c.event_id is null and c.response_id is null and c.assessment_id is null`,
    "record.dataset_id",
  )}`;

const RECORD = "record.dataset_id";

/** The key of a part, or a generated one if no dataset gave it one. */
function partKey(alias: string): Expression {
  return sql`coalesce(${sql.ref(`${alias}.key`)}, 'part-' || ${sql.ref(`${alias}.rank`)})`;
}

/** The entries for each kind: rows of `source`, `topic`, `actor` joined to its kind, or `record` joined to its kind. */
export const ENTRIES: Readonly<Record<StatementKind, Expression>> = {
  source: sql`json_build_object('title', source.title, 'type', source.type,
    'publisher', ${keyOf("actor", named("source.stated_publisher_id", "source.publisher_id"), "source.dataset_id")}, 'author', source.author, 'url', source.url,
    'published', source.published_on, 'retrieved', source.retrieved_on, 'language', source.language, 'note', source.note)`,
  topic: sql`json_build_object('name', topic.name, 'description', topic.description,
    'broader', (select slug from topic b where b.id = topic.broader_id))`,
  person: sql`json_build_object(${ofActor},
    'born', ${own("person", "birth_date")}, 'died', ${own("person", "death_date")},
    'nationalities', ${list(sql`select json_agg(k.code order by k.code) from person_nationality n
      join country k on k.id = n.country_id where n.person_id = person.id and n.from_id is null`)},
    'positions', ${list(sql`select json_agg(json_build_object('key', substr(p.key, length(actor.key) + 2), 'title', p.title,
        'organization', ${keyOf("actor", named("p.stated_organization_id", "p.organization_id"), "p.dataset_id")}, 'country', ${code("p.country_id")},
        'from', p.from_date, 'to', p.to_date, 'citations', ${citations(sql`c.position_id = p.id`, "p.dataset_id")}) order by p.key)
      from position p where (p.stated_person_id = person.id or p.stated_person_id is null and p.person_id = person.id)
        and p.dataset_id = actor.dataset_id`)})`,
  organization: sql`json_build_object(${ofActor}, 'type', organization.type, 'country', ${code(own("organization", "country_id"))},
    'parent', ${keyOf("actor", named("organization.stated_parent_id", "organization.parent_id"), "actor.dataset_id")})`,
  meeting: sql`json_build_object(${ofRecord}, 'type', meeting.type, 'host', ${code("meeting.host_id")},
    'place', case when meeting.place_name is not null then json_build_object('name', meeting.place_name,
      'country', ${code("meeting.place_country_id")}, 'latitude', meeting.latitude, 'longitude', meeting.longitude) end,
    'participants', ${list(sql`select json_agg(json_build_object('actor', ${actor("p", RECORD)}, 'role', p.role,
      'title', p.title, 'representing', ${code("p.representing_id")}) order by p.rank)
      from participation p where p.meeting_id = record.id`)},
    'outcomes', ${list(sql`select json_agg(${keyOf("record", "o.agreement_id", RECORD)} order by o.agreement_id)
      from meeting_outcome o where o.meeting_id = record.id`)})`,
  agreement: sql`json_build_object(${ofRecord}, 'type', agreement.type, 'status', agreement.status,
    'parties', ${list(sql`select json_agg(json_build_object('actor', ${actor("p", RECORD)},
      'joined', p.joined, 'left', p."left") order by p.rank) from agreement_party p where p.agreement_id = record.id`)},
    'events', ${list(sql`select json_agg(json_build_object('key', ${partKey("e")}, 'type', e.type, 'date', e.date,
      'actor', ${actor("e", RECORD)}, 'note', e.note, 'citations', ${citations(sql`c.event_id = e.id`, RECORD)})
      order by e.rank) from agreement_event e where e.agreement_id = record.id`)})`,
  allegation: sql`json_build_object(${ofRecord}, 'claim', allegation.claim, 'quote', allegation.quote,
    'retracted', allegation.retracted,
    'claimants', ${list(sql`select json_agg(${actor("s", RECORD)} order by s.rank)
      from allegation_claimant s where s.allegation_id = record.id`)},
    'accused', ${list(sql`select json_agg(${actor("s", RECORD)} order by s.rank)
      from allegation_accused s where s.allegation_id = record.id`)},
    'concerning', ${list(sql`select json_agg(${keyOf("record", "s.record_id", RECORD)} order by s.rank)
      from allegation_concerning s where s.allegation_id = record.id`)},
    'responses', ${list(sql`select json_agg(json_build_object('key', ${partKey("e")}, 'actor', ${actor("e", RECORD)},
      'stance', e.stance, 'statement', e.statement, 'quote', e.quote, 'date', e.date,
      'citations', ${citations(sql`c.response_id = e.id`, RECORD)}) order by e.rank)
      from allegation_response e where e.allegation_id = record.id`)},
    'assessments', ${list(sql`select json_agg(json_build_object('key', ${partKey("e")}, 'by', ${actor("e", RECORD)},
      'verdict', e.verdict, 'note', e.note, 'date', e.date,
      'citations', ${citations(sql`c.assessment_id = e.id`, RECORD)}) order by e.rank)
      from assessment e where e.allegation_id = record.id`)})`,
  milestone: sql`json_build_object(${ofRecord}, 'type', milestone.type,
    'actors', ${list(sql`select json_agg(json_build_object('actor', ${actor("p", RECORD)}, 'role', p.role) order by p.rank)
      from milestone_actor p where p.milestone_id = record.id`)})`,
};
