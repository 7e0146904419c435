-- Up Migration
-- Code lists: the same for everybody, loaded by the owner from reference-data/; the server only reads them.

create table province (
  code text primary key,
  name text not null,
  full_name text not null,
  name_en text not null,
  valid_from date not null default '2025-07-01',
  valid_to date
);

create table ward (
  code text primary key,
  name text not null,
  full_name text not null,
  kind text not null check (kind in ('phuong', 'xa', 'dac-khu')),
  province_code text not null references province,
  valid_from date not null default '2025-07-01',
  valid_to date
);
create index on ward (province_code, code);

-- Old codes stay valid for ever inside card, citizen and facility numbers.
create table old_province (
  code text primary key,
  name text not null,
  full_name text not null,
  new_code text not null references province
);

create table old_ward (
  old_province_code text not null,
  old_district_code text not null,
  old_ward_code text not null,
  old_name text not null,
  new_ward_code text not null references ward,
  is_divided boolean not null,
  primary key (old_province_code, old_district_code, old_ward_code, new_ward_code)
);

create table bank (
  key text primary key,
  code text not null,
  bin text,
  short_name text not null,
  name text not null,
  swift text,
  vietqr_status smallint not null,
  superseded_by text
);

create table holiday (
  day date primary key,
  kind text not null check (kind in ('off', 'makeup-workday')),
  name text not null,
  source text not null,
  certainty text not null
);

create table card_object (
  code text primary key,
  payer_group text not null,
  benefit_code smallint not null,
  label_vi text not null,
  label_en text not null
);

create table card_benefit (
  code smallint primary key,
  fund_pays_percent smallint not null,
  meaning_en text not null
);

create table card_area (
  code text primary key,
  meaning_en text not null
);

create table agency (
  agency_code text primary key,
  name text not null,
  kind text not null check (kind in ('central', 'provincial', 'local')),
  parent_code text references agency,
  province_code text not null references province,
  ward_code text references ward,
  address text not null,
  phone text,
  email text,
  -- Invented for demonstration; never shown as a real office.
  invented boolean not null default false
);

create table facility (
  facility_code text primary key check (facility_code ~ '^\d{2}[0-9A-Z]{3}$'),
  name text not null,
  province_code text not null references province,
  ward_code text references ward,
  address text not null,
  level text not null check (level in ('initial', 'basic', 'specialised')),
  health_contract boolean not null,
  issues_sick_leave boolean not null,
  invented boolean not null default false
);
create index on facility (province_code, facility_code);

create table employer (
  employer_code text primary key,
  name text not null,
  province_code text not null references province,
  ward_code text references ward,
  address text not null,
  agency_code text not null references agency,
  state text not null default 'active' check (state in ('active', 'suspended', 'closed')),
  invented boolean not null default false
);
create index on employer (province_code, employer_code);

-- Down Migration
drop table employer, facility, agency, card_area, card_benefit, card_object, holiday, bank, old_ward, old_province, ward, province;
