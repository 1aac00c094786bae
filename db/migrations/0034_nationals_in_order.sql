-- A country's people in order of name, by one index. `sort_name` is copied from the actor.
alter table person_nationality add column sort_name text collate "C" not null default '';
update person_nationality set sort_name = actor.sort_name from actor where actor.id = person_id;
create index person_nationality_sort_name on person_nationality (country_id, sort_name, person_id);

create function name_nationals() returns trigger language plpgsql as $$
begin
  select sort_name into new.sort_name from actor where id = new.person_id;
  return new;
end $$;
create trigger nationality_named before insert on person_nationality for each row execute function name_nationals();

create function rename_nationals() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  update person_nationality set sort_name = after.sort_name
    from removed as before join added as after on after.id = before.id
    where person_id = after.id and after.sort_name <> before.sort_name;
  return null;
end $$;
create trigger actor_renamed after update on actor
  referencing old table as removed new table as added for each statement execute function rename_nationals();
