-- One key per person, group of fields and retention rule; destroying it erases what it sealed, wherever a copy lies.
create schema keys;
create table keys.keys (
  subject_id uuid not null,
  group_name text not null,
  retention text not null,
  wrapped bytea not null,
  made_at timestamptz not null default now(),
  primary key (subject_id, group_name, retention)
);
