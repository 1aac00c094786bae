-- The actors and sources of the most records are found without reading the others.
create index subject_tally_count on subject_tally (subject, kind, count desc, subject_id);
