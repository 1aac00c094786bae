-- Merges left the records that they changed to be counted anew by each reader, until the next import.
select count_uncounted();
