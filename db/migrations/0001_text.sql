-- Text is compared without regard to case and accents, in the same way wherever it is compared.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- `unaccent` is only stable because its dictionary could be changed; ours is not, so that indexes can be built on it.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Folded words behind single spaces, one of them in front: `like '% jav%'` then finds words that begin so.
create function fold_words(value text) returns text
  language sql immutable strict parallel safe
  return ' ' || regexp_replace(public.fold(value), '[\s\-‐‑‒–—''’ʼ`"“”„().,;:/\\_]+', ' ', 'g');

-- What a sort on text sorts by; short enough for any index. Columns of it are in the order of their bytes, the same on every server.
create function fold_for_sort(value text) returns text
  language sql immutable strict parallel safe
  return left(public.fold(value), 200);
