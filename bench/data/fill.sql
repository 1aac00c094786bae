-- Adds $records made-up records, distributed like real ones: a few actors appear again and again, most once.

-- A pseudo-random number from 0 to below 1, fixed for each row and purpose.
create function pg_temp.chance(row_number bigint, purpose int) returns float8 language sql immutable parallel safe
  return (hashint8extended(row_number, purpose) & 2147483647) / 2147483648.0;
-- A number from 1 to `count`, low ones far more often than high ones.
create function pg_temp.skewed(row_number bigint, purpose int, count bigint) returns bigint language sql immutable parallel safe
  return 1 + floor(count * power(pg_temp.chance(row_number, purpose), 3))::bigint;
create function pg_temp.pick(row_number bigint, purpose int, choices anyarray) returns anyelement language sql immutable parallel safe
  as $$ select choices[1 + floor(cardinality(choices) * pg_temp.chance(row_number, purpose))::int] $$;
create function pg_temp.key(kind text, row_number bigint) returns uuid language sql immutable parallel safe
  return md5(kind || row_number)::uuid;

-- Foreign keys, required citations and the like hold by construction; checking them would take most of the time.
set session_replication_role = replica;

create temp table size as select
  $records::bigint as records,
  $records::bigint / 5 + 100 as people,
  $records::bigint / 100 + 20 as organizations,
  $records::bigint / 10 + 10 as sources,
  40 as topics;
create temp table land as select id, row_number() over (order by code) as n from country where code is not null;
create unique index on land (n);
create function pg_temp.land(row_number bigint, purpose int) returns uuid language sql stable
  return (select id from pg_temp.land where n = pg_temp.skewed(row_number, purpose, 240));

insert into dataset (id, slug, title, fingerprint)
  values (pg_temp.key('dataset', 1), 'bench', 'A made-up collection', 'bench');
insert into topic (id, slug, name)
  select pg_temp.key('topic', n), 'bench-' || n, 'Topic ' || n from size, generate_series(1, topics) as n;

insert into actor (id, kind, dataset_id, key, name, description, fingerprint)
  select pg_temp.key('person', n), 'PERSON', pg_temp.key('dataset', 1), 'p' || n,
    pg_temp.pick(n, 1, array['Amir', 'Kim', 'Li', 'Sergei', 'Maria', 'Hassan', 'Ri', 'Anna', 'Jong', 'Javad', 'Fatima', 'Carlos'])
      || ' ' || pg_temp.pick(n, 2, array['Rezaei', 'Pak', 'Wang', 'Ivanov', 'Silva', 'Haddad', 'Choe', 'Novak', 'Zarif', 'Okafor']) || ' ' || n,
    case when n % 3 = 0 then 'A person of the made-up collection.' end, 'bench'
  from size, generate_series(1, people) as n;
insert into person (id, birth_date)
  select pg_temp.key('person', n), (1920 + n % 70)::text from size, generate_series(1, people) as n;
insert into person_nationality (person_id, country_id, sort_name)
  select actor.id, pg_temp.land(n, 3), actor.sort_name
  from size, generate_series(1, people) as n join actor on actor.id = pg_temp.key('person', n);

insert into actor (id, kind, dataset_id, key, name, fingerprint)
  select pg_temp.key('organization', n), 'ORGANIZATION', pg_temp.key('dataset', 1), 'o' || n,
    pg_temp.pick(n, 4, array['Ministry of Trade', 'Foreign Ministry', 'Atomic Agency', 'Trading Company', 'Parliament', 'Joint Committee']) || ' ' || n, 'bench'
  from size, generate_series(1, organizations) as n;
insert into organization (id, type, country_id)
  select pg_temp.key('organization', n), pg_temp.pick(n, 5, enum_range(null::organization_type)), pg_temp.land(n, 6)
  from size, generate_series(1, organizations) as n;

insert into actor_name (actor_id, rank, value, kind)
  select id, 1, name, 'PREFERRED' from actor where fingerprint = 'bench';
insert into actor_name (actor_id, rank, value, kind)
  select id, 2, 'Alias of ' || name, 'ALIAS' from actor where fingerprint = 'bench' and kind = 'PERSON';

insert into position (id, dataset_id, key, title, person_id, organization_id, country_id, from_date, to_date, held_earliest, held_latest)
  select pg_temp.key('position', n), pg_temp.key('dataset', 1), 'q' || n,
    pg_temp.pick(n, 7, array['Foreign Minister', 'Deputy Foreign Minister', 'Ambassador', 'President', 'Speaker', 'Envoy', 'Director']),
    pg_temp.key('person', 1 + n % people), pg_temp.key('organization', pg_temp.skewed(n, 8, organizations)),
    pg_temp.land(1 + n % people, 3), year::text, (year + 6)::text, make_date(year, 1, 1), make_date(year + 6, 12, 31)
  from size, generate_series(1, people * 3 / 2) as n, lateral (select 1970 + (n * 7 % 45)::int as year) as began;

insert into source (id, dataset_id, key, title, type, url, published_on, published_earliest, published_latest, fingerprint)
  select pg_temp.key('source', n), pg_temp.key('dataset', 1), 's' || n, 'Report number ' || n || ' of the agency', 'NEWS_ARTICLE',
    'https://example.org/' || n, day::text, day, day, 'bench'
  from size, generate_series(1, sources) as n, lateral (select date '1970-01-01' + (n * 31 % 19000)::int as day) as published;

-- Records: six in ten are meetings.
create temp table happening as
  select n, (array['MEETING', 'MEETING', 'MEETING', 'MEETING', 'MEETING', 'MEETING', 'AGREEMENT', 'ALLEGATION', 'MILESTONE', 'ALLEGATION'])[1 + n % 10]::record_kind as kind,
    date '1950-01-01' + floor(27000 * sqrt(pg_temp.chance(n, 9)))::int as day
  from size, generate_series(1, records) as n;
insert into record (id, kind, dataset_id, key, title, summary, date, date_earliest, date_latest, fingerprint, created_at, updated_at)
  select pg_temp.key('record', n), kind, pg_temp.key('dataset', 1), 'r' || n,
    pg_temp.pick(n, 10, array['Talks on', 'Visit concerning', 'Statement about', 'Conference on', 'Exchange over'])
      || ' ' || pg_temp.pick(n, 11, array['trade', 'missiles', 'fisheries', 'nuclear safety', 'borders', 'culture', 'sanctions', 'railways', 'medicine', 'oil']) || ' ' || n,
    case when n % 2 = 0 then 'What the made-up sources say about number ' || n || ', in a sentence or two of the length that is usual.' end,
    day::text, day, day, 'bench', timestamptz '2020-01-01' + n * interval '1 second', timestamptz '2024-01-01' + n * interval '1 second'
  from happening;
insert into record_topic (record_id, topic_id)
  select pg_temp.key('record', n), pg_temp.key('topic', pg_temp.skewed(n * 2 + which, 12, topics))
  from size, happening, generate_series(0, 1) as which where which = 0 or n % 3 = 0 on conflict do nothing;

insert into meeting (id, type, host_id, place_name, place_country_id)
  select pg_temp.key('record', n), pg_temp.pick(n, 13, enum_range(null::meeting_type)), pg_temp.land(n, 14), 'City ' || n % 500, pg_temp.land(n, 14)
  from happening where kind = 'MEETING';
insert into participation (meeting_id, rank, actor_id, role, title, representing_id)
  select pg_temp.key('record', n), rank, pg_temp.key('person', person), pg_temp.pick(n * 8 + rank, 15, enum_range(null::participant_role)),
    case when rank = 1 then 'Minister' end, pg_temp.land(person, 3)
  from size, happening, generate_series(1, 6) as rank, lateral (select pg_temp.skewed(n * 8 + rank, 16, people) as person) as chosen
  where kind = 'MEETING' and rank <= 2 + n % 5 on conflict do nothing;

insert into agreement (id, type, status)
  select pg_temp.key('record', n), pg_temp.pick(n, 17, enum_range(null::agreement_type)), pg_temp.pick(n, 18, enum_range(null::agreement_status))
  from happening where kind = 'AGREEMENT';
insert into agreement_party (agreement_id, rank, actor_id)
  select pg_temp.key('record', n), rank, pg_temp.land(n * 4 + rank, 19)
  from happening, generate_series(1, 2) as rank where kind = 'AGREEMENT' on conflict do nothing;
insert into meeting_outcome (meeting_id, agreement_id)
  select pg_temp.key('record', n - 1), pg_temp.key('record', n) from happening where kind = 'AGREEMENT' and n % 3 = 0;

insert into allegation (id, claim, quote)
  select pg_temp.key('record', n), 'The claim of number ' || n || '.', case when n % 2 = 0 then 'They did so, said number ' || n end
  from happening where kind = 'ALLEGATION';
insert into allegation_claimant (allegation_id, rank, actor_id)
  select pg_temp.key('record', n), 1, pg_temp.land(n, 20) from happening where kind = 'ALLEGATION';
insert into allegation_accused (allegation_id, rank, actor_id)
  select pg_temp.key('record', n), 1, pg_temp.land(n, 21) from happening where kind = 'ALLEGATION';
insert into allegation_response (id, allegation_id, rank, actor_id, stance, date)
  select pg_temp.key('response', n), pg_temp.key('record', n), 1, pg_temp.land(n, 21), pg_temp.pick(n, 22, enum_range(null::response_stance)), day::text
  from happening where kind = 'ALLEGATION' and n % 20 = 7;

insert into milestone (id, type)
  select pg_temp.key('record', n), pg_temp.pick(n, 23, enum_range(null::milestone_type)) from happening where kind = 'MILESTONE';
insert into milestone_actor (milestone_id, rank, actor_id, role)
  select pg_temp.key('record', n), rank, pg_temp.land(n * 4 + rank, 24), 'PARTY'
  from happening, generate_series(1, 2) as rank where kind = 'MILESTONE' on conflict do nothing;

insert into citation (id, source_id, record_id)
  select pg_temp.key('record-citation', n), pg_temp.key('source', pg_temp.skewed(n, 25, sources)), pg_temp.key('record', n) from size, happening;
insert into citation (id, source_id, record_id, response_id)
  select pg_temp.key('response-citation', n), pg_temp.key('source', pg_temp.skewed(n, 25, sources)), pg_temp.key('record', n), pg_temp.key('response', n)
  from size, happening where kind = 'ALLEGATION' and n % 20 = 7;
insert into citation (id, source_id, actor_id)
  select md5('actor-citation' || id)::uuid, pg_temp.key('source', 1), id from actor where fingerprint = 'bench';
insert into citation (id, source_id, position_id)
  select md5('position-citation' || id)::uuid, pg_temp.key('source', 1), id from position where key like 'q%' and dataset_id = pg_temp.key('dataset', 1);
