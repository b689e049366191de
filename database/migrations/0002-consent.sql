-- What each member agreed to or refused, and the proof of it.
create schema consent;

-- Narrow, for it is read by every fence and written by every withdrawal.
create table consent.states (
  member_id uuid primary key,
  switches bigint not null default 0 constraint states_known_bits check (switches >= 0),
  is_active boolean not null default true,
  policy_version text not null,
  decision_count bigint not null default 0,
  changed_at timestamptz not null default now()
);
comment on column consent.states.decision_count is 'Numbers the decisions of one member; counted under the lock of this row, so that the ledger has the order in which they took effect.';

-- The words that people were shown, for as long as a receipt speaks of them. The hash is the words': nothing can be put under it later.
create table consent.notices (
  hash bytea primary key,
  point text not null,
  locale text not null check (locale in ('vi', 'en')),
  words text not null,
  kept_since timestamptz not null default now(),
  constraint notices_hash_is_of_the_words check (hash = sha256(convert_to(words, 'UTF8')))
);

create table consent.receipts (
  id uuid primary key,
  member_id uuid not null,
  point text not null,
  policy_version text not null,
  notice_hash bytea not null references consent.notices (hash),
  locale text not null check (locale in ('vi', 'en')),
  method text not null check (method in ('web', 'api', 'demonstration')),
  given_at timestamptz not null,
  constraint receipts_of_member unique (id, member_id)
);
create index receipts_by_member on consent.receipts (member_id, given_at desc);

create table consent.decisions (
  id uuid primary key,
  member_id uuid not null,
  ordinal bigint not null constraint decisions_count_from_one check (ordinal >= 1),
  switch text not null,
  is_on boolean not null,
  receipt_id uuid not null references consent.receipts (id),
  policy_version text not null,
  decided_at timestamptz not null,
  constraint decisions_in_order unique (member_id, ordinal)
);
comment on table consent.decisions is 'Append-only: nobody has the right to change or delete a row. Written by consent.decide alone, which the policy generates.';
