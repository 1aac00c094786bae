-- Nothing is stored without a citation: checked when a transaction commits.

create table citation (
  id uuid primary key,
  source_id uuid not null references source,
  rank integer not null default 1 check (rank >= 1),
  record_id uuid references record on delete cascade,
  actor_id uuid references actor on delete cascade,
  position_id uuid references position on delete cascade,
  -- The part of the record that it supports; none of them where it supports the record as a whole.
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

create function require_citation() returns trigger language plpgsql as $$
declare
  uncited text;
begin
  case tg_argv[0]
    when 'record' then
      select key into uncited from record t
      where t.id = new.id
        and not exists (select from citation c where c.record_id = t.id and num_nonnulls(c.event_id, c.response_id, c.assessment_id) = 0);
    when 'actor' then
      select key into uncited from actor t
      where t.id = new.id and not exists (select from citation c where c.actor_id = t.id);
    when 'position' then
      select key into uncited from position t
      where t.id = new.id and not exists (select from citation c where c.position_id = t.id);
    when 'agreement_event' then
      select id::text into uncited from agreement_event t
      where t.id = new.id and not exists (select from citation c where c.event_id = t.id);
    when 'allegation_response' then
      select id::text into uncited from allegation_response t
      where t.id = new.id and not exists (select from citation c where c.response_id = t.id);
    when 'assessment' then
      select id::text into uncited from assessment t
      where t.id = new.id and not exists (select from citation c where c.assessment_id = t.id);
  end case;
  if uncited is not null then
    raise exception '% "%" has no citation', tg_argv[0], uncited
      using errcode = 'integrity_constraint_violation', constraint = tg_argv[0] || '_cited';
  end if;
  return null;
end $$;

create constraint trigger record_cited after insert on record
  deferrable initially deferred for each row execute function require_citation('record');
create constraint trigger actor_cited after insert on actor
  deferrable initially deferred for each row execute function require_citation('actor');
create constraint trigger position_cited after insert on position
  deferrable initially deferred for each row execute function require_citation('position');
create constraint trigger agreement_event_cited after insert on agreement_event
  deferrable initially deferred for each row execute function require_citation('agreement_event');
create constraint trigger allegation_response_cited after insert on allegation_response
  deferrable initially deferred for each row execute function require_citation('allegation_response');
create constraint trigger assessment_cited after insert on assessment
  deferrable initially deferred for each row execute function require_citation('assessment');

-- The last citation of something that stays cannot be taken away.
create function keep_cited() returns trigger language plpgsql as $$
begin
  if exists (select from record t where t.id = old.record_id
             and not exists (select from citation c where c.record_id = t.id and num_nonnulls(c.event_id, c.response_id, c.assessment_id) = 0))
    or exists (select from actor t where t.id = old.actor_id
               and not exists (select from citation c where c.actor_id = t.id))
    or exists (select from position t where t.id = old.position_id
               and not exists (select from citation c where c.position_id = t.id))
    or exists (select from agreement_event t where t.id = old.event_id
               and not exists (select from citation c where c.event_id = t.id))
    or exists (select from allegation_response t where t.id = old.response_id
               and not exists (select from citation c where c.response_id = t.id))
    or exists (select from assessment t where t.id = old.assessment_id
               and not exists (select from citation c where c.assessment_id = t.id))
  then
    raise exception 'citation "%" is the last one of what it supports', old.id
      using errcode = 'integrity_constraint_violation', constraint = 'citation_last';
  end if;
  return null;
end $$;

create constraint trigger citation_last after delete or update of record_id, actor_id, position_id, event_id, response_id, assessment_id
  on citation deferrable initially deferred for each row execute function keep_cited();

-- Whoever is an actor or a record of a kind has its row among that kind.
create function require_kind() returns trigger language plpgsql as $$
begin
  if (case new.kind::text
       when 'COUNTRY' then exists (select from country t where t.id = new.id)
       when 'PERSON' then exists (select from person t where t.id = new.id)
       when 'ORGANIZATION' then exists (select from organization t where t.id = new.id)
       when 'MEETING' then exists (select from meeting t where t.id = new.id)
       when 'AGREEMENT' then exists (select from agreement t where t.id = new.id)
       when 'ALLEGATION' then exists (select from allegation t where t.id = new.id)
       when 'MILESTONE' then exists (select from milestone t where t.id = new.id)
     end)
  then return null;
  end if;
  case tg_table_name
    when 'actor' then perform from actor t where t.id = new.id;
    when 'record' then perform from record t where t.id = new.id;
  end case;
  if found then
    raise exception '% "%" has no row of its kind, %', tg_table_name, new.key, new.kind
      using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_kind';
  end if;
  return null;
end $$;

create constraint trigger actor_kind after insert on actor
  deferrable initially deferred for each row execute function require_kind();
create constraint trigger record_kind after insert on record
  deferrable initially deferred for each row execute function require_kind();
