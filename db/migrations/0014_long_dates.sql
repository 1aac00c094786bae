-- Dates that mean more than a year. A list of a span of time in order of date begins and ends at the span, but for these.

create index record_long_dates on record (sort_date, date_earliest, date_latest) where date_latest > date_earliest + 366;
