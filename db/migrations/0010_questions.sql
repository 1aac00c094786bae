-- Indexes for the filters by number of sources, by represented country, and by agreement events and verdicts.

create index citation_record_source on citation (record_id, source_id) where record_id is not null;
create index participation_represented on participation (representing_id, actor_id, meeting_id) where representing_id is not null;
create index agreement_event_type_index on agreement_event (type, agreement_id);
create index assessment_verdict_index on assessment (verdict, allegation_id);
