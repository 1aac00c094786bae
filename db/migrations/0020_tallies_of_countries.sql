-- Every country, and the records without one, are treated as large circles, so that statistics by country and another dimension
-- need not count the records of each country that has few.
select count_uncounted();
select keep_circle(id, id, coalesce((select array_agg(noted.id) from uncounted, unnest(ids) as noted (id)), '{}'))
  from country where not exists (select from large_circle where one_id = country.id and other_id = country.id);
insert into large_circle values ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'ffffffff-ffff-ffff-ffff-ffffffffffff');
insert into tally (one_id, other_id, dimension, kind, value, dataset_id, count)
  select 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'ffffffff-ffff-ffff-ffff-ffffffffffff', d.dimension, r.kind, d.value, r.dataset_id,
    count(*)
  from counted_record r, lateral details_of(false, r.period, r.type, r.status, r.topics) as d
  where r.countries = '{}' group by d.dimension, r.kind, d.value, r.dataset_id;

create function keep_country() returns trigger language plpgsql as $$
begin
  insert into large_circle select id, id from added;
  return null;
end $$;
create trigger country_kept after insert on country
  referencing new table as added for each statement execute function keep_country();

create or replace function count_all_records() returns void language plpgsql as $$
declare
  every uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('chancery tallies', 0));
  delete from uncounted;
  delete from counted_record;
  delete from tally;
  delete from subject_tally;
  delete from large_circle where one_id <> other_id;
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
end $$;

-- The values by which every record is counted, for pairs of dimensions that no tally contains. The sum of signs counts the current
-- records.
create view exact_counted_record as
  select 1 as sign, kind, dataset_id, period, type, status, topics from counted_record
  union all
  select sign, kind, dataset_id, period, type, status, topics from uncounted_records();
