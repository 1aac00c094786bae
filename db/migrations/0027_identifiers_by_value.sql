-- A search knows what a code or key is, but not who gives it.
drop index identifier_value;
create index identifier_value on identifier (value, scheme);
