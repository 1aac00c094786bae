-- Adds the involvement in new records: the same as index_involvement, without looking for earlier rows. New allegations must not
-- have responses or assessments.
create function add_involvement(ids uuid[]) returns void language sql
  set enable_seqscan = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 as $$
  -- The countries of an involvement: the country itself; an organisation's seat; the country that a person represented
  -- or, if unknown, the person's nationalities. An assessor does not involve its country.
  with involved as materialized (
    select i.record_id, i.actor_id, i.role, i.rank, i.representing_id, r.kind, r.sort_date
    from involvement i join record r on r.id = i.record_id
    where i.record_id = any (ids)
  ), actors as (
    insert into record_actor (record_id, actor_id, roles, rank, kind, sort_date)
      select record_id, actor_id, array_agg(distinct role order by role), min(rank), kind, sort_date
      from involved group by record_id, actor_id, kind, sort_date
  ), partisan as (
    select * from involved where role <> 'ASSESSOR'
  ), represented as (
    select i.*, c.id as country_id from partisan i join country c on c.id = i.actor_id
    union all
    select i.*, o.country_id from partisan i join organization o on o.id = i.actor_id where o.country_id is not null
    union all
    select i.*, n.country_id from partisan i join person_nationality n on n.person_id = i.actor_id
      where i.representing_id is null
    union all
    select i.*, i.representing_id from involved i where i.representing_id is not null
  )
  insert into record_country (record_id, country_id, roles, kind, sort_date)
    select record_id, country_id, array_agg(distinct role order by role), kind, sort_date
    from represented group by record_id, country_id, kind, sort_date;
$$;

create or replace function index_involvement(ids uuid[]) returns void language plpgsql
  set enable_seqscan = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 as $$
begin
  delete from record_actor where record_id = any (ids);
  delete from record_country where record_id = any (ids);
  perform add_involvement(ids);
  update allegation set status = allegation_status_of(allegation)
    where id = any (ids) and status <> allegation_status_of(allegation);
end $$;
