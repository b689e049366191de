-- People: who they are to us is a random id; what we know of them lies sealed in the vault.
create schema members;
create schema vault;

create table members.members (
  id uuid primary key,
  locale text not null default 'vi' check (locale in ('vi', 'en')),
  joined_at timestamptz not null
);

alter table consent.states add constraint states_member foreign key (member_id) references members.members (id);
alter table consent.receipts add constraint receipts_member foreign key (member_id) references members.members (id);
alter table consent.decisions add constraint decisions_member foreign key (member_id) references members.members (id);

-- One table per group of fields, so that a grant on a table is a grant on a group.
create table vault.names (
  member_id uuid primary key references members.members (id),
  sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);
create table vault.aliases (
  member_id uuid primary key references members.members (id),
  sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);
create table vault.persons (
  member_id uuid primary key references members.members (id),
  sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);
comment on table vault.persons is 'Date of birth and gender.';
create table vault.phones (
  member_id uuid primary key references members.members (id),
  sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);
comment on table vault.phones is 'A fixed line; mobile numbers lie in vault.mobiles.';
create table vault.companies (
  member_id uuid primary key references members.members (id),
  sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);

-- Sign-in finds a member by the blind index and never reads the address itself.
create table vault.mobiles (
  member_id uuid primary key references members.members (id),
  blind_index bytea not null unique,
  sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);
create table vault.emails (
  member_id uuid primary key references members.members (id),
  blind_index bytea not null unique,
  sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);

create table vault.addresses (
  id uuid primary key,
  member_id uuid not null references members.members (id),
  address_sealed bytea not null,
  recipient_sealed bytea not null,
  is_default boolean not null default false,
  dataset_version text not null,
  receipt_id uuid not null references consent.receipts (id),
  changed_at timestamptz not null
);
create index addresses_by_member on vault.addresses (member_id);
create unique index addresses_one_default on vault.addresses (member_id) where is_default;
