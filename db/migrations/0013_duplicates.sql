-- Pairs of people or of organisations that may be the same, from the last search for duplicates (src/duplicates). Derived: each
-- search replaces all of them.

create table duplicate_candidate (
  -- Derived from both keys, so that cursors stay valid after another search.
  id uuid primary key generated always as (md5(one_id::text || other_id::text)::uuid) stored,
  kind actor_kind not null check (kind <> 'COUNTRY'),
  one_id uuid not null references actor on delete cascade,
  other_id uuid not null references actor on delete cascade,
  score double precision not null check (score between 0 and 1),
  -- A list of { kind, supports, text }, as the API returns it.
  reasons jsonb not null,
  found_at timestamptz not null default now(),
  check (one_id < other_id),
  unique (one_id, other_id)
);
create index duplicate_candidate_score on duplicate_candidate (score, id);
create index duplicate_candidate_other on duplicate_candidate (other_id);
