-- Merged actors (src/merging). The merges are in actor_merge; everything else here is derived from them and from the datasets'
-- statements, so that undoing a merge leaves nothing behind (docs/decisions/0007-merged-actors.md).

-- `into_id` is the target at the time of the merge. If that actor was merged later, it has a row of its own.
create table actor_merge (
  merged_id uuid primary key references actor on delete cascade,
  into_id uuid not null references actor check (into_id <> merged_id),
  at timestamptz not null default now(),
  by text not null check (by <> ''),
  reason text check (reason <> '')
);
create index actor_merge_into on actor_merge (into_id);

-- Pairs that are known to be different: they are never merged automatically again.
create table actor_apart (
  one_id uuid not null references actor on delete cascade,
  other_id uuid not null references actor on delete cascade,
  at timestamptz not null default now(),
  by text not null check (by <> ''),
  reason text check (reason <> ''),
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index actor_apart_other on actor_apart (other_id);

-- `merged_into` is the canonical actor of a merged one, at the end of all merges. `filled` lists the columns that the actor's own
-- dataset does not state, filled from actors merged into it.
alter table actor
  add column merged_into uuid references actor check (merged_into <> id),
  add column filled text[] not null default '{}';
create index actor_merged on actor (id) include (merged_into) where merged_into is not null;
create index actor_merged_into on actor (merged_into) where merged_into is not null;

-- Lists and counts contain only unmerged actors.
drop index actor_sort_name, actor_created_at, actor_updated_at;
create index actor_sort_name on actor (kind, sort_name, id) where merged_into is null;
create index actor_created_at on actor (kind, created_at, id) where merged_into is null;
create index actor_updated_at on actor (kind, updated_at, id) where merged_into is null;

-- Marks names, identifiers and nationalities that are copies from an actor merged into this one.
alter table actor_name add column from_id uuid references actor on delete cascade;
alter table identifier add column from_id uuid references actor on delete cascade;
alter table person_nationality add column from_id uuid references person on delete cascade;
create index actor_name_from on actor_name (from_id) where from_id is not null;
create index identifier_from on identifier (from_id) where from_id is not null;
create index person_nationality_from on person_nationality (from_id) where from_id is not null;

-- If a named actor was merged, the column contains the canonical actor, and `stated_…` the one that the dataset names. If a record
-- names one actor twice in the same part, the column of the second row is null, so that the actor is shown and counted once.
alter table participation
  add column stated_actor_id uuid references actor, alter column actor_id drop not null,
  add check (num_nonnulls(actor_id, stated_actor_id) > 0);
alter table agreement_party
  add column stated_actor_id uuid references actor, alter column actor_id drop not null,
  add check (num_nonnulls(actor_id, stated_actor_id) > 0);
alter table allegation_claimant
  add column stated_actor_id uuid references actor, alter column actor_id drop not null,
  add check (num_nonnulls(actor_id, stated_actor_id) > 0);
alter table allegation_accused
  add column stated_actor_id uuid references actor, alter column actor_id drop not null,
  add check (num_nonnulls(actor_id, stated_actor_id) > 0);
alter table milestone_actor
  add column stated_actor_id uuid references actor, alter column actor_id drop not null,
  add check (num_nonnulls(actor_id, stated_actor_id) > 0),
  drop constraint milestone_actor_milestone_id_actor_id_key,
  add unique (milestone_id, actor_id, role);
alter table agreement_event add column stated_actor_id uuid references actor;
alter table allegation_response add column stated_actor_id uuid references actor;
alter table assessment add column stated_actor_id uuid references actor;
alter table position
  add column stated_person_id uuid references person on delete cascade,
  add column stated_organization_id uuid references organization;
alter table organization add column stated_parent_id uuid references organization;
alter table source add column stated_publisher_id uuid references organization;

create index participation_stated_actor on participation (stated_actor_id) where stated_actor_id is not null;
create index agreement_party_stated_actor on agreement_party (stated_actor_id) where stated_actor_id is not null;
create index allegation_claimant_stated_actor on allegation_claimant (stated_actor_id) where stated_actor_id is not null;
create index allegation_accused_stated_actor on allegation_accused (stated_actor_id) where stated_actor_id is not null;
create index milestone_actor_stated_actor on milestone_actor (stated_actor_id) where stated_actor_id is not null;
create index agreement_event_stated_actor on agreement_event (stated_actor_id) where stated_actor_id is not null;
create index allegation_response_stated_actor on allegation_response (stated_actor_id) where stated_actor_id is not null;
create index assessment_stated_actor on assessment (stated_actor_id) where stated_actor_id is not null;
create index position_stated_person on position (stated_person_id) where stated_person_id is not null;
create index position_stated_organization on position (stated_organization_id) where stated_organization_id is not null;
create index organization_stated_parent on organization (stated_parent_id) where stated_parent_id is not null;
create index source_stated_publisher on source (stated_publisher_id) where stated_publisher_id is not null;

-- Returns the canonical actor for any id that it has had.
create function canonical_actor(id uuid) returns uuid language sql stable parallel safe
  return coalesce((select merged_into from actor where actor.id = canonical_actor.id), canonical_actor.id);

-- As in 0007, but maps the stated actors to canonical ones. A merged organisation still involves the country of its own seat: that
-- is the country it represents, unless it is only an assessor.
create or replace view involvement as
  select named.record_id, coalesce(merged.merged_into, named.actor_id) as actor_id, named.role, named.rank,
    case when named.role = 'ASSESSOR' then named.representing_id else coalesce(named.representing_id, seat.country_id) end as representing_id
  from (
    select id as record_id, host_id as actor_id, 'HOST'::record_role as role, 100000 as rank, null::uuid as representing_id
    from meeting where host_id is not null
    union all
    select meeting_id, coalesce(stated_actor_id, actor_id), 'PARTICIPANT', rank, representing_id from participation
    union all
    select agreement_id, coalesce(stated_actor_id, actor_id), 'PARTY', rank, null from agreement_party
    union all
    select agreement_id, coalesce(stated_actor_id, actor_id), 'PARTY', 100000 + rank, null from agreement_event where actor_id is not null
    union all
    select allegation_id, coalesce(stated_actor_id, actor_id), 'CLAIMANT', rank, null from allegation_claimant
    union all
    select allegation_id, coalesce(stated_actor_id, actor_id), 'ACCUSED', 100000 + rank, null from allegation_accused
    union all
    select allegation_id, coalesce(stated_actor_id, actor_id), 'RESPONDENT', 200000 + rank, null from allegation_response
    union all
    select allegation_id, coalesce(stated_actor_id, actor_id), 'ASSESSOR', 300000 + rank, null from assessment
    union all
    select milestone_id, coalesce(stated_actor_id, actor_id), 'INVOLVED', rank, null from milestone_actor
  ) as named
  left join actor merged on merged.id = named.actor_id and merged.merged_into is not null
  left join organization seat on seat.id = merged.id;
