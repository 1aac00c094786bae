-- Finds the actors and sources with the most records without reading the others.
create index subject_tally_count on subject_tally (subject, kind, count desc, subject_id);
