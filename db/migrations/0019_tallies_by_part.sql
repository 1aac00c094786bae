-- These three are asked either for the records of one part or, with null, for every
-- record. A plan made to serve both reads every record ever counted, whatever it is asked
-- for, and PostgreSQL settles on it after five calls: taking in n rows then costs n².
-- Planned for the records at hand, a part costs what it holds.
alter function add_numbers(uuid[], integer) set plan_cache_mode = force_custom_plan;
alter function add_details(uuid[], integer) set plan_cache_mode = force_custom_plan;
alter function add_subjects(uuid[], integer) set plan_cache_mode = force_custom_plan;
