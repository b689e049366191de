-- Provinces and communes as they are since 1 July 2025: two levels, no districts. Codes carry a dataset version:
-- a commune that a decree ended keeps its old one, for addresses name it, and is offered to nobody.
create schema places;

create table places.datasets (
  version text primary key,
  valid_from date not null,
  source text not null
);

create table places.provinces (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name text not null,
  full_name text not null,
  full_name_en text not null,
  dataset_version text not null references places.datasets (version)
);

create table places.communes (
  code text primary key check (code ~ '^[0-9]{5}$'),
  province_code text not null references places.provinces (code),
  kind text not null check (kind in ('phường', 'xã', 'đặc khu')),
  name text not null,
  dataset_version text not null references places.datasets (version)
);
create index communes_by_province on places.communes (province_code);
