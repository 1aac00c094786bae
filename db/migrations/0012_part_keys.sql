-- The keys by which a dataset tells the parts of its records apart, so that what it states can be written out again. Parts that
-- no dataset states have none.

alter table agreement_event add column key text check (key <> '');
alter table allegation_response add column key text check (key <> '');
alter table assessment add column key text check (key <> '');
