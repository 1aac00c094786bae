-- Pairs of people or of organisations that may be one, as they were last looked for (src/duplicates). Derived: found anew, all of
-- them, whenever someone asks for it.

create table duplicate_candidate (
  -- Made of the two keys, so that a cursor still holds after they were looked for again.
  id uuid primary key generated always as (md5(one_id::text || other_id::text)::uuid) stored,
  kind actor_kind not null check (kind <> 'COUNTRY'),
  one_id uuid not null references actor on delete cascade,
  other_id uuid not null references actor on delete cascade,
  score double precision not null check (score between 0 and 1),
  -- A list of { kind, supports, text }, as the API shows it.
  reasons jsonb not null,
  found_at timestamptz not null default now(),
  check (one_id < other_id),
  unique (one_id, other_id)
);
create index duplicate_candidate_score on duplicate_candidate (score, id);
create index duplicate_candidate_other on duplicate_candidate (other_id);
