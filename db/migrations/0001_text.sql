-- All text comparisons ignore case and accents, in the same way.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- `unaccent` is declared stable only because its dictionary could change. Ours does not, so indexes can be built on it.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Folded words, each after a single space, so that `like '% jav%'` finds words with that prefix.
create function fold_words(value text) returns text
  language sql immutable strict parallel safe
  return ' ' || regexp_replace(public.fold(value), '[\s\-‐‑‒–—''’ʼ`"“”„().,;:/\\_]+', ' ', 'g');

-- The key by which text is sorted, short enough for any index. Its columns use byte order, which is the same on every server.
create function fold_for_sort(value text) returns text
  language sql immutable strict parallel safe
  return left(public.fold(value), 200);
