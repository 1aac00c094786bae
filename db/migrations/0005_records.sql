-- Records: what happened or was said. `record` is the supertype; meetings, agreements, allegations and milestones are its kinds.

create type record_kind as enum ('MEETING', 'AGREEMENT', 'ALLEGATION', 'MILESTONE');

create table record (
  id uuid primary key,
  kind record_kind not null,
  dataset_id uuid not null references dataset,
  key text not null check (key <> ''),
  title text not null check (title <> ''),
  summary text,
  date text,
  date_earliest date,
  date_latest date,
  revision integer not null default 1 check (revision >= 1),
  -- Of the record's statement: equal if nothing has changed.
  fingerprint text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- The result of record_words, written with the record.
  words tsvector not null default '',
  sort_title text collate "C" not null generated always as (fold_for_sort(title)) stored,
  sort_date date not null generated always as (
    case when isfinite(date_earliest) then date_earliest
         when isfinite(date_latest) then date_latest
         else '-infinity'::date end
  ) stored,
  check ((date is null) = (date_earliest is null) and (date is null) = (date_latest is null)),
  check (date_earliest <= date_latest),
  unique (dataset_id, key),
  unique (id, kind)
);
create index record_sort_date on record (sort_date, id);
create index record_kind_sort_date on record (kind, sort_date, id);
create index record_sort_title on record (sort_title, id);
create index record_kind_sort_title on record (kind, sort_title, id);
create index record_created_at on record (created_at, id);
create index record_kind_created_at on record (kind, created_at, id);
create index record_updated_at on record (updated_at, id);
create index record_kind_updated_at on record (kind, updated_at, id);
create index record_dataset on record (dataset_id, kind, sort_date, id);
create index record_days on record using gist (daterange(date_earliest, date_latest, '[]'));
create index record_words on record using gin (words);

create table record_topic (
  record_id uuid not null references record on delete cascade,
  topic_id uuid not null references topic,
  primary key (record_id, topic_id)
);
create index record_topic_topic on record_topic (topic_id, record_id);

create type revision_kind as enum ('CREATED', 'UPDATED');

-- `content` is the record as its dataset states it, including parts and citations.
create table revision (
  id uuid primary key,
  record_id uuid not null references record on delete cascade,
  number integer not null check (number >= 1),
  kind revision_kind not null,
  at timestamptz not null default now(),
  by text not null check (by <> ''),
  content jsonb not null,
  unique (record_id, number)
);

-- Meetings

create type meeting_type as enum ('STATE_VISIT', 'VISIT', 'SUMMIT', 'TALKS', 'CEREMONY', 'CONFERENCE', 'CALL', 'OTHER');
create type participant_role as enum (
  'HEAD_OF_DELEGATION', 'MEMBER', 'HOST', 'COUNTERPART', 'ATTENDEE', 'SPEAKER', 'MEDIATOR', 'OTHER'
);

create table meeting (
  id uuid primary key,
  kind record_kind not null default 'MEETING' check (kind = 'MEETING'),
  type meeting_type not null,
  host_id uuid references country,
  place_name text check (place_name <> ''),
  place_country_id uuid references country,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  check (place_name is not null or (place_country_id is null and latitude is null)),
  check ((latitude is null) = (longitude is null)),
  foreign key (id, kind) references record (id, kind) on delete cascade
);
create index meeting_type_index on meeting (type, id);
create index meeting_host on meeting (host_id);
create index meeting_place_country on meeting (place_country_id);

create table participation (
  meeting_id uuid not null references meeting on delete cascade,
  rank integer not null check (rank >= 1),
  actor_id uuid not null references actor,
  role participant_role not null,
  title text check (title <> ''),
  representing_id uuid references country,
  primary key (meeting_id, rank),
  unique (meeting_id, actor_id)
);
create index participation_actor on participation (actor_id, meeting_id);
create index participation_representing on participation (representing_id);

-- Agreements

create type agreement_type as enum ('TREATY', 'MEMORANDUM', 'JOINT_STATEMENT', 'UNDERSTANDING', 'INSTITUTION', 'OTHER');
create type agreement_status as enum ('PROPOSED', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'TERMINATED');
create type agreement_event_type as enum (
  'PROPOSED', 'NEGOTIATED', 'AGREED', 'SIGNED', 'RATIFIED', 'IN_FORCE', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED'
);

create table agreement (
  id uuid primary key,
  kind record_kind not null default 'AGREEMENT' check (kind = 'AGREEMENT'),
  type agreement_type not null,
  status agreement_status not null,
  foreign key (id, kind) references record (id, kind) on delete cascade
);
create index agreement_type_index on agreement (type, id);
create index agreement_status_index on agreement (status, id);

create table agreement_party (
  agreement_id uuid not null references agreement on delete cascade,
  rank integer not null check (rank >= 1),
  actor_id uuid not null references actor,
  joined text,
  "left" text,
  primary key (agreement_id, rank),
  unique (agreement_id, actor_id)
);
create index agreement_party_actor on agreement_party (actor_id, agreement_id);

create table agreement_event (
  id uuid primary key,
  agreement_id uuid not null references agreement on delete cascade,
  rank integer not null check (rank >= 1),
  type agreement_event_type not null,
  date text,
  sort_date date not null default '-infinity',
  actor_id uuid references actor,
  note text,
  unique (agreement_id, rank),
  unique (id, agreement_id)
);
create index agreement_event_actor on agreement_event (actor_id, agreement_id);

create table meeting_outcome (
  meeting_id uuid not null references meeting on delete cascade,
  agreement_id uuid not null references agreement on delete cascade,
  primary key (meeting_id, agreement_id)
);
create index meeting_outcome_agreement on meeting_outcome (agreement_id, meeting_id);

-- Allegations

create type allegation_status as enum (
  'UNANSWERED', 'CONTESTED', 'ACKNOWLEDGED', 'CORROBORATED', 'REFUTED', 'RETRACTED'
);
create type response_stance as enum ('DENIES', 'REJECTS', 'DISPUTES', 'ACKNOWLEDGES', 'DECLINES_TO_COMMENT');
create type assessment_verdict as enum ('SUPPORTED', 'UNSUPPORTED', 'REFUTED', 'UNVERIFIED');

create table allegation (
  id uuid primary key,
  kind record_kind not null default 'ALLEGATION' check (kind = 'ALLEGATION'),
  claim text not null check (claim <> ''),
  quote text check (quote <> ''),
  retracted text,
  -- Maintained by index_involvement.
  status allegation_status not null default 'UNANSWERED',
  foreign key (id, kind) references record (id, kind) on delete cascade
);
create index allegation_status_index on allegation (status, id);

create table allegation_claimant (
  allegation_id uuid not null references allegation on delete cascade,
  rank integer not null check (rank >= 1),
  actor_id uuid not null references actor,
  primary key (allegation_id, rank),
  unique (allegation_id, actor_id)
);
create index allegation_claimant_actor on allegation_claimant (actor_id, allegation_id);

create table allegation_accused (
  allegation_id uuid not null references allegation on delete cascade,
  rank integer not null check (rank >= 1),
  actor_id uuid not null references actor,
  primary key (allegation_id, rank),
  unique (allegation_id, actor_id)
);
create index allegation_accused_actor on allegation_accused (actor_id, allegation_id);

create table allegation_concerning (
  allegation_id uuid not null references allegation on delete cascade,
  rank integer not null check (rank >= 1),
  record_id uuid not null references record on delete cascade check (record_id <> allegation_id),
  primary key (allegation_id, rank),
  unique (allegation_id, record_id)
);
create index allegation_concerning_record on allegation_concerning (record_id);

create table allegation_response (
  id uuid primary key,
  allegation_id uuid not null references allegation on delete cascade,
  rank integer not null check (rank >= 1),
  actor_id uuid not null references actor,
  stance response_stance not null,
  statement text check (statement <> ''),
  quote text check (quote <> ''),
  date text,
  sort_date date not null default '-infinity',
  unique (allegation_id, rank),
  unique (id, allegation_id)
);
create index allegation_response_stance on allegation_response (stance, allegation_id);
create index allegation_response_actor on allegation_response (actor_id, allegation_id);

create table assessment (
  id uuid primary key,
  allegation_id uuid not null references allegation on delete cascade,
  rank integer not null check (rank >= 1),
  actor_id uuid not null references actor,
  verdict assessment_verdict not null,
  note text check (note <> ''),
  date text,
  sort_date date not null default '-infinity',
  unique (allegation_id, rank),
  unique (id, allegation_id)
);
create index assessment_actor on assessment (actor_id, allegation_id);

-- Milestones

create type milestone_type as enum (
  'RELATIONS_ESTABLISHED', 'RELATIONS_SEVERED', 'SANCTIONS_IMPOSED', 'SANCTIONS_LIFTED', 'RECOGNITION', 'WITHDRAWAL',
  'ELECTION', 'INAUGURATION', 'REVOLUTION', 'CONFLICT', 'COOPERATION', 'OTHER'
);
create type milestone_role as enum ('AGENT', 'TARGET', 'PARTY', 'OTHER');

create table milestone (
  id uuid primary key,
  kind record_kind not null default 'MILESTONE' check (kind = 'MILESTONE'),
  type milestone_type not null,
  foreign key (id, kind) references record (id, kind) on delete cascade
);
create index milestone_type_index on milestone (type, id);

create table milestone_actor (
  milestone_id uuid not null references milestone on delete cascade,
  rank integer not null check (rank >= 1),
  actor_id uuid not null references actor,
  role milestone_role not null,
  primary key (milestone_id, rank),
  unique (milestone_id, actor_id)
);
create index milestone_actor_actor on milestone_actor (actor_id, milestone_id);
