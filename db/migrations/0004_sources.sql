-- The sources of facts.

create type source_type as enum ('NEWS_ARTICLE', 'REPORT', 'OFFICIAL_STATEMENT', 'LEGAL_ACT', 'DATASET', 'OTHER');

create table source (
  id uuid primary key,
  dataset_id uuid not null references dataset,
  key text not null check (key <> ''),
  title text not null check (title <> ''),
  type source_type not null,
  publisher_id uuid references organization,
  author text,
  url text check (url ~ '^https?://'),
  published_on text,
  published_earliest date,
  published_latest date,
  retrieved_on date,
  language text,
  note text,
  -- Of the source's statement: equal if nothing has changed.
  fingerprint text not null,
  sort_title text collate "C" not null generated always as (fold_for_sort(title)) stored,
  sort_published date not null generated always as (
    case when isfinite(published_earliest) then published_earliest
         when isfinite(published_latest) then published_latest
         else '-infinity'::date end
  ) stored,
  words tsvector not null generated always as (to_tsvector('english', fold(title || ' ' || coalesce(author, '')))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((published_on is null) = (published_earliest is null) and (published_on is null) = (published_latest is null)),
  check (published_earliest <= published_latest),
  unique (dataset_id, key)
);
create index source_sort_title on source (sort_title, id);
create index source_sort_published on source (sort_published, id);
create index source_created_at on source (created_at, id);
create index source_publisher on source (publisher_id);
create index source_type_index on source (type, id);
create index source_words on source using gin (words);
create index source_published on source using gist (daterange(published_earliest, published_latest, '[]'));
