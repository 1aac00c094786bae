-- Unique keys tell PostGraphile that a meeting is one record and a person one actor.
alter table meeting add unique (id, kind);
alter table agreement add unique (id, kind);
alter table allegation add unique (id, kind);
alter table person add unique (id, kind);
alter table country add unique (id, kind);
