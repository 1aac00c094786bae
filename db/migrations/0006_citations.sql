-- Everything stored needs a citation, and every actor and record a row in the table of its kind. Both are checked when a transaction
-- commits.

create table citation (
  id uuid primary key,
  source_id uuid not null references source,
  rank integer not null default 1 check (rank >= 1),
  record_id uuid references record on delete cascade,
  actor_id uuid references actor on delete cascade,
  position_id uuid references position on delete cascade,
  -- The part of the record that it supports; all null if it supports the record as a whole.
  event_id uuid,
  response_id uuid,
  assessment_id uuid,
  quote text check (quote <> ''),
  locator text check (locator <> ''),
  note text check (note <> ''),
  check (num_nonnulls(record_id, actor_id, position_id) = 1),
  check (num_nonnulls(event_id, response_id, assessment_id) <= case when record_id is null then 0 else 1 end),
  foreign key (event_id, record_id) references agreement_event (id, agreement_id) on delete cascade,
  foreign key (response_id, record_id) references allegation_response (id, allegation_id) on delete cascade,
  foreign key (assessment_id, record_id) references assessment (id, allegation_id) on delete cascade
);
create index citation_source on citation (source_id, id);
create index citation_source_record on citation (source_id, record_id) where record_id is not null;
create index citation_record on citation (record_id, rank, id) where record_id is not null;
create index citation_actor on citation (actor_id, rank, id) where actor_id is not null;
create index citation_position on citation (position_id, rank, id) where position_id is not null;
create index citation_event on citation (event_id) where event_id is not null;
create index citation_response on citation (response_id) where response_id is not null;
create index citation_assessment on citation (assessment_id) where assessment_id is not null;

-- The checks that a transaction must pass before it commits. Each statement adds one row, however many rows it wrote. They are
-- checked and deleted at the end of the transaction, so no other transaction ever sees them.
create unlogged table unproven (
  id uuid primary key default gen_random_uuid(),
  subject text not null,
  ids uuid[] not null,
  -- The constraint to name if a citation is missing.
  breach text not null
);

create function prove_later() returns trigger language plpgsql as $$
begin
  insert into unproven (subject, ids, breach)
    select tg_table_name, array_agg(id), tg_table_name || '_cited' from added having count(*) > 0;
  return null;
end $$;

create trigger record_complete after insert on record
  referencing new table as added for each statement execute function prove_later();
create trigger actor_complete after insert on actor
  referencing new table as added for each statement execute function prove_later();
create trigger position_complete after insert on position
  referencing new table as added for each statement execute function prove_later();
create trigger agreement_event_complete after insert on agreement_event
  referencing new table as added for each statement execute function prove_later();
create trigger allegation_response_complete after insert on allegation_response
  referencing new table as added for each statement execute function prove_later();
create trigger assessment_complete after insert on assessment
  referencing new table as added for each statement execute function prove_later();

-- Returns the ids without a citation; `subject` names their table. Forces the planner to use indexes, because its statistics lag
-- behind during bulk writes.
create function uncited(subject text, ids uuid[]) returns setof uuid language plpgsql stable
  set enable_seqscan = off set enable_material = off as $$
begin
  case subject
    when 'record' then
      return query select t.id from record t
        where t.id = any (ids) and not exists (
          select from citation c
          where c.record_id = t.id and c.event_id is null and c.response_id is null and c.assessment_id is null);
    when 'actor' then
      return query select t.id from actor t
        where t.id = any (ids) and not exists (select from citation c where c.actor_id = t.id);
    when 'position' then
      return query select t.id from position t
        where t.id = any (ids) and not exists (select from citation c where c.position_id = t.id);
    when 'agreement_event' then
      return query select t.id from agreement_event t
        where t.id = any (ids) and not exists (select from citation c where c.event_id = t.id);
    when 'allegation_response' then
      return query select t.id from allegation_response t
        where t.id = any (ids) and not exists (select from citation c where c.response_id = t.id);
    when 'assessment' then
      return query select t.id from assessment t
        where t.id = any (ids) and not exists (select from citation c where c.assessment_id = t.id);
  end case;
end $$;

-- The last citation of a remaining row cannot be deleted.
create function prove_still_cited() returns trigger language plpgsql as $$
begin
  insert into unproven (subject, ids, breach)
    select subject, ids, 'citation_last'
    from (
      select 'record' as subject, array_agg(distinct record_id) as ids from removed
        where record_id is not null and event_id is null and response_id is null and assessment_id is null
      union all select 'actor', array_agg(distinct actor_id) from removed where actor_id is not null
      union all select 'position', array_agg(distinct position_id) from removed where position_id is not null
      union all select 'agreement_event', array_agg(distinct event_id) from removed where event_id is not null
      union all select 'allegation_response', array_agg(distinct response_id) from removed where response_id is not null
      union all select 'assessment', array_agg(distinct assessment_id) from removed where assessment_id is not null
    ) as supported
    where ids is not null and exists (select from uncited(subject, ids));
  return null;
end $$;

create trigger citation_deleted after delete on citation
  referencing old table as removed for each statement execute function prove_still_cited();
create trigger citation_updated after update on citation
  referencing old table as removed for each statement execute function prove_still_cited();

create function prove() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  fault record;
  name text;
begin
  delete from unproven where id = new.id;
  for fault in select * from uncited(new.subject, new.ids) as t (id) limit 1 loop
    name := coalesce(
      (select key from record where id = fault.id), (select key from actor where id = fault.id),
      (select key from position where id = fault.id), fault.id::text);
    if new.breach = 'citation_last' then
      raise exception 'the citation of % "%" is the last one of what it supports', new.subject, name
        using errcode = 'integrity_constraint_violation', constraint = new.breach;
    end if;
    raise exception '% "%" has no citation', new.subject, name
      using errcode = 'integrity_constraint_violation', constraint = new.breach;
  end loop;
  if new.subject = 'actor' then
    for fault in
      select t.key, t.kind
      from actor t
        left join country c on c.id = t.id left join person p on p.id = t.id left join organization o on o.id = t.id
      where t.id = any (new.ids) and num_nonnulls(c.id, p.id, o.id) = 0 limit 1
    loop
      raise exception 'actor "%" has no row of its kind, %', fault.key, fault.kind
        using errcode = 'integrity_constraint_violation', constraint = 'actor_kind';
    end loop;
  elsif new.subject = 'record' then
    for fault in
      select t.key, t.kind
      from record t
        left join meeting m on m.id = t.id left join agreement a on a.id = t.id
        left join allegation l on l.id = t.id left join milestone s on s.id = t.id
      where t.id = any (new.ids) and num_nonnulls(m.id, a.id, l.id, s.id) = 0 limit 1
    loop
      raise exception 'record "%" has no row of its kind, %', fault.key, fault.kind
        using errcode = 'integrity_constraint_violation', constraint = 'record_kind';
    end loop;
  end if;
  return null;
end $$;

create constraint trigger unproven_proven after insert on unproven
  deferrable initially deferred for each row execute function prove();
