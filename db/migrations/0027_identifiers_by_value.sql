-- A search has a code or key, but not its scheme.
drop index identifier_value;
create index identifier_value on identifier (value, scheme);
