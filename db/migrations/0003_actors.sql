-- Actors. `actor` is the supertype; `country`, `person` and `organization` are its kinds.

create type actor_kind as enum ('COUNTRY', 'PERSON', 'ORGANIZATION');
create type name_kind as enum ('PREFERRED', 'ALIAS', 'ROMANIZATION', 'ABBREVIATION', 'FORMER', 'TRANSLATION');
create type organization_type as enum (
  'MINISTRY', 'PARLIAMENT', 'AGENCY', 'COMPANY', 'INTERGOVERNMENTAL', 'MEDIA', 'COMMITTEE', 'PARTY', 'ARMED_FORCE', 'OTHER'
);

create table actor (
  id uuid primary key,
  kind actor_kind not null,
  dataset_id uuid not null references dataset,
  key text not null check (key <> ''),
  name text not null check (name <> ''),
  description text,
  -- Of the actor's statement: equal if nothing has changed.
  fingerprint text not null,
  sort_name text collate "C" not null generated always as (fold_for_sort(name)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (dataset_id, key),
  unique (id, kind)
);
create index actor_sort_name on actor (kind, sort_name, id);
create index actor_created_at on actor (kind, created_at, id);
create index actor_updated_at on actor (kind, updated_at, id);

create table country (
  id uuid primary key,
  kind actor_kind not null default 'COUNTRY' check (kind = 'COUNTRY'),
  code text unique check (code ~ '^[A-Z]{2}$'),
  alpha3 text unique check (alpha3 ~ '^[A-Z]{3}$'),
  official_name text,
  flag text,
  region text,
  subregion text,
  capital text,
  founded text,
  dissolved text,
  foreign key (id, kind) references actor (id, kind) on delete cascade
);
create index country_region on country (region);

create table person (
  id uuid primary key,
  kind actor_kind not null default 'PERSON' check (kind = 'PERSON'),
  birth_date text,
  death_date text,
  foreign key (id, kind) references actor (id, kind) on delete cascade
);

create table person_nationality (
  person_id uuid not null references person on delete cascade,
  country_id uuid not null references country,
  primary key (person_id, country_id)
);
create index person_nationality_country on person_nationality (country_id, person_id);

create table organization (
  id uuid primary key,
  kind actor_kind not null default 'ORGANIZATION' check (kind = 'ORGANIZATION'),
  type organization_type not null,
  country_id uuid references country,
  parent_id uuid references organization check (parent_id <> id),
  foreign key (id, kind) references actor (id, kind) on delete cascade
);
create index organization_country on organization (country_id, id);
create index organization_parent on organization (parent_id);
create index organization_type_index on organization (type, id);

create table actor_name (
  actor_id uuid not null references actor on delete cascade,
  rank integer not null check (rank >= 1),
  value text not null check (value <> ''),
  kind name_kind not null,
  language text,
  script text,
  words text not null generated always as (fold_words(value)) stored,
  primary key (actor_id, rank),
  unique nulls not distinct (actor_id, value, language)
);
create unique index actor_name_preferred on actor_name (actor_id) where kind = 'PREFERRED';
create index actor_name_words on actor_name using gin (words gin_trgm_ops);

create table identifier (
  actor_id uuid not null references actor on delete cascade,
  scheme text not null check (scheme <> ''),
  value text not null check (value <> ''),
  primary key (actor_id, scheme, value)
);
create index identifier_value on identifier (scheme, value);

-- `held_earliest` and `held_latest` span every day on which the position may have been held.
create table position (
  id uuid primary key,
  dataset_id uuid not null references dataset,
  key text not null check (key <> ''),
  title text not null check (title <> ''),
  person_id uuid not null references person on delete cascade,
  organization_id uuid references organization,
  country_id uuid references country,
  from_date text,
  to_date text,
  held_earliest date not null default '-infinity',
  held_latest date not null default 'infinity',
  title_words text not null generated always as (fold_words(title)) stored,
  check (held_earliest <= held_latest),
  unique (dataset_id, key)
);
create index position_person on position (person_id, held_latest desc, held_earliest desc);
create index position_organization on position (organization_id, held_latest desc, held_earliest desc);
create index position_country on position (country_id, held_latest desc, held_earliest desc);
create index position_title on position using gin (title_words gin_trgm_ops);
