-- Up Migration
-- Look-ups: places are found by the beginnings of their words, marks or no marks, and people by name and birth date.

-- As nameKey of packages/core, for what PostgreSQL keeps by itself: capitals without marks.
create function search_key(name text) returns text language sql immutable strict parallel safe
  return upper(translate(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dD'));

-- The words of a name and its code, each behind the code of the province: the index of words is then one for each province.
-- The code also in one piece, however it is written.
create function search_words(province text, name text, code text) returns tsvector language sql immutable strict parallel safe
  return array_to_tsvector(regexp_split_to_array(
    province || regexp_replace(trim(regexp_replace(
      search_key(left(name, 500) || ' ' || code || ' ' || regexp_replace(code, '[^[:alnum:]]', '', 'g')), '[^A-Z0-9]+', ' ', 'g')), ' ', ' ' || province, 'g'), ' '));

create table collecting_organisation (
  organisation_code text primary key,
  name text not null,
  province_code text not null references province,
  ward_code text references ward,
  address text not null,
  phone text,
  -- Who collects on its behalf, by name: published, so that people know whom they may pay.
  staff text[] not null default '{}',
  invented boolean not null default false
);

-- Wards that the office looks after; the one it stands in is ward_code.
alter table agency add column served_ward_codes text[] not null default '{}';
alter table facility add column phone text;

-- The key is cut: an index takes no row of more than a third of a page.
alter table agency add column name_key text collate "C" generated always as (left(search_key(name), 200)) stored,
  add column words tsvector generated always as (search_words(province_code, name, agency_code)) stored;
alter table facility add column name_key text collate "C" generated always as (left(search_key(name), 200)) stored,
  add column words tsvector generated always as (search_words(province_code, name, facility_code)) stored;
alter table employer add column name_key text collate "C" generated always as (left(search_key(name), 200)) stored,
  add column words tsvector generated always as (search_words(province_code, name, employer_code)) stored;
alter table collecting_organisation add column name_key text collate "C" generated always as (left(search_key(name), 200)) stored,
  add column words tsvector generated always as (search_words(province_code, name, organisation_code)) stored;

create index employer_by_word on employer using gin (words);
create index employer_by_name on employer (province_code, name_key, employer_code);
create index facility_by_word on facility using gin (words);
create index facility_by_name on facility (province_code, name_key, facility_code);
create index agency_by_name on agency (province_code, name_key, agency_code);
create index collecting_organisation_by_name on collecting_organisation (province_code, name_key, organisation_code);

create index person_by_name on person (name_key, birth_date);

-- Down Migration
drop index person_by_name, agency_by_name, facility_by_name, facility_by_word, employer_by_name, employer_by_word;
alter table employer drop column words, drop column name_key;
alter table facility drop column words, drop column name_key, drop column phone;
alter table agency drop column words, drop column name_key, drop column served_ward_codes;
drop table collecting_organisation;
drop function search_words, search_key;
