-- Public ids are derived from a dataset's slug and a row's key there, so primary keys are UUIDs that loaders compute (RFC 9562, version 5).

create table dataset (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  description text,
  licence text,
  url text check (url ~ '^https?://'),
  imported_at timestamptz not null default now(),
  -- The fingerprint of the whole dataset as last loaded.
  fingerprint text not null,
  sort_title text collate "C" not null generated always as (fold_for_sort(title)) stored,
  words tsvector not null generated always as (to_tsvector('english', fold(title || ' ' || coalesce(description, '')))) stored
);
create index dataset_sort_title on dataset (sort_title, id);
create index dataset_imported_at on dataset (imported_at, id);
create index dataset_words on dataset using gin (words);

create table topic (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  description text,
  broader_id uuid references topic check (broader_id <> id),
  sort_name text collate "C" not null generated always as (fold_for_sort(name)) stored,
  words tsvector not null generated always as (to_tsvector('english', fold(name || ' ' || coalesce(description, '')))) stored
);
create index topic_sort_name on topic (sort_name, id);
create index topic_broader on topic (broader_id);
create index topic_words on topic using gin (words);
