-- The sources that a record and its parts cite, each once, so that one index finds a page of a source's records in order, however many
-- it has. Derived like record_in_topic, by the same functions. `place` is the source's place among the record's `sources`, in no
-- particular order, from 1. `kind` and `sort_date` are copied from the record.
create table record_source (
  record_id uuid not null references record on delete cascade,
  source_id uuid not null references source on delete cascade,
  place integer not null,
  sources integer not null,
  kind record_kind not null,
  sort_date date not null,
  primary key (record_id, source_id)
);
create index record_source_sort_date on record_source (source_id, sort_date, record_id) include (kind);
-- The records that cite several sources, each once.
create index record_source_several on record_source (sort_date, record_id) include (kind) where place = 1 and sources > 1;
drop index citation_source_record;

create function add_sources(ids uuid[]) returns void language sql
  set enable_seqscan = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 as $$
  insert into record_source (record_id, source_id, place, sources, kind, sort_date)
    select record.id, cited.source_id, row_number() over each, count(*) over (partition by record.id), record.kind, record.sort_date
    from (select distinct record_id, source_id from citation where record_id = any (ids)) as cited
      join record on record.id = cited.record_id
    window each as (partition by record.id order by cited.source_id);
$$;

create or replace function add_involvement(ids uuid[]) returns void language plpgsql as $$
begin
  perform add_actors(ids), add_to_topics(ids), add_sources(ids);
end $$;

create or replace function index_involvement(ids uuid[]) returns void language plpgsql
  set enable_seqscan = off set enable_mergejoin = off set max_parallel_workers_per_gather = 0 as $$
begin
  delete from record_actor where record_id = any (ids);
  delete from record_country where record_id = any (ids);
  delete from record_in_topic where record_id = any (ids);
  delete from record_source where record_id = any (ids);
  perform add_involvement(ids);
  update allegation set status = allegation_status_of(allegation)
    where id = any (ids) and status <> allegation_status_of(allegation);
end $$;

select add_sources(array(select id from record));
analyze record_source;
