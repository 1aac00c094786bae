-- Adds years to the tallies, so that statistics by year read one row instead of twelve, and pairs of dimensions for all records. For
-- two countries, the periods already were years.
drop view exact_tally;
drop function uncounted_tally(), sides_of(uuid[], uuid[]), details_of(boolean, text, text, text, uuid[]);
drop index tally_other, tally_number;
alter type tally_dimension rename to former_tally_dimension;
create type tally_dimension as enum (
  'NUMBER', 'CLAIMED', 'ACCUSED', 'YEAR', 'PERIOD', 'TYPE', 'STATUS', 'TOPICS',
  'YEAR_AND_TYPE', 'YEAR_AND_STATUS', 'YEAR_AND_TOPICS', 'TYPE_AND_STATUS', 'TYPE_AND_TOPICS', 'STATUS_AND_TOPICS'
);
alter table tally alter column dimension type tally_dimension using (
  case when dimension = 'PERIOD' and one_id <> other_id then 'YEAR' else dimension::text end::tally_dimension
);
drop type former_tally_dimension;
create index tally_other on tally (other_id, one_id) where dimension = 'NUMBER';
create index tally_number on tally (kind, one_id, other_id) where dimension = 'NUMBER';
-- For statistics by country.
create index tally_of_countries on tally (dimension, kind)
  where one_id = other_id and one_id <> '00000000-0000-0000-0000-000000000000';

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
  select 'YEAR'::tally_dimension, left(period, 4)
  union all
  select 'PERIOD'::tally_dimension, period where not is_pair
  union all
  select 'TYPE'::tally_dimension, type where type is not null
  union all
  select 'STATUS'::tally_dimension, status where status is not null
  union all
  select 'TOPICS'::tally_dimension, topics::text;
end;

-- Pairs of values, kept for all records only, with a space between them.
create function details_by_two(year text, type text, status text, topics uuid[])
  returns table (dimension tally_dimension, value text) language sql immutable parallel safe
begin atomic
  select 'YEAR_AND_TYPE'::tally_dimension, year || ' ' || type where type is not null
  union all
  select 'YEAR_AND_STATUS'::tally_dimension, year || ' ' || status where status is not null
  union all
  select 'YEAR_AND_TOPICS'::tally_dimension, year || ' ' || topics::text
  union all
  select 'TYPE_AND_STATUS'::tally_dimension, type || ' ' || status where type is not null and status is not null
  union all
  select 'TYPE_AND_TOPICS'::tally_dimension, type || ' ' || topics::text where type is not null
  union all
  select 'STATUS_AND_TOPICS'::tally_dimension, status || ' ' || topics::text where status is not null;
end;

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
    from u, lateral details_by_two(left(u.period, 4), u.type, u.status, u.topics) as d;
end $$;
create view exact_tally as
  select one_id, other_id, dimension, kind, value, dataset_id, count from tally
  union all
  select one_id, other_id, dimension, kind, value, dataset_id, count from uncounted_tally();

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
    from counted_record r, lateral details_by_two(left(r.period, 4), r.type, r.status, r.topics) as d
    where ids is null or r.record_id = any (ids)
    group by d.dimension, r.kind, d.value, r.dataset_id
    on conflict (one_id, other_id, dimension, kind, value, dataset_id) do update set count = t.count + excluded.count;
end $$;

create or replace function keep_circle(one uuid, other uuid, noted uuid[]) returns void language plpgsql
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

insert into tally (one_id, other_id, dimension, kind, value, dataset_id, count)
  select one_id, other_id, 'YEAR', kind, left(value, 4), dataset_id, sum(count)
  from tally where dimension = 'PERIOD' group by one_id, other_id, kind, left(value, 4), dataset_id
  union all
  select '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', d.dimension, r.kind, d.value,
    r.dataset_id, count(*)
  from counted_record r, lateral details_by_two(left(r.period, 4), r.type, r.status, r.topics) as d
  group by d.dimension, r.kind, d.value, r.dataset_id;
