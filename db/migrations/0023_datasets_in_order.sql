-- A page of a dataset's records of all kinds in order of date; of one kind, the index of that kind or this one does.
drop index record_dataset;
create index record_dataset on record (dataset_id, sort_date, id);
