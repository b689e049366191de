-- Signing in: codes, passwords, sessions and tokens are kept as hashes, so that a copy of these tables opens no account.
create table members.passwords (
  member_id uuid primary key references members.members (id),
  hash text not null,
  changed_at timestamptz not null
);

create table members.codes (
  id uuid primary key,
  blind_index bytea not null,
  kind text not null check (kind in ('mobile', 'email')),
  code_hash bytea not null,
  wrong_tries integer not null default 0 check (wrong_tries between 0 and 5),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index codes_by_address on members.codes (blind_index, made_at desc);

create table members.sessions (
  id uuid primary key,
  member_id uuid not null references members.members (id),
  token_hash bytea not null unique,
  device text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_by_member on members.sessions (member_id, seen_at desc);

create table members.api_tokens (
  id uuid primary key,
  member_id uuid not null references members.members (id),
  token_hash bytea not null unique,
  label platform.free_text not null,
  scopes text[] not null,
  made_at timestamptz not null,
  seen_at timestamptz,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index api_tokens_by_member on members.api_tokens (member_id, made_at desc);

create table members.sign_ins (
  id uuid primary key,
  member_id uuid not null references members.members (id),
  outcome text not null check (outcome in ('code', 'password', 'refused', 'signed-out')),
  connection_sealed bytea not null,
  at timestamptz not null
);
create index sign_ins_by_member on members.sign_ins (member_id, at desc);
create index sign_ins_by_time on members.sign_ins (at);

-- Counters against guessing; the key is a keyed hash of an address or a connection, never the thing itself.
create table members.limits (
  key text primary key,
  points integer not null,
  expire bigint
);
