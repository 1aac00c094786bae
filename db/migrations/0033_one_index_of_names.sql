-- One index of names by keys and by words: a search for both reads neither list as a whole.
drop index actor_name_keys, actor_name_words;
create index actor_name_keys_words on actor_name using gin (keys, words gin_trgm_ops) with (fastupdate = off);
