-- Dates that span more than a year. A list filtered and ordered by date scans only the filter's span, except for these.

create index record_long_dates on record (sort_date, date_earliest, date_latest) where date_latest > date_earliest + 366;
