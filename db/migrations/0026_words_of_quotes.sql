-- Records are also found by quotes in their citations and responses, and by the texts of responses and assessments.
create function quotes_of_record(record uuid) returns text language sql stable as $$
  select concat_ws(' ',
    (select quote from allegation where id = record),
    (select string_agg(concat_ws(' ', statement, quote), ' ' order by rank) from allegation_response where allegation_id = record),
    (select string_agg(note, ' ' order by rank) from assessment where allegation_id = record),
    (select string_agg(quote, ' ' order by rank, id) from citation where record_id = record and quote is not null))
$$;

-- Only the first 100,000 characters of quotes are indexed, because the size of an index entry is limited.
drop function record_words(text, text, text, text, text);
create function record_words(title text, summary text, claim text, place text, quotes text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('english', fold(title)), 'A')
    || setweight(to_tsvector('english', fold(coalesce(summary, '') || ' ' || coalesce(claim, '') || ' ' || coalesce(place, ''))), 'B')
    || setweight(to_tsvector('english', fold(left(coalesce(quotes, ''), 100000))), 'C');

create or replace function index_records(ids uuid[]) returns void language plpgsql set enable_seqscan = off as $$
begin
  perform index_involvement(ids);
  update record r set words = w.words
    from record s left join allegation a on a.id = s.id left join meeting m on m.id = s.id,
      lateral (select record_words(s.title, s.summary, a.claim, m.place_name, quotes_of_record(s.id)) as words) as w
    where r.id = any (ids) and s.id = any (ids) and s.id = r.id and r.words is distinct from w.words;
end $$;

update record r set words = record_words(r.title, r.summary, a.claim, m.place_name, quotes_of_record(r.id))
  from (
    select record_id as id from citation where quote is not null and record_id is not null
    union select allegation_id from allegation_response
    union select allegation_id from assessment
  ) as quoted
  left join allegation a on a.id = quoted.id left join meeting m on m.id = quoted.id
  where r.id = quoted.id;
