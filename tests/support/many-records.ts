import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { DB } from "../../src/generated/db.js";
import { keyOf, uuidOf } from "../../src/ids/uuid.js";

/**
 * Adds this many random records (the same each time on one kind of server), distributed like real ones: a few countries
 * and people are in most of them, more are recent than old, and one in three is not dated to the day. Also adds a
 * twentieth as many people, a hundredth as many organisations, a fiftieth as many sources, and 200 topics.
 */
export async function addManyRecords(db: Kysely<DB>, count: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // The rows are consistent by construction; checking each of them would take most of the time.
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql`select setseed(0.5)`.execute(transaction);
    for (const statement of statements(count)) await statement.execute(transaction);
    await sql`analyze`.execute(transaction);
  });
  for (let start = 1; start <= count; start += 10_000) {
    await sql`select index_records(array(
      select id from record where dataset_id = ${DATASET}::uuid and key::int between ${start} and ${start + 9_999}))`.execute(
      db,
    );
  }
  await sql`select count_all_records()`.execute(db);
  // A server does this by itself after a while, and the planner relies on it.
  await sql`vacuum analyze`.execute(db);
}

/** Returns the key of an entry that `addManyRecords` adds, numbered from 1. Low numbers occur in the most records. */
export function manyKey(kind: "person" | "organization" | "source" | "topic" | "record", number: number): string {
  return uuidOf(createHash("md5").update(`${kind}${number}`).digest());
}

const DATASET = keyOf("many", "dataset");
const dataset = sql.lit(DATASET);

const uuid = (kind: string, number: string) => sql.raw(`md5('${kind}' || (${number}))::uuid`);
/** A number from 1 to `count`, low ones far more often than high ones. */
const oftenFirst = (count: number) => sql.raw(`(1 + floor(${count} * random() ^ 3))::int`);
const someCountry = sql`(select array_agg(id order by coalesce(array_position(array['US','RU','CN','IR','KP','FR','GB'], code), 99), code) from country where code is not null)`;
const WORDS = sql.lit(
  "{missile,trade,nuclear,border,oil,fishery,rail,visa,loan,satellite,grain,port,tariff,energy,school}",
);
const someWord = sql`(${WORDS}::text[])[1 + floor(15 * random())]`;

function statements(count: number) {
  const people = Math.ceil(count / 20);
  const organizations = Math.ceil(count / 100);
  const sources = Math.ceil(count / 50);
  const topics = 200;
  const records = (kind: string) => sql`(
    select id, key::int as n, generate_series(1, times) as rank from (
      select id, key, 1 + floor(random() ^ 2 * 6)::int as times from record where dataset_id = ${dataset} and kind = ${sql.lit(kind)}
    ) as one) as record`;
  return [
    sql`insert into dataset (id, slug, title, fingerprint) values (${dataset}, 'many', 'Many records', '')`,
    sql`create temporary table many_country on commit drop as select id, row_number() over () as n from unnest(${someCountry}) as country (id)`,
    sql`create unique index on many_country (n)`,
    sql`insert into topic (id, slug, name, broader_id)
      select ${uuid("topic", "n")}, 'many-' || n, 'Topic ' || n, case when n > 20 then ${uuid("topic", "n % 20 + 1")} end
      from generate_series(1, ${sql.lit(topics)}) as n`,
    ...(["PERSON", "ORGANIZATION"] as const).map(
      (kind) => sql`insert into actor (id, kind, dataset_id, key, name, fingerprint)
        select md5(lower(${sql.lit(kind)}) || n)::uuid, ${sql.lit(kind)}, ${dataset}, lower(${sql.lit(kind)}) || '-' || n, initcap(${sql.lit(kind)}) || ' ' || n, ''
        from generate_series(1, ${sql.lit(kind === "PERSON" ? people : organizations)}) as n`,
    ),
    sql`insert into actor_name (actor_id, rank, value, kind) select id, 1, name, 'PREFERRED' from actor where dataset_id = ${dataset}`,
    sql`insert into person (id) select id from actor where dataset_id = ${dataset} and kind = 'PERSON'`,
    sql`insert into person_nationality (person_id, country_id, sort_name)
      select one.id, c.id, actor.sort_name from (select id, ${oftenFirst(240)} as country from person where id in (select id from actor where dataset_id = ${dataset})) as one
      join many_country c on c.n = one.country join actor on actor.id = one.id`,
    sql`insert into organization (id, type, country_id)
      select one.id, 'OTHER', c.id from (select id, ${oftenFirst(300)} as country from actor where dataset_id = ${dataset} and kind = 'ORGANIZATION') as one
      left join many_country c on c.n = one.country`,
    sql`insert into source (id, dataset_id, key, title, type, fingerprint)
      select ${uuid("source", "n")}, ${dataset}, n::text, 'Source ' || n, 'REPORT', '' from generate_series(1, ${sql.lit(sources)}) as n`,
    sql`insert into record (id, kind, dataset_id, key, title, date, date_earliest, date_latest, fingerprint)
      select ${uuid("record", "n")},
        (case when n % 20 < 12 then 'MEETING' when n % 20 < 15 then 'AGREEMENT' when n % 20 < 18 then 'ALLEGATION' else 'MILESTONE' end)::record_kind,
        ${dataset}, n::text, initcap(${someWord} || ' ' || ${someWord}) || ' ' || n,
        case unit when 'none' then null else to_char(day, case unit when 'year' then 'YYYY' when 'month' then 'YYYY-MM' else 'YYYY-MM-DD' end) end,
        case unit when 'none' then null else date_trunc(unit, day)::date end,
        case unit when 'none' then null when 'day' then day else (date_trunc(unit, day) + ('1 ' || unit)::interval - interval '1 day')::date end,
        ''
      from (
        select n, date '2026-01-01' - (random() ^ 2 * 29200)::int as day,
          (array['day','day','day','day','day','day','day','month','month','year','none'])[1 + floor(random() * 10.3)] as unit
        from generate_series(1, ${sql.lit(count)}) as n
      ) as drawn`,
    sql`insert into meeting (id, type, host_id)
      select one.id, one.type, c.id from (
        select id, (enum_range(null::meeting_type))[1 + floor(random() * 8)] as type, ${oftenFirst(300)} as country
        from record where dataset_id = ${dataset} and kind = 'MEETING') as one
      left join many_country c on c.n = one.country`,
    sql`insert into participation (meeting_id, rank, actor_id, role, representing_id)
      select one.id, one.rank, person.id, (case one.rank when 1 then 'HEAD_OF_DELEGATION' else 'MEMBER' end)::participant_role,
        case when one.n % 2 = 0 then n.country_id end
      from (select distinct on (id, person) id, n, rank, person from (select *, ${oftenFirst(people)} as person from ${records("MEETING")}) as drawn order by id, person, rank) as one
      join person on person.id = ${uuid("person", "one.person")}
      join person_nationality n on n.person_id = person.id`,
    sql`insert into agreement (id, type, status)
      select id, (enum_range(null::agreement_type))[1 + floor(random() * 6)], (enum_range(null::agreement_status))[1 + floor(random() * 5)]
      from record where dataset_id = ${dataset} and kind = 'AGREEMENT'`,
    sql`insert into agreement_party (agreement_id, rank, actor_id)
      select distinct on (one.id, actor) one.id, one.rank, actor
      from (select id, rank, ${oftenFirst(240)} as country, ${oftenFirst(organizations)} as organization from ${records("AGREEMENT")}) as one
      join many_country c on c.n = one.country
      cross join lateral (select case when rank < 3 then c.id else ${uuid("organization", "organization")} end as actor) as drawn
      order by one.id, actor, one.rank`,
    sql`insert into agreement_event (id, agreement_id, rank, type)
      select ${uuid("event", "id::text")}, id, 1, case status when 'PROPOSED' then 'PROPOSED' else 'SIGNED' end::agreement_event_type
      from agreement where id in (select id from record where dataset_id = ${dataset})`,
    sql`insert into allegation (id, claim) select id, title from record where dataset_id = ${dataset} and kind = 'ALLEGATION'`,
    sql`insert into allegation_claimant (allegation_id, rank, actor_id)
      select one.id, 1, ${uuid("person", "one.person")}
      from (select id, ${oftenFirst(people)} as person from record where dataset_id = ${dataset} and kind = 'ALLEGATION') as one`,
    sql`insert into allegation_accused (allegation_id, rank, actor_id)
      select one.id, 1, c.id from (select id, ${oftenFirst(240)} as country from record where dataset_id = ${dataset} and kind = 'ALLEGATION') as one
      join many_country c on c.n = one.country`,
    sql`insert into allegation_response (id, allegation_id, rank, actor_id, stance)
      select ${uuid("response", "id::text")}, id, 1, actor_id, (enum_range(null::response_stance))[1 + floor(random() * 5)]
      from (select allegation_id as id, actor_id from allegation_accused where allegation_id in (select id from record where dataset_id = ${dataset})) as one
      where random() < 0.3`,
    sql`insert into assessment (id, allegation_id, rank, actor_id, verdict)
      select ${uuid("assessment", "id::text")}, id, 1, ${uuid("organization", "organization")}, (enum_range(null::assessment_verdict))[1 + floor(random() * 4)]
      from (select id, ${oftenFirst(organizations)} as organization from record where dataset_id = ${dataset} and kind = 'ALLEGATION') as one
      where random() < 0.2`,
    sql`insert into milestone (id, type)
      select id, (enum_range(null::milestone_type))[1 + floor(random() * 12)] from record where dataset_id = ${dataset} and kind = 'MILESTONE'`,
    sql`insert into milestone_actor (milestone_id, rank, actor_id, role)
      select distinct on (one.id, c.id) one.id, one.rank, c.id, 'PARTY'
      from (select id, rank, ${oftenFirst(240)} as country from ${records("MILESTONE")}) as one
      join many_country c on c.n = one.country where one.rank < 3 order by one.id, c.id, one.rank`,
    sql`insert into record_topic (record_id, topic_id)
      select distinct one.id, ${uuid("topic", "one.topic")}
      from (select id, ${oftenFirst(topics)} as topic from record cross join generate_series(1, 2) where dataset_id = ${dataset}) as one`,
    sql`insert into citation (id, source_id, record_id, rank)
      select ${uuid("citation", "one.id::text || one.rank")}, ${uuid("source", "one.source")}, one.id, one.rank
      from (select id, rank, ${oftenFirst(sources)} as source from record cross join generate_series(1, 2) as rank
        where dataset_id = ${dataset} and (rank = 1 or key::int % 3 = 0)) as one`,
  ];
}
