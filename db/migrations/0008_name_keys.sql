-- The keys by which names are found in any spelling. The application (src/search/keys.ts) computes them from the tables of
-- db/reference/search. Null keys are computed at the next start.

alter table actor_name add column keys text[];
-- Without a pending list, because nothing cleans it up in an embedded database.
create index actor_name_keys on actor_name using gin (keys) with (fastupdate = off);
alter index actor_name_words set (fastupdate = off);
create index actor_name_without_keys on actor_name (actor_id, rank) where keys is null;

-- The fingerprint of the rules that made the stored keys; one row.
create table name_key_rules (
  fingerprint text primary key
);
