-- The actors and countries involved in a record, in any role. Filters, timelines and relations read these tables.
-- Derived: writers of records call index_involvement for them in the same transaction, or add_involvement (0016) for new ones.

create type record_role as enum (
  'HOST', 'PARTICIPANT', 'PARTY', 'CLAIMANT', 'ACCUSED', 'RESPONDENT', 'ASSESSOR', 'INVOLVED'
);

-- `kind` and `sort_date` are copied from the record, so that one index finds a page of an actor's or a country's records in order.
create table record_actor (
  record_id uuid not null references record on delete cascade,
  actor_id uuid not null references actor,
  roles record_role[] not null check (cardinality(roles) > 0),
  rank integer not null,
  kind record_kind not null,
  sort_date date not null,
  primary key (record_id, actor_id)
);
create index record_actor_actor on record_actor (actor_id, record_id);
create index record_actor_sort_date on record_actor (actor_id, sort_date, record_id) include (kind, roles);
create index record_actor_kind_sort_date on record_actor (actor_id, kind, sort_date, record_id) include (roles);
create index record_actor_rank on record_actor (record_id, rank, actor_id);

-- `roles` are the country's roles in the record, directly or through its people or organisations.
create table record_country (
  record_id uuid not null references record on delete cascade,
  country_id uuid not null references country,
  roles record_role[] not null check (cardinality(roles) > 0),
  kind record_kind not null,
  sort_date date not null,
  primary key (record_id, country_id)
);
create index record_country_country on record_country (country_id, record_id);
create index record_country_sort_date on record_country (country_id, sort_date, record_id) include (kind, roles);
create index record_country_kind_sort_date on record_country (country_id, kind, sort_date, record_id) include (roles);

-- One row per part of a record that names an actor. Ranks keep the order of the source: claimants, then accused, then respondents.
create view involvement as
  select id as record_id, host_id as actor_id, 'HOST'::record_role as role, 100000 as rank, null::uuid as representing_id
  from meeting where host_id is not null
  union all
  select meeting_id, actor_id, 'PARTICIPANT', rank, representing_id from participation
  union all
  select agreement_id, actor_id, 'PARTY', rank, null from agreement_party
  union all
  select agreement_id, actor_id, 'PARTY', 100000 + rank, null from agreement_event where actor_id is not null
  union all
  select allegation_id, actor_id, 'CLAIMANT', rank, null from allegation_claimant
  union all
  select allegation_id, actor_id, 'ACCUSED', 100000 + rank, null from allegation_accused
  union all
  select allegation_id, actor_id, 'RESPONDENT', 200000 + rank, null from allegation_response
  union all
  select allegation_id, actor_id, 'ASSESSOR', 300000 + rank, null from assessment
  union all
  select milestone_id, actor_id, 'INVOLVED', rank, null from milestone_actor;

-- The rule is described at AllegationStatus in the API's schema.
create function allegation_status_of(allegation allegation) returns allegation_status language sql stable
begin atomic
  with verdict as (
    select bool_or(a.verdict = 'SUPPORTED') as supported, bool_or(a.verdict = 'REFUTED') as refuted
    from assessment a
    where a.allegation_id = allegation.id
      and not exists (select from allegation_claimant c where c.allegation_id = a.allegation_id and c.actor_id = a.actor_id)
      and not exists (select from allegation_accused c where c.allegation_id = a.allegation_id and c.actor_id = a.actor_id)
      and not exists (select from allegation_response c where c.allegation_id = a.allegation_id and c.actor_id = a.actor_id)
  ), answer as (
    select bool_or(r.stance in ('DENIES', 'REJECTS', 'DISPUTES')) as contested, bool_or(r.stance = 'ACKNOWLEDGES') as acknowledged
    from allegation_response r
    where r.allegation_id = allegation.id
  )
  select (case
    when allegation.retracted is not null then 'RETRACTED'
    when supported and refuted then 'CONTESTED'
    when supported then 'CORROBORATED'
    when refuted then 'REFUTED'
    when contested then 'CONTESTED'
    when acknowledged then 'ACKNOWLEDGED'
    else 'UNANSWERED'
  end)::allegation_status
  from verdict, answer;
end;

-- The words by which a record is found: those of its title weigh most, then those of summary, claim and place, then quotes.
create function record_words(title text, summary text, claim text, place text, quote text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('english', fold(title)), 'A')
    || setweight(to_tsvector('english', fold(coalesce(summary, '') || ' ' || coalesce(claim, '') || ' ' || coalesce(place, ''))), 'B')
    || setweight(to_tsvector('english', fold(coalesce(quote, ''))), 'C');

-- Updates the involvement in records and the status of allegations. Forces the planner to use indexes, because its statistics
-- lag behind during bulk writes.
create function index_involvement(ids uuid[]) returns void language plpgsql
  set enable_seqscan = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 as $$
begin
  delete from record_actor where record_id = any (ids);
  delete from record_country where record_id = any (ids);

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

  update allegation set status = allegation_status_of(allegation)
    where id = any (ids) and status <> allegation_status_of(allegation);
end $$;

-- Updates everything derived from records written by SQL alone, such as those of the benchmark and of some tests. Records written by
-- src/store have their words already.
create function index_records(ids uuid[]) returns void language plpgsql set enable_seqscan = off as $$
begin
  perform index_involvement(ids);
  update record r
    set words = record_words(r.title, r.summary, a.claim, m.place_name, a.quote)
    from record s left join allegation a on a.id = s.id left join meeting m on m.id = s.id
    where r.id = any (ids) and s.id = any (ids) and s.id = r.id
      and r.words is distinct from record_words(r.title, r.summary, a.claim, m.place_name, a.quote);
end $$;
