-- What each member agreed to or refused, and the proof of it.
create schema consent;

-- Narrow, for it is read by every fence and written by every withdrawal.
create table consent.states (
  member_id uuid primary key,
  switches bigint not null default 0,
  is_active boolean not null default true,
  policy_version text not null,
  changed_at timestamptz not null default now()
);

create table consent.receipts (
  id uuid primary key,
  member_id uuid not null,
  point text not null,
  policy_version text not null,
  notice_hash bytea not null,
  locale text not null check (locale in ('vi', 'en')),
  method text not null check (method in ('web', 'api', 'demonstration')),
  given_at timestamptz not null
);
create index receipts_by_member on consent.receipts (member_id, given_at desc);

create table consent.decisions (
  id uuid primary key,
  member_id uuid not null,
  switch text not null,
  is_on boolean not null,
  receipt_id uuid not null references consent.receipts (id),
  policy_version text not null,
  decided_at timestamptz not null
);
create index decisions_by_member on consent.decisions (member_id, decided_at desc);
comment on table consent.decisions is 'Append-only: nobody has the right to change or delete a row.';

-- The one writer of switches: a decision and its effect are one act. `switch_bit` is the mask that the
-- compiled policy gives for `switch`; a wrong pair could only come from our own generated code.
create function consent.decide(member uuid, decision uuid, switch text, switch_mask bigint, is_on boolean, receipt uuid, version text, at timestamptz)
  returns bigint
  language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
  insert into consent.decisions (id, member_id, switch, is_on, receipt_id, policy_version, decided_at)
  select decide.decision, decide.member, decide.switch, decide.is_on, receipt.id, decide.version, decide.at
  from consent.receipts as receipt
  where receipt.id = decide.receipt and receipt.member_id = decide.member
    and decide.member = nullif(current_setting('app.actor', true), '')::uuid;
  update consent.states as state
  set switches = case when decide.is_on then state.switches | decide.switch_mask else state.switches & ~decide.switch_mask end,
      changed_at = decide.at
  where state.member_id = decide.member and decide.member = nullif(current_setting('app.actor', true), '')::uuid
  returning state.switches;
end;
revoke execute on function consent.decide from public;
