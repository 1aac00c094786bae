-- These three are called for a batch of records or, with null, for every record. A generic
-- plan for both cases reads every record ever counted, and PostgreSQL switches to it after
-- five calls: counting n rows then costs n². With custom plans, the cost of a batch is
-- proportional to its size.
alter function add_numbers(uuid[], integer) set plan_cache_mode = force_custom_plan;
alter function add_details(uuid[], integer) set plan_cache_mode = force_custom_plan;
alter function add_subjects(uuid[], integer) set plan_cache_mode = force_custom_plan;
