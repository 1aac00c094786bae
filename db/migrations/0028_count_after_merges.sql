-- Until now, merges left their changed records for every reader to recount, until the next import.
select count_uncounted();
