-- Returns records and sources whose words match, at most `most` of each; if there are more, the index decides which.
-- The planner cannot know how rare a prefix is. If it assumes a common one, it scans the table, all of it for a word that does
-- not occur. So it is forced to use the index on words, at a cost that `most` bounds.
create function texts_with_words(query tsquery, types text[], most integer)
  returns table (type text, id uuid, words tsvector)
  language sql stable rows 300
  set enable_seqscan = off
  set enable_indexscan = off
as $$
  (select kind::text, id, words from record where words @@ query and kind::text = any (types) limit most)
  union all
  (select 'SOURCE', id, words from source where words @@ query and 'SOURCE' = any (types) limit most)
$$;
