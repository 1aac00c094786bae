-- The topics of records, including all broader topics, so that one index finds a page of a topic's records in order, however few
-- they are. Derived like record_actor, by the same functions, and by a trigger if a topic moves under another one. `kind` and
-- `sort_date` are copied from the record.
create table record_in_topic (
  record_id uuid not null references record on delete cascade,
  topic_id uuid not null references topic on delete cascade,
  kind record_kind not null,
  sort_date date not null,
  primary key (record_id, topic_id)
);
create index record_in_topic_sort_date on record_in_topic (topic_id, sort_date, record_id) include (kind);
create index record_in_topic_kind_sort_date on record_in_topic (topic_id, kind, sort_date, record_id);

-- The lock prevents topics from being moved while records are added to them.
create function add_to_topics(ids uuid[]) returns void language plpgsql
  set enable_seqscan = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('chancery topics', 0));
  insert into record_in_topic (record_id, topic_id, kind, sort_date)
    with recursive listed as materialized (
      select record_id, topic_id from record_topic where record_id = any (ids)
    ), line as (
      select distinct topic_id, topic_id as counted_id from listed
      union
      select line.topic_id, topic.broader_id from line join topic on topic.id = line.counted_id where topic.broader_id is not null
    )
    select distinct listed.record_id, line.counted_id, record.kind, record.sort_date
    from listed join line using (topic_id) join record on record.id = listed.record_id;
end $$;

alter function add_involvement (uuid[]) rename to add_actors;
create function add_involvement(ids uuid[]) returns void language plpgsql as $$
begin
  perform add_actors(ids), add_to_topics(ids);
end $$;

create or replace function index_involvement(ids uuid[]) returns void language plpgsql
  set enable_seqscan = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 as $$
begin
  delete from record_actor where record_id = any (ids);
  delete from record_country where record_id = any (ids);
  delete from record_in_topic where record_id = any (ids);
  perform add_involvement(ids);
  update allegation set status = allegation_status_of(allegation)
    where id = any (ids) and status <> allegation_status_of(allegation);
end $$;

create function reorder_topics() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  moved uuid[];
  theirs uuid[];
begin
  select array_agg(after.id) into moved
    from removed as before join added as after on after.id = before.id
    where after.broader_id is distinct from before.broader_id;
  if moved is null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('chancery topics', 0));
  with gone as (
    delete from record_in_topic where record_id in (select record_id from record_in_topic where topic_id = any (moved))
    returning record_id
  )
  select array_agg(distinct record_id) into theirs from gone;
  perform add_to_topics(theirs);
  return null;
end $$;
create trigger topic_reordered after update on topic
  referencing old table as removed new table as added for each statement execute function reorder_topics();

select add_to_topics(array(select distinct record_id from record_topic));
