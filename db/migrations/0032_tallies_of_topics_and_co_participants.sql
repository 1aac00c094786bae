-- The tallies count by topic, including broader topics, instead of by lists of topics: the number of lists grows with the records. For
-- all records, they keep months with other dimensions too. New are the co-participants of countries and of other actors with many
-- records: with whom they appear, in how many records. Everything is recounted at the end.
drop view exact_tally, exact_subject_tally, exact_counted_record;
drop function
  uncounted_tally(), uncounted_subject_tally(), uncounted_records(), sides_of(uuid[], uuid[]),
  details_of(boolean, text, text, text, uuid[]), details_by_two(text, text, text, uuid[]),
  subjects_of(text, uuid[], uuid[], uuid[], uuid[]);
truncate tally, subject_tally, counted_record;

-- `topics` now contains broader topics as well. `named` are the countries that the record names, not only involves.
alter table counted_record add column named uuid[] not null;

drop index tally_other, tally_number;
alter type tally_dimension rename to former_tally_dimension;
create type tally_dimension as enum (
  'NUMBER', 'CLAIMED', 'ACCUSED', 'YEAR', 'PERIOD', 'TYPE', 'STATUS', 'TOPIC',
  'YEAR_AND_TYPE', 'YEAR_AND_STATUS', 'YEAR_AND_TOPIC', 'PERIOD_AND_TYPE', 'PERIOD_AND_STATUS', 'PERIOD_AND_TOPIC',
  'TYPE_AND_STATUS', 'TYPE_AND_TOPIC', 'STATUS_AND_TOPIC'
);
alter table tally alter column dimension type tally_dimension using dimension::text::tally_dimension;
alter table subject_tally alter column dimension type tally_dimension using dimension::text::tally_dimension;
drop type former_tally_dimension;
create index tally_other on tally (other_id, one_id) where dimension = 'NUMBER';
create index tally_number on tally (kind, one_id, other_id) where dimension = 'NUMBER';

-- The actors other than countries whose co-participants are kept, because they are in too many records to count them on demand.
create table large_actor (
  actor_id uuid primary key
);
-- In how many records each country, and each large actor, appears together with another actor. A country appears through its people
-- and organisations too, but as a co-participant of a large actor only where it is named.
create table co_participant_tally (
  actor_id uuid not null,
  other_id uuid not null,
  count integer not null,
  primary key (actor_id, other_id)
) with (fillfactor = 80);
create index co_participant_tally_count on co_participant_tally (actor_id, count, other_id) where count > 0;

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

-- Topics as values of the tallies. Records without a topic have an empty one.
create function values_of_topics(topics uuid[]) returns setof text language sql immutable parallel safe
begin atomic
  select unnest(case cardinality(topics) when 0 then array[''] else topics::text[] end);
end;

create function details_of(is_pair boolean, period text, type text, status text, topics uuid[])
  returns table (dimension tally_dimension, value text) language sql immutable parallel safe
begin atomic
  select 'YEAR'::tally_dimension, left(period, 4)
  union all
  select 'PERIOD'::tally_dimension, period where not is_pair
  union all
  select 'TYPE'::tally_dimension, type where type is not null
  union all
  select 'STATUS'::tally_dimension, status where status is not null
  union all
  select 'TOPIC'::tally_dimension, topic from values_of_topics(topics) as topic;
end;

-- Pairs of values, kept for all records only, with a space between them.
create function details_by_two(period text, type text, status text, topics uuid[])
  returns table (dimension tally_dimension, value text) language sql immutable parallel safe
begin atomic
  select two.dimension, two.one || ' ' || two.other
  from (values
    ('YEAR_AND_TYPE'::tally_dimension, left(period, 4), type), ('YEAR_AND_STATUS', left(period, 4), status),
    ('PERIOD_AND_TYPE', period, type), ('PERIOD_AND_STATUS', period, status), ('TYPE_AND_STATUS', type, status)
  ) as two (dimension, one, other)
  where two.one is not null and two.other is not null
  union all
  select two.dimension, two.one || ' ' || topic
  from (values
    ('YEAR_AND_TOPIC'::tally_dimension, left(period, 4)), ('PERIOD_AND_TOPIC', period), ('TYPE_AND_TOPIC', type),
    ('STATUS_AND_TOPIC', status)
  ) as two (dimension, one), values_of_topics(topics) as topic
  where two.one is not null;
end;

create function subjects_of(period text, actors uuid[], claiming_actors uuid[], accused_actors uuid[], sources uuid[])
  returns table (subject_id uuid, subject tally_subject, dimension tally_dimension, value text)
  language sql immutable parallel safe
begin atomic
  select actor.id, 'ACTOR'::tally_subject, counted.dimension, counted.value
  from unnest(case cardinality(actors)
      when 0 then array['00000000-0000-0000-0000-000000000000'::uuid] else actors end) as actor (id),
    (values ('NUMBER'::tally_dimension, ''), ('YEAR', case when period ~ '^\d{4}' then left(period, 4) else '' end))
      as counted (dimension, value)
  union all
  select claimant.id, 'CLAIMANT'::tally_subject, 'NUMBER', '' from unnest(claiming_actors) as claimant (id)
  union all
  select accused.id, 'ACCUSED'::tally_subject, 'NUMBER', '' from unnest(accused_actors) as accused (id)
  union all
  select source.id, 'SOURCE'::tally_subject, 'NUMBER', ''
  from unnest(case cardinality(sources)
    when 0 then array['00000000-0000-0000-0000-000000000000'::uuid] else sources end) as source (id);
end;

create function co_participants_of(countries uuid[], named uuid[], actors uuid[])
  returns table (actor_id uuid, other_id uuid) language sql stable
begin atomic
  select country.id, other.id
  from unnest(countries) as country (id), unnest(countries || actors) as other (id) where other.id <> country.id
  union all
  select large_actor.actor_id, other.id
  from unnest(actors) as actor (id) join large_actor on large_actor.actor_id = actor.id, unnest(named || actors) as other (id)
  where other.id <> actor.id;
end;

create or replace function as_counted(ids uuid[]) returns setof counted_record language plpgsql stable rows 10
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
      array(select t.topic_id from record_in_topic t where t.record_id = r.id),
      coalesce(c.countries, '{}'), coalesce(c.claimants, '{}'), coalesce(c.accused, '{}'),
      coalesce(a.actors, '{}'), coalesce(a.claimants, '{}'), coalesce(a.accused, '{}'),
      array(select s.source_id from record_source s where s.record_id = r.id),
      coalesce(a.named, '{}')
    from record r,
      lateral (
        select array_agg(i.country_id) as countries,
          array_agg(i.country_id) filter (where i.roles @> '{CLAIMANT}') as claimants,
          array_agg(i.country_id) filter (where i.roles @> '{ACCUSED}') as accused
        from record_country i where i.record_id = r.id
      ) as c,
      lateral (
        select array_agg(i.actor_id) filter (where not i.is_country) as actors,
          array_agg(i.actor_id) filter (where i.roles @> '{CLAIMANT}' and not i.is_country) as claimants,
          array_agg(i.actor_id) filter (where i.roles @> '{ACCUSED}' and not i.is_country) as accused,
          array_agg(i.actor_id) filter (where i.is_country) as named
        from (
          select actor_id, roles, exists (select from country where country.id = actor_id) as is_country
          from record_actor where record_id = r.id
        ) as i
      ) as a
    where r.id = any (ids);
end $$;

create function uncounted_records() returns table (
  sign integer, record_id uuid, kind record_kind, dataset_id uuid, period text, type text, status text, topics uuid[],
  countries uuid[], claimants uuid[], accused uuid[], actors uuid[], claiming_actors uuid[], accused_actors uuid[], sources uuid[],
  named uuid[]
) language plpgsql stable rows 10 set enable_hashjoin = off as $$
declare
  noted uuid[];
begin
  select array_agg(distinct id) into noted from uncounted, unnest(ids) as id;
  if noted is null then return; end if;
  return query select 1, now.* from as_counted(noted) as now;
  return query select -1, before.* from counted_record as before where before.record_id = any (noted);
end $$;

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
      lateral details_of(c.one_id <> c.other_id, c.period, c.type, c.status, c.topics) as d
    union all
    select '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', d.dimension, u.kind, d.value,
      u.dataset_id, u.sign
    from u, lateral details_by_two(u.period, u.type, u.status, u.topics) as d;
end $$;
create view exact_tally as
  select one_id, other_id, dimension, kind, value, dataset_id, count from tally
  union all
  select one_id, other_id, dimension, kind, value, dataset_id, count from uncounted_tally();

create function uncounted_subject_tally() returns table (
  subject_id uuid, subject tally_subject, kind record_kind, dimension tally_dimension, value text, count integer
) language plpgsql stable rows 10 as $$
begin
  if not exists (select from uncounted) then return; end if;
  return query
    select s.subject_id, s.subject, u.kind, s.dimension, s.value, u.sign
    from uncounted_records() as u,
      lateral subjects_of(u.period, u.actors, u.claiming_actors, u.accused_actors, u.sources) as s;
end $$;
create view exact_subject_tally as
  select subject_id, subject, kind, dimension, value, count from subject_tally
  union all
  select subject_id, subject, kind, dimension, value, count from uncounted_subject_tally();

create function uncounted_co_participant_tally() returns table (actor_id uuid, other_id uuid, count integer)
  language plpgsql stable rows 10 as $$
begin
  if not exists (select from uncounted) then return; end if;
  return query
    select c.actor_id, c.other_id, u.sign
    from uncounted_records() as u, lateral co_participants_of(u.countries, u.named, u.actors) as c;
end $$;
create view exact_co_participant_tally as
  select actor_id, other_id, count from co_participant_tally
  union all
  select actor_id, other_id, count from uncounted_co_participant_tally();

-- Rows are added in the order of the tables' keys, which takes half the time of any other order.
create or replace function add_numbers(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' set plan_cache_mode = force_custom_plan as $$
begin
  insert into tally as t (one_id, other_id, dimension, kind, value, dataset_id, count)
    select c.one_id, c.other_id, 'NUMBER', r.kind, '', r.dataset_id, sign * count(*)
    from counted_record r, lateral circles_of(r.countries) as c where ids is null or r.record_id = any (ids)
    group by c.one_id, c.other_id, r.kind, r.dataset_id
    union all
    select s.one_id, s.other_id, s.dimension, r.kind, '', r.dataset_id, sign * count(*)
    from counted_record r, lateral sides_of(r.claimants, r.accused) as s where ids is null or r.record_id = any (ids)
    group by s.one_id, s.other_id, s.dimension, r.kind, r.dataset_id
    order by 1, 2, 3, 4, 5, 6
    on conflict (one_id, other_id, dimension, kind, value, dataset_id) do update set count = t.count + excluded.count;
end $$;
create or replace function add_details(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' set plan_cache_mode = force_custom_plan as $$
begin
  insert into tally as t (one_id, other_id, dimension, kind, value, dataset_id, count)
    select c.one_id, c.other_id, d.dimension, r.kind, d.value, r.dataset_id, sign * count(*)
    from counted_record r, lateral circles_of(r.countries) as c join large_circle using (one_id, other_id),
      lateral details_of(c.one_id <> c.other_id, r.period, r.type, r.status, r.topics) as d
    where ids is null or r.record_id = any (ids)
    group by c.one_id, c.other_id, d.dimension, r.kind, d.value, r.dataset_id
    union all
    select '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', d.dimension, r.kind, d.value,
      r.dataset_id, sign * count(*)
    from counted_record r, lateral details_by_two(r.period, r.type, r.status, r.topics) as d
    where ids is null or r.record_id = any (ids)
    group by d.dimension, r.kind, d.value, r.dataset_id
    order by 1, 2, 3, 4, 5, 6
    on conflict (one_id, other_id, dimension, kind, value, dataset_id) do update set count = t.count + excluded.count;
end $$;

create or replace function add_subjects(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' set plan_cache_mode = force_custom_plan as $$
begin
  insert into subject_tally as t (subject_id, subject, kind, dimension, value, count)
    select s.subject_id, s.subject, r.kind, s.dimension, s.value, sign * count(*)
    from counted_record r,
      lateral subjects_of(r.period, r.actors, r.claiming_actors, r.accused_actors, r.sources) as s
    where ids is null or r.record_id = any (ids)
    group by s.subject_id, s.subject, r.kind, s.dimension, s.value
    order by s.subject, r.kind, s.subject_id, s.dimension, s.value
    on conflict (subject, kind, subject_id, dimension, value) do update set count = t.count + excluded.count;
end $$;
create function add_co_participants(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' set plan_cache_mode = force_custom_plan as $$
begin
  insert into co_participant_tally as t (actor_id, other_id, count)
    select c.actor_id, c.other_id, sign * count(*)
    from counted_record r, lateral co_participants_of(r.countries, r.named, r.actors) as c
    where ids is null or r.record_id = any (ids)
    group by c.actor_id, c.other_id
    order by 1, 2
    on conflict (actor_id, other_id) do update set count = t.count + excluded.count;
end $$;

-- Counts an actor's co-participants. `noted` are records in which the actor may have been when they were counted but no longer is.
create function keep_actor(actor uuid, noted uuid[]) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' as $$
begin
  insert into large_actor values (actor);
  insert into co_participant_tally as t (actor_id, other_id, count)
    select actor, other.id, count(*)
    from counted_record r, unnest(r.named || r.actors) as other (id)
    where r.record_id in (select record_id from record_actor where actor_id = actor union select unnest(noted))
      and r.actors @> array[actor] and other.id <> actor
    group by other.id
    on conflict (actor_id, other_id) do update set count = excluded.count;
end $$;

-- The actors with so many records of one kind that their co-participants are kept.
create view frequent_actor as
  select distinct subject_id as actor_id from subject_tally
  where subject = 'ACTOR' and kind = any (enum_range(null::record_kind)) and dimension = 'NUMBER' and count >= 2000
    and subject_id <> '00000000-0000-0000-0000-000000000000';

create or replace function count_uncounted() returns void language plpgsql set enable_seqscan = off as $$
declare
  noted uuid[];
  part uuid[];
  others uuid[];
begin
  if not pg_try_advisory_xact_lock(hashtextextended('chancery tallies', 0)) then return; end if;
  with taken as (delete from uncounted returning ids)
    select array_agg(distinct id) into noted from taken, unnest(ids) as id;
  for place in 1 .. coalesce(cardinality(noted), 0) by 20000 loop
    part := noted[place : place + 19999];
    if exists (select from counted_record where record_id = any (part)) then
      perform add_numbers(part, -1), add_details(part, -1), add_subjects(part, -1), add_co_participants(part, -1);
      delete from counted_record where record_id = any (part);
    end if;
    insert into counted_record select * from as_counted(part);
    perform add_numbers(part, 1), add_details(part, 1), add_subjects(part, 1), add_co_participants(part, 1);
    -- Those of later parts, and those noted in the meantime.
    select coalesce(noted[place + 20000 :], '{}') || coalesce(array_agg(id), '{}') into others from uncounted, unnest(ids) as id;
    perform keep_circle(one_id, other_id, others)
      from (
        select one_id, other_id from tally where dimension = 'NUMBER' and one_id = any (
          select country_id from record_country where record_id = any (part)
        ) group by one_id, other_id having sum(count) >= 2000
        except select one_id, other_id from large_circle
      ) as grown;
    perform keep_actor(actor_id, others)
      from (select actor_id from frequent_actor except select actor_id from large_actor) as grown;
  end loop;
end $$;

create or replace function count_all_records() returns void language plpgsql as $$
declare
  every uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('chancery tallies', 0));
  delete from uncounted;
  delete from counted_record;
  delete from tally;
  delete from subject_tally;
  delete from co_participant_tally;
  delete from large_circle where one_id <> other_id;
  delete from large_actor;
  -- Including countries that were written without triggers.
  insert into large_circle select id, id from country on conflict do nothing;
  select array_agg(id) into every from record;
  for place in 1 .. coalesce(cardinality(every), 0) by 20000 loop
    insert into counted_record select * from as_counted(every[place : place + 19999]);
  end loop;
  perform add_numbers(null, 1);
  insert into large_circle
    select one_id, other_id from tally
    where dimension = 'NUMBER' and one_id <> other_id
      and one_id not in ('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    group by one_id, other_id having sum(count) >= 2000;
  perform add_details(null, 1);
  perform add_subjects(null, 1);
  insert into large_actor select actor_id from frequent_actor;
  perform add_co_participants(null, 1);
end $$;

-- Records are noted when the topics and sources derived for them change, which includes topics that move.
drop trigger record_topic_linked on record_topic;
drop trigger record_topic_unlinked on record_topic;
drop trigger record_topic_relinked on record_topic;
create trigger record_in_topic_linked after insert on record_in_topic
  referencing new table as added for each statement execute function note_linked();
create trigger record_in_topic_unlinked after delete on record_in_topic
  referencing old table as removed for each statement execute function note_unlinked();
drop trigger citation_linked on citation;
drop trigger citation_unlinked on citation;
drop trigger citation_relinked on citation;
create trigger record_source_linked after insert on record_source
  referencing new table as added for each statement execute function note_linked();
create trigger record_source_unlinked after delete on record_source
  referencing old table as removed for each statement execute function note_unlinked();

select count_all_records();
