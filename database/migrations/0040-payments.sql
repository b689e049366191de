-- Money that comes in and goes back, by order code and amount; nobody's name or card is here.
create schema payments;

create table payments.payments (
  id uuid primary key,
  group_id uuid not null unique references ordering.order_groups (id),
  member_id uuid not null references members.members (id),
  method text not null check (method in ('cod', 'vietqr')),
  -- payOS: a whole number, unique per merchant, at most 2^53.
  order_code bigint unique check (order_code between 1 and 9007199254740991),
  amount_vnd bigint not null check (amount_vnd > 0),
  state text not null check (state in ('awaiting', 'paid', 'expired', 'cancelled', 'on-delivery')),
  transfer_text text,
  link_id text,
  qr_text text,
  made_at timestamptz not null,
  expires_at timestamptz,
  paid_at timestamptz,
  -- What really came in: a person may let less pass, and no more than this goes back.
  paid_vnd bigint check (paid_vnd > 0),
  bank_reference text,
  -- When the bank is asked what its notices may have failed to say; null where there is nothing more to ask.
  ask_at timestamptz,
  constraint payments_paid check ((state = 'paid') = (paid_vnd is not null))
);
create index payments_by_member on payments.payments (member_id, made_at desc);
create index payments_to_ask on payments.payments (ask_at) where ask_at is not null;

-- Stored first, processed once; what cannot be matched waits for a person.
create table payments.notices (
  id uuid primary key,
  provider text not null check (provider in ('payos')),
  reference text not null,
  order_code bigint,
  amount_vnd bigint,
  is_authentic boolean not null,
  -- The notice without the payer's name and account, which we have no use for.
  body jsonb not null,
  state text not null check (state in ('new', 'processed', 'unmatched', 'settled-by-hand', 'refused')),
  because text,
  received_at timestamptz not null,
  processed_at timestamptz,
  settled_by uuid,
  settled_because platform.free_text,
  -- Banks number their transfers each for itself: two orders may be paid under one reference.
  constraint notices_once unique (provider, reference, order_code)
);
create index notices_open on payments.notices (received_at) where state in ('new', 'unmatched');
create index notices_refused on payments.notices (received_at) where state = 'refused';

create table payments.refunds (
  id uuid primary key,
  payment_id uuid not null references payments.payments (id),
  member_id uuid not null references members.members (id),
  sub_order_id uuid references ordering.sub_orders (id),
  amount_vnd bigint not null check (amount_vnd > 0),
  -- The transfer that goes back whole, where it came too late, twice or in a wrong amount.
  notice_id uuid unique references payments.notices (id),
  state text not null check (state in ('due', 'sent')),
  because text not null check (because in ('cancelled', 'returned', 'lost', 'paid-late', 'paid-twice', 'wrong-amount')),
  due_since timestamptz not null,
  sent_at timestamptz,
  sent_by uuid,
  sent_reference text,
  constraint refunds_once unique (payment_id, sub_order_id),
  constraint refunds_of_something check ((sub_order_id is null) <> (notice_id is null)),
  constraint refunds_sent check ((state = 'sent') = (sent_at is not null))
);
create index refunds_due on payments.refunds (due_since) where state = 'due';
