-- Adds the number of an actor's records per year, so that the index that finds the actors with the most records also finds those
-- with the most in a year. Records whose date does not name a year have an empty one.
drop view exact_subject_tally;
drop function uncounted_subject_tally(), subjects_of(uuid[], uuid[], uuid[], uuid[]);
alter table subject_tally
  add column dimension tally_dimension not null default 'NUMBER',
  add column value text collate "C" not null default '',
  drop constraint subject_tally_pkey,
  add primary key (subject, kind, subject_id, dimension, value);
alter table subject_tally alter column dimension drop default, alter column value drop default;
drop index subject_tally_count;
create index subject_tally_count on subject_tally (subject, kind, dimension, count desc, subject_id);

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

create or replace function add_subjects(ids uuid[], sign integer) returns void language plpgsql
  set enable_seqscan = off set work_mem = '64MB' set plan_cache_mode = force_custom_plan as $$
begin
  insert into subject_tally as t (subject_id, subject, kind, dimension, value, count)
    select s.subject_id, s.subject, r.kind, s.dimension, s.value, sign * count(*)
    from counted_record r,
      lateral subjects_of(r.period, r.actors, r.claiming_actors, r.accused_actors, r.sources) as s
    where ids is null or r.record_id = any (ids)
    group by s.subject_id, s.subject, r.kind, s.dimension, s.value
    on conflict (subject, kind, subject_id, dimension, value) do update set count = t.count + excluded.count;
end $$;

insert into subject_tally (subject_id, subject, kind, dimension, value, count)
  select s.subject_id, s.subject, r.kind, s.dimension, s.value, count(*)
  from counted_record r, lateral subjects_of(r.period, r.actors, '{}', '{}', '{}') as s
  where s.dimension = 'YEAR'
  group by s.subject_id, s.subject, r.kind, s.dimension, s.value;
