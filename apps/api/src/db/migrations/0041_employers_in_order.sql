-- Up Migration

-- A common word may match employers at the very end of the alphabet: what the search asks of the rows before them stands in the index.
drop index employer_by_name;
create index employer_by_name on employer (province_code, name_key, employer_code) include (words, ward_code, agency_code);

-- Down Migration
drop index employer_by_name;
create index employer_by_name on employer (province_code, name_key, employer_code);
