-- By what names are found in any spelling. The keys are computed by the application (src/search/keys.ts) from the tables of
-- db/reference/search; null where they are not computed yet, which the next start makes good.

alter table actor_name add column keys text[];
-- Without a list of pending entries, as nothing cleans it up where the database is embedded.
create index actor_name_keys on actor_name using gin (keys) with (fastupdate = off);
alter index actor_name_words set (fastupdate = off);
create index actor_name_without_keys on actor_name (actor_id, rank) where keys is null;

-- Of the rules by which the stored keys were made; one row.
create table name_key_rules (
  fingerprint text primary key
);
