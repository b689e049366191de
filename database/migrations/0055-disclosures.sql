-- What left, to whom, for which purpose: one row each time, and the member can see it.
create schema disclosures;

create table disclosures.disclosures (
  id uuid primary key,
  member_id uuid not null references members.members (id),
  recipient text not null,
  recipient_name text not null,
  purpose text not null,
  fields text[] not null,
  case_id uuid not null,
  contract text not null,
  -- Keyed hash of the payload: proves later what left, without keeping it.
  commitment bytea not null,
  at timestamptz not null
);
create index disclosures_by_member on disclosures.disclosures (member_id, at desc);
