-- Unique keys tell PostGraphile that a meeting is one record and a person one actor.
alter table meeting add unique (id, kind);
alter table agreement add unique (id, kind);
alter table allegation add unique (id, kind);
alter table person add unique (id, kind);
alter table country add unique (id, kind);
alter table organization add unique (id, kind);
-- PostGraphile follows foreign keys backwards only where an index has all rows.
create index on citation (record_id, rank, id);
-- It sorts by columns that an index of all rows begins with.
create index on actor (sort_name, id);
create index on actor (kind, sort_name, id);
