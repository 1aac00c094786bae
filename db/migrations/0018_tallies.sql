-- Numbers of records by dimension, which statistics, relations and `totalCount` read instead of the records. Derived, and exact at
-- any time: triggers note changed records in the same transaction; from time to time, the noted ones are counted in the tallies in
-- one batch, and until then the views include them. `counted_record` contains what the tallies count of each record, so that it can
-- be subtracted again.

-- Writers of records only append here, so they never block one another. `many` is the number of ids.
create table uncounted (
  ids uuid[] not null,
  many integer not null
);
alter table uncounted alter column ids set storage external;

-- The values by which a record is counted. `period` is the month (2018-09), year (2018) or decade (201X) in which it begins, as
-- precise as its date is; empty if less precise. `claimants` and `accused` are the countries on these sides of an allegation.
-- `actors` does not contain countries.
create table counted_record (
  record_id uuid primary key,
  kind record_kind not null,
  dataset_id uuid not null,
  period text collate "C" not null,
  type text collate "C",
  status text collate "C",
  topics uuid[] not null,
  countries uuid[] not null,
  claimants uuid[] not null,
  accused uuid[] not null,
  actors uuid[] not null,
  claiming_actors uuid[] not null,
  accused_actors uuid[] not null,
  sources uuid[] not null
);

create type tally_dimension as enum ('NUMBER', 'CLAIMED', 'ACCUSED', 'PERIOD', 'TYPE', 'STATUS', 'TOPICS');

-- The number of records of a circle. A circle is the records of two countries (the lower key first), of one country (its key twice),
-- all records (00000000-0000-0000-0000-000000000000 twice), those without a country (ffffffff-ffff-ffff-ffff-ffffffffffff twice), or
-- those with fewer than two countries (one key of either). Every circle has the number of its records, and of those in which the
-- country is claimant (against the second one) or accused. `value` is a period (for two countries, at least a year), a type, a
-- status, or a list of topics as an array literal.
create table tally (
  one_id uuid not null,
  other_id uuid not null,
  dimension tally_dimension not null,
  kind record_kind not null,
  value text collate "C" not null,
  dataset_id uuid not null,
  count integer not null,
  primary key (one_id, other_id, dimension, kind, value, dataset_id)
) with (fillfactor = 80);
create index tally_other on tally (other_id, one_id) where dimension = 'NUMBER';
create index tally_number on tally (kind, one_id, other_id) where dimension = 'NUMBER';

-- The circles with more than the number of records in the tallies, because they have too many to count on demand.
create table large_circle (
  one_id uuid not null,
  other_id uuid not null,
  primary key (one_id, other_id)
);
insert into large_circle values ('00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000');

-- By actor other than a country, and by source. 00000000-0000-0000-0000-000000000000 means records without one.
create type tally_subject as enum ('ACTOR', 'CLAIMANT', 'ACCUSED', 'SOURCE');
create table subject_tally (
  subject_id uuid not null,
  subject tally_subject not null,
  kind record_kind not null,
  count integer not null,
  primary key (subject, kind, subject_id)
) with (fillfactor = 80);

create function circles_of(countries uuid[]) returns table (one_id uuid, other_id uuid) language sql immutable parallel safe
begin atomic
  select '00000000-0000-0000-0000-000000000000'::uuid, '00000000-0000-0000-0000-000000000000'::uuid
  union all
  select one.id, other.id from unnest(countries) as one (id), unnest(countries) as other (id) where other.id >= one.id
  union all
  select 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid where cardinality(countries) = 0
  union all
  select '00000000-0000-0000-0000-000000000000'::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid where cardinality(countries) < 2;
end;

create function sides_of(claimants uuid[], accused uuid[])
  returns table (one_id uuid, other_id uuid, dimension tally_dimension) language sql immutable parallel safe
begin atomic
  select claimant.id, claimant.id, 'CLAIMED'::tally_dimension from unnest(claimants) as claimant (id)
  union all
  select accused.id, accused.id, 'ACCUSED'::tally_dimension from unnest(accused) as accused (id)
  union all
  select claimant.id, accused.id, 'CLAIMED'::tally_dimension
  from unnest(claimants) as claimant (id), unnest(accused) as accused (id) where accused.id <> claimant.id;
end;

create function details_of(is_pair boolean, period text, type text, status text, topics uuid[])
  returns table (dimension tally_dimension, value text) language sql immutable parallel safe
begin atomic
  select 'PERIOD'::tally_dimension, case when is_pair then left(period, 4) else period end
  union all
  select 'TYPE'::tally_dimension, type where type is not null
  union all
  select 'STATUS'::tally_dimension, status where status is not null
  union all
  select 'TOPICS'::tally_dimension, topics::text;
end;

create function subjects_of(actors uuid[], claiming_actors uuid[], accused_actors uuid[], sources uuid[])
  returns table (subject_id uuid, subject tally_subject) language sql immutable parallel safe
begin atomic
  select actor.id, 'ACTOR'::tally_subject
  from unnest(case cardinality(actors)
    when 0 then array['00000000-0000-0000-0000-000000000000'::uuid] else actors end) as actor (id)
  union all
  select claimant.id, 'CLAIMANT'::tally_subject from unnest(claiming_actors) as claimant (id)
  union all
  select accused.id, 'ACCUSED'::tally_subject from unnest(accused_actors) as accused (id)
  union all
  select source.id, 'SOURCE'::tally_subject
  from unnest(case cardinality(sources)
    when 0 then array['00000000-0000-0000-0000-000000000000'::uuid] else sources end) as source (id);
end;

-- Returns the values by which records must now be counted. Forces the planner to use indexes, because its statistics lag behind
-- during bulk writes.
create function as_counted(ids uuid[]) returns setof counted_record language plpgsql stable rows 10
  set enable_seqscan = off set enable_mergejoin = off set enable_hashjoin = off set max_parallel_workers_per_gather = 0 as $$
begin
  return query
    select r.id, r.kind, r.dataset_id,
      case when isfinite(r.date_earliest) and isfinite(r.date_latest) then
        case when r.date_latest - r.date_earliest < 31 then to_char(r.date_earliest, 'YYYY-MM')
             when r.date_latest - r.date_earliest < 366 then to_char(r.date_earliest, 'YYYY')
             when r.date_latest - r.date_earliest < 3653 then left(to_char(r.date_earliest, 'YYYY'), 3) || 'X'
             else '' end
        else '' end,
      case r.kind
        when 'MEETING' then (select m.type::text from meeting m where m.id = r.id)
        when 'AGREEMENT' then (select a.type::text from agreement a where a.id = r.id)
        when 'MILESTONE' then (select m.type::text from milestone m where m.id = r.id) end,
      case r.kind
        when 'AGREEMENT' then (select a.status::text from agreement a where a.id = r.id)
        when 'ALLEGATION' then (select a.status::text from allegation a where a.id = r.id) end,
      array(select t.topic_id from record_topic t where t.record_id = r.id order by t.topic_id),
      coalesce(c.countries, '{}'), coalesce(c.claimants, '{}'), coalesce(c.accused, '{}'),
      coalesce(a.actors, '{}'), coalesce(a.claimants, '{}'), coalesce(a.accused, '{}'),
      array(select distinct s.source_id from citation s where s.record_id = r.id)
    from record r,
      lateral (
        select array_agg(i.country_id) as countries,
          array_agg(i.country_id) filter (where i.roles @> '{CLAIMANT}') as claimants,
          array_agg(i.country_id) filter (where i.roles @> '{ACCUSED}') as accused
        from record_country i where i.record_id = r.id
      ) as c,
      lateral (
        select array_agg(i.actor_id) as actors,
          array_agg(i.actor_id) filter (where i.roles @> '{CLAIMANT}') as claimants,
          array_agg(i.actor_id) filter (where i.roles @> '{ACCUSED}') as accused
        from record_actor i where i.record_id = r.id and not exists (select from country where country.id = i.actor_id)
      ) as a
    where r.id = any (ids);
end $$;

-- Returns the noted records that are not yet counted in the tallies: as they are now, and with sign -1 as they were counted.
create function uncounted_records() returns table (
  sign integer, record_id uuid, kind record_kind, dataset_id uuid, period text, type text, status text, topics uuid[],
  countries uuid[], claimants uuid[], accused uuid[], actors uuid[], claiming_actors uuid[], accused_actors uuid[], sources uuid[]
) language plpgsql stable rows 10 set enable_hashjoin = off as $$
declare
  noted uuid[];
begin
  select array_agg(distinct id) into noted from uncounted, unnest(ids) as id;
  if noted is null then return; end if;
  return query select 1, now.* from as_counted(noted) as now;
  return query select -1, before.* from counted_record as before where before.record_id = any (noted);
end $$;

-- The same, as rows of the tallies. Separate functions, so that they are planned once and not in every query.
create function uncounted_tally() returns table (
  one_id uuid, other_id uuid, dimension tally_dimension, kind record_kind, value text, dataset_id uuid, count integer
) language plpgsql stable rows 10 as $$
begin
  if not exists (select from uncounted) then return; end if;
  return query
    with u as materialized (select * from uncounted_records()),
    c as materialized (select u.*, c.one_id, c.other_id from u, lateral circles_of(u.countries) as c)
    select c.one_id, c.other_id, 'NUMBER'::tally_dimension, c.kind, '', c.dataset_id, c.sign from c
    union all
    select s.one_id, s.other_id, s.dimension, u.kind, '', u.dataset_id, u.sign
    from u, lateral sides_of(u.claimants, u.accused) as s
    union all
    select c.one_id, c.other_id, d.dimension, c.kind, d.value, c.dataset_id, c.sign
    from c join large_circle using (one_id, other_id),
      lateral details_of(c.one_id <> c.other_id, c.period, c.type, c.status, c.topics) as d;
end $$;
create function uncounted_subject_tally()
  returns table (subject_id uuid, subject tally_subject, kind record_kind, count integer) language plpgsql stable rows 10 as $$
begin
  if not exists (select from uncounted) then return; end if;
  return query
    select s.subject_id, s.subject, u.kind, u.sign
    from uncounted_records() as u, lateral subjects_of(u.actors, u.claiming_actors, u.accused_actors, u.sources) as s;
end $$;

create view exact_tally as
  select one_id, other_id, dimension, kind, value, dataset_id, count from tally
  union all
  select one_id, other_id, dimension, kind, value, dataset_id, count from uncounted_tally();
create view exact_subject_tally as
  select subject_id, subject, kind, count from subject_tally
  union all
  select subject_id, subject, kind, count from uncounted_subject_tally();

-- Adds counted records to the tallies, or subtracts them: the given ones, or all if `ids` is null.
create function add_numbers(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' as $$
begin
  insert into tally as t (one_id, other_id, dimension, kind, value, dataset_id, count)
    select c.one_id, c.other_id, 'NUMBER', r.kind, '', r.dataset_id, sign * count(*)
    from counted_record r, lateral circles_of(r.countries) as c where ids is null or r.record_id = any (ids)
    group by c.one_id, c.other_id, r.kind, r.dataset_id
    union all
    select s.one_id, s.other_id, s.dimension, r.kind, '', r.dataset_id, sign * count(*)
    from counted_record r, lateral sides_of(r.claimants, r.accused) as s where ids is null or r.record_id = any (ids)
    group by s.one_id, s.other_id, s.dimension, r.kind, r.dataset_id
    on conflict (one_id, other_id, dimension, kind, value, dataset_id) do update set count = t.count + excluded.count;
end $$;
create function add_details(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' as $$
begin
  insert into tally as t (one_id, other_id, dimension, kind, value, dataset_id, count)
    select c.one_id, c.other_id, d.dimension, r.kind, d.value, r.dataset_id, sign * count(*)
    from counted_record r, lateral circles_of(r.countries) as c join large_circle using (one_id, other_id),
      lateral details_of(c.one_id <> c.other_id, r.period, r.type, r.status, r.topics) as d
    where ids is null or r.record_id = any (ids)
    group by c.one_id, c.other_id, d.dimension, r.kind, d.value, r.dataset_id
    on conflict (one_id, other_id, dimension, kind, value, dataset_id) do update set count = t.count + excluded.count;
end $$;
create function add_subjects(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' as $$
begin
  insert into subject_tally as t (subject_id, subject, kind, count)
    select s.subject_id, s.subject, r.kind, sign * count(*)
    from counted_record r, lateral subjects_of(r.actors, r.claiming_actors, r.accused_actors, r.sources) as s
    where ids is null or r.record_id = any (ids)
    group by s.subject_id, s.subject, r.kind
    on conflict (subject_id, subject, kind) do update set count = t.count + excluded.count;
end $$;

-- Counts a circle's records by all dimensions that are kept for large ones. `noted` are records that may have been in it when they
-- were counted but no longer are.
create function keep_circle(one uuid, other uuid, noted uuid[]) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' as $$
begin
  insert into large_circle values (one, other);
  insert into tally as t (one_id, other_id, dimension, kind, value, dataset_id, count)
    select one, other, d.dimension, r.kind, d.value, r.dataset_id, count(*)
    from counted_record r, lateral details_of(one <> other, r.period, r.type, r.status, r.topics) as d
    where r.record_id in (
        select a.record_id from record_country a
        where a.country_id = one and exists (select from record_country b where b.record_id = a.record_id and b.country_id = other)
        union
        select unnest(noted)
      ) and r.countries @> array[one, other]
    group by d.dimension, r.kind, d.value, r.dataset_id
    on conflict (one_id, other_id, dimension, kind, value, dataset_id) do update set count = excluded.count;
end $$;

-- Counts noted records in the tallies, unless another transaction is doing so. Records noted in the meantime stay noted. Counting is
-- idempotent: the earlier count of a record is subtracted first.
create function count_uncounted() returns void language plpgsql set enable_seqscan = off as $$
declare
  noted uuid[];
  part uuid[];
begin
  if not pg_try_advisory_xact_lock(hashtextextended('chancery tallies', 0)) then return; end if;
  with taken as (delete from uncounted returning ids)
    select array_agg(distinct id) into noted from taken, unnest(ids) as id;
  for place in 1 .. coalesce(cardinality(noted), 0) by 20000 loop
    part := noted[place : place + 19999];
    if exists (select from counted_record where record_id = any (part)) then
      perform add_numbers(part, -1), add_details(part, -1), add_subjects(part, -1);
      delete from counted_record where record_id = any (part);
    end if;
    insert into counted_record select * from as_counted(part);
    perform add_numbers(part, 1), add_details(part, 1), add_subjects(part, 1);
    perform keep_circle(one_id, other_id, coalesce((select array_agg(id) from uncounted, unnest(ids) as id), '{}'))
      from (
        select one_id, other_id from tally where dimension = 'NUMBER' and one_id = any (
          select country_id from record_country where record_id = any (part)
        ) group by one_id, other_id having sum(count) >= 2000
        except select one_id, other_id from large_circle
      ) as grown;
  end loop;
end $$;

-- Recounts all records, in one transaction: for rows that were written without triggers.
create function count_all_records() returns void language plpgsql as $$
declare
  every uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('chancery tallies', 0));
  delete from uncounted;
  delete from counted_record;
  delete from tally;
  delete from subject_tally;
  delete from large_circle where one_id <> '00000000-0000-0000-0000-000000000000';
  select array_agg(id) into every from record;
  for place in 1 .. coalesce(cardinality(every), 0) by 20000 loop
    insert into counted_record select * from as_counted(every[place : place + 19999]);
  end loop;
  perform add_numbers(null, 1);
  insert into large_circle
    select one_id, other_id from tally
    where dimension = 'NUMBER' and one_id not in ('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    group by one_id, other_id having sum(count) >= 2000;
  perform add_details(null, 1);
  perform add_subjects(null, 1);
end $$;

-- Reading is fast while few records are noted, and counting them is cheap in large batches. A new record is noted once per table
-- that it is written to.
create function count_if_many() returns trigger language plpgsql as $$
begin
  if (select sum(many) from uncounted) >= 25000 then perform count_uncounted(); end if;
  return null;
end $$;
create constraint trigger uncounted_counted after insert on uncounted
  deferrable initially deferred for each row execute function count_if_many();

-- A dataset's row is updated at the end of an import.
create function count_imported() returns trigger language plpgsql as $$
begin
  perform count_uncounted();
  return null;
end $$;
create trigger dataset_counted after update on dataset for each statement execute function count_imported();

-- Each writing statement notes its records: those added or deleted, and those whose kind, dataset or date changes.
create function note_added() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(id), count(*) from added having count(*) > 0;
  return null;
end $$;
create function note_removed() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(id), count(*) from removed having count(*) > 0;
  return null;
end $$;
create function note_updated() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(after.id), count(*)
    from removed as before join added as after on after.id = before.id
    where (after.kind, after.dataset_id) <> (before.kind, before.dataset_id)
      or (after.date_earliest, after.date_latest) is distinct from (before.date_earliest, before.date_latest)
    having count(*) > 0;
  return null;
end $$;
create trigger record_added after insert on record
  referencing new table as added for each statement execute function note_added();
create trigger record_removed after delete on record
  referencing old table as removed for each statement execute function note_removed();
create trigger record_updated after update on record
  referencing old table as removed new table as added for each statement execute function note_updated();

-- Records whose type or status changes are noted too.
create function note_typed() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(after.id), count(*)
    from removed as before join added as after on after.id = before.id where after.type <> before.type having count(*) > 0;
  return null;
end $$;
create function note_settled() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(after.id), count(*)
    from removed as before join added as after on after.id = before.id where after.status <> before.status having count(*) > 0;
  return null;
end $$;
create trigger meeting_typed after update on meeting
  referencing old table as removed new table as added for each statement execute function note_typed();
create trigger milestone_typed after update on milestone
  referencing old table as removed new table as added for each statement execute function note_typed();
create trigger agreement_typed after update on agreement
  referencing old table as removed new table as added for each statement execute function note_typed();
create trigger agreement_settled after update on agreement
  referencing old table as removed new table as added for each statement execute function note_settled();
create trigger allegation_settled after update on allegation
  referencing old table as removed new table as added for each statement execute function note_settled();

-- So are records that gain or lose actors, countries, topics or sources. If the record itself was deleted, its links are deleted one
-- by one, and it is already noted.
create function note_linked() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(record_id), count(*)
    from (select distinct record_id from added where record_id is not null) as noted having count(*) > 0;
  return null;
end $$;
create function note_unlinked() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(record_id), count(*)
    from (
      select distinct record_id from removed
      where record_id is not null and exists (select from record where record.id = removed.record_id)
    ) as noted
    having count(*) > 0;
  return null;
end $$;
create function note_relinked() returns trigger language plpgsql as $$
begin
  insert into uncounted select array_agg(record_id), count(*)
    from (
      select distinct record_id from ((table removed except table added) union all (table added except table removed)) as changed
      where record_id is not null
    ) as noted
    having count(*) > 0;
  return null;
end $$;
create trigger record_actor_linked after insert on record_actor
  referencing new table as added for each statement execute function note_linked();
create trigger record_actor_unlinked after delete on record_actor
  referencing old table as removed for each statement execute function note_unlinked();
create trigger record_actor_relinked after update on record_actor
  referencing old table as removed new table as added for each statement execute function note_relinked();
create trigger record_country_linked after insert on record_country
  referencing new table as added for each statement execute function note_linked();
create trigger record_country_unlinked after delete on record_country
  referencing old table as removed for each statement execute function note_unlinked();
create trigger record_country_relinked after update on record_country
  referencing old table as removed new table as added for each statement execute function note_relinked();
create trigger record_topic_linked after insert on record_topic
  referencing new table as added for each statement execute function note_linked();
create trigger record_topic_unlinked after delete on record_topic
  referencing old table as removed for each statement execute function note_unlinked();
create trigger record_topic_relinked after update on record_topic
  referencing old table as removed new table as added for each statement execute function note_relinked();
create trigger citation_linked after insert on citation
  referencing new table as added for each statement execute function note_linked();
create trigger citation_unlinked after delete on citation
  referencing old table as removed for each statement execute function note_unlinked();
create trigger citation_relinked after update on citation
  referencing old table as removed new table as added for each statement execute function note_relinked();

select count_all_records();
