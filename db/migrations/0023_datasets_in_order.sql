-- Finds a page of a dataset's records of all kinds in date order. For one kind, the index of that kind or this one is enough.
drop index record_dataset;
create index record_dataset on record (dataset_id, sort_date, id);
