-- Who in the company may open what: a known person, with a task that somebody gave, with a reason and an end.
create schema staff;

create table staff.people (
  id uuid primary key,
  blind_index bytea not null unique,
  account_sealed bytea not null,
  password_hash text not null,
  second_factor_sealed bytea not null,
  last_factor_step bigint not null default 0,
  joined_at timestamptz not null,
  left_at timestamptz
);
comment on column staff.people.last_factor_step is 'The time step of the last accepted one-time password: each is good once.';

create table staff.tasks (
  id uuid primary key,
  person_id uuid not null references staff.people (id),
  department text not null,
  given_by uuid references staff.people (id),
  reason platform.free_text not null,
  given_at timestamptz not null,
  ends_at timestamptz not null
);
create index tasks_by_person on staff.tasks (person_id, ends_at desc);

create table staff.sessions (
  id uuid primary key,
  person_id uuid not null references staff.people (id),
  token_hash bytea not null unique,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
