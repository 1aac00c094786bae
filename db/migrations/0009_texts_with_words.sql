-- Records and sources whose words match, at most `most` of each; which ones, where there are more, is left to the index.
-- The planner cannot know how rare the beginning of a word is. Where it takes it for common it reads the table from one end,
-- all of it for a word that nothing has; so it is left no way but the index on words, at a cost that `most` bounds.
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
