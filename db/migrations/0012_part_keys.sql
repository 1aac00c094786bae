-- The keys by which a dataset distinguishes the parts of its records, so that its statements can be exported again. Parts that
-- no dataset states have none.

alter table agreement_event add column key text check (key <> '');
alter table allegation_response add column key text check (key <> '');
alter table assessment add column key text check (key <> '');
