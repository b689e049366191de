-- From basket to completed order. Rows name a member by a random id; what a recipient needs lies sealed beside.
create schema ordering;

-- The owner is a member, or a visitor's browser by the hash of its cookie.
create table ordering.baskets (
  owner_id uuid primary key,
  changed_at timestamptz not null
);
create table ordering.basket_lines (
  owner_id uuid not null references ordering.baskets (owner_id) on delete cascade,
  variant_id uuid not null references catalogue.variants (id),
  quantity integer not null constraint basket_lines_quantity check (quantity between 1 and 99),
  -- What was asked when it was put in, so that the basket can say when the price has moved since.
  added_price_vnd bigint not null check (added_price_vnd >= 0),
  added_at timestamptz not null,
  primary key (owner_id, variant_id)
);
create index baskets_by_change on ordering.baskets (changed_at);

-- What a visitor put into the basket becomes the member's at sign-in, in one act: quantities add up to 99 at most,
-- and a basket has at most 100 lines. Row security narrows to one owner, hence a function with its owner's rights;
-- it gives only to the actor, and takes only from somebody who is no member.
create function ordering.merge_baskets(visitor uuid, member uuid, at timestamptz) returns bigint
  language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
  insert into ordering.baskets (owner_id, changed_at)
  select merge_baskets.member, merge_baskets.at
  where merge_baskets.member = nullif(current_setting('app.actor', true), '')::uuid
    and exists (select from ordering.basket_lines as line where line.owner_id = merge_baskets.visitor)
  on conflict (owner_id) do update set changed_at = excluded.changed_at;
  insert into ordering.basket_lines as mine (owner_id, variant_id, quantity, added_price_vnd, added_at)
  select merge_baskets.member, theirs.variant_id, theirs.quantity, theirs.added_price_vnd, theirs.added_at
  from (
    select line.*, own.variant_id is not null as is_shared,
      row_number() over (partition by own.variant_id is null order by line.added_at desc, line.variant_id) as place
    from ordering.basket_lines as line
    left join ordering.basket_lines as own on own.owner_id = merge_baskets.member and own.variant_id = line.variant_id
    where line.owner_id = merge_baskets.visitor
  ) as theirs
  where (theirs.is_shared or theirs.place <= 100 - (select count(*) from ordering.basket_lines as own where own.owner_id = merge_baskets.member))
    and merge_baskets.member = nullif(current_setting('app.actor', true), '')::uuid
    and not exists (select from members.members as person where person.id = merge_baskets.visitor)
  on conflict (owner_id, variant_id) do update set quantity = least(99, mine.quantity + excluded.quantity), added_at = excluded.added_at;
  delete from ordering.baskets as basket
  where basket.owner_id = merge_baskets.visitor
    and merge_baskets.member = nullif(current_setting('app.actor', true), '')::uuid
    and not exists (select from members.members as person where person.id = merge_baskets.visitor);
  select count(*) from ordering.basket_lines as line
  where line.owner_id = merge_baskets.member and merge_baskets.member = nullif(current_setting('app.actor', true), '')::uuid;
end;
revoke execute on function ordering.merge_baskets from public;

-- A visitor's basket that nobody has touched since then is forgotten; a member's stays.
create function ordering.forget_baskets(before timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
  delete from ordering.baskets as basket
  where basket.changed_at < forget_baskets.before
    and not exists (select from members.members as person where person.id = basket.owner_id);
end;
revoke execute on function ordering.forget_baskets from public;

create table ordering.order_groups (
  id uuid primary key,
  member_id uuid not null references members.members (id),
  number text not null unique check (number ~ '^WC-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}$'),
  idempotency_key text not null check (length(idempotency_key) between 8 and 80),
  payment_method text not null check (payment_method in ('cod', 'vietqr')),
  items_vnd bigint not null check (items_vnd > 0),
  delivery_vnd bigint not null check (delivery_vnd >= 0),
  total_vnd bigint not null,
  policy_version text not null,
  receipt_id uuid not null references consent.receipts (id),
  placed_at timestamptz not null,
  constraint order_groups_once unique (member_id, idempotency_key),
  constraint order_groups_adds_up check (total_vnd = items_vnd + delivery_vnd)
);
create index order_groups_by_member on ordering.order_groups (member_id, placed_at desc);

create table ordering.sub_orders (
  id uuid primary key,
  group_id uuid not null references ordering.order_groups (id),
  member_id uuid not null references members.members (id),
  seller_id uuid not null references sellers.sellers (id),
  position integer not null,
  state text not null check (state in ('awaiting-payment', 'to-confirm', 'to-pack', 'handed-over', 'in-transit', 'delivered', 'completed', 'expired', 'cancelled', 'delivery-failed', 'returning', 'returned')),
  state_since timestamptz not null,
  -- When the present state ends by itself; a sweep finds what is due, so that a missed run catches up.
  deadline_at timestamptz,
  cancelled_by text check (cancelled_by in ('buyer', 'seller', 'system')),
  cancel_reason platform.free_text,
  items_vnd bigint not null check (items_vnd > 0),
  delivery_vnd bigint not null check (delivery_vnd >= 0),
  total_vnd bigint not null,
  -- Frozen at sale, never worked out again.
  commission_vnd bigint not null check (commission_vnd >= 0),
  commission_vat_vnd bigint not null check (commission_vat_vnd >= 0),
  tax_withheld_vnd bigint not null check (tax_withheld_vnd >= 0),
  weight_grams integer not null check (weight_grams > 0),
  -- Clause 1.10: until when the seller may look at this order.
  seller_access_until timestamptz not null,
  packed_at timestamptz,
  received_marked_at timestamptz,
  completed_at timestamptz,
  constraint sub_orders_adds_up check (total_vnd = items_vnd + delivery_vnd),
  constraint sub_orders_cancelled check ((state = 'cancelled') = (cancelled_by is not null))
);

-- Clause 1.10: the seller's own login writes this column when an order is over, and so might write any date.
create function ordering.check_seller_access() returns trigger
  language plpgsql volatile set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'A seller sees an order for its time only; that time is not made longer.' using errcode = 'check_violation';
end;
$$;
revoke execute on function ordering.check_seller_access from public;
create trigger seller_access_only_ends before update of seller_access_until on ordering.sub_orders
for each row when (new.seller_access_until > old.seller_access_until and old.state <> 'awaiting-payment')
execute function ordering.check_seller_access();

create index sub_orders_by_group on ordering.sub_orders (group_id);
create index sub_orders_by_member on ordering.sub_orders (member_id, state_since desc);
create index sub_orders_by_seller on ordering.sub_orders (seller_id, state, state_since desc);
create index sub_orders_due on ordering.sub_orders (deadline_at) where deadline_at is not null;

create table ordering.order_lines (
  id uuid primary key,
  sub_order_id uuid not null references ordering.sub_orders (id),
  member_id uuid not null references members.members (id),
  seller_id uuid not null references sellers.sellers (id),
  listing_id uuid not null references catalogue.listings (id),
  variant_id uuid not null references catalogue.variants (id),
  position integer not null,
  title text not null,
  variant_label text not null,
  sku text not null,
  slug text not null,
  media_id uuid references catalogue.media (id),
  unit_price_vnd bigint not null check (unit_price_vnd >= 0),
  quantity integer not null check (quantity > 0),
  total_vnd bigint not null,
  constraint order_lines_adds_up check (total_vnd = unit_price_vnd * quantity)
);
create index order_lines_by_sub_order on ordering.order_lines (sub_order_id);
create index order_lines_by_member on ordering.order_lines (member_id);

create table ordering.order_events (
  id uuid primary key,
  sub_order_id uuid not null references ordering.sub_orders (id),
  member_id uuid not null references members.members (id),
  seller_id uuid not null references sellers.sellers (id),
  event text not null check (event in ('placed', 'paid', 'payment-expired', 'confirmed', 'packed', 'booked', 'collect-failed', 'collected', 'in-transit', 'out-for-delivery', 'delivery-delayed', 'delivered', 'received', 'completed', 'delivery-failed', 'returning', 'returned', 'lost', 'cancelled')),
  from_state text,
  to_state text not null,
  actor_kind text not null check (actor_kind in ('buyer', 'seller', 'carrier', 'bank', 'system', 'staff')),
  place text,
  reason platform.free_text,
  at timestamptz not null
);
create index order_events_by_sub_order on ordering.order_events (sub_order_id, at);

-- One sealed copy per recipient, made when the order is placed: a later change of the address book moves nothing.
create table vault.carrier_snapshots (
  sub_order_id uuid primary key references ordering.sub_orders (id),
  member_id uuid not null references members.members (id),
  recipient_sealed bytea not null,
  address_sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  made_at timestamptz not null
);
create table vault.seller_snapshots (
  sub_order_id uuid primary key references ordering.sub_orders (id),
  member_id uuid not null references members.members (id),
  seller_id uuid not null references sellers.sellers (id),
  alias_sealed bytea not null,
  masked_mobile_sealed bytea not null,
  -- Which province the parcel goes to: the seller packs for the way by it, and it names nobody.
  province_code text not null,
  receipt_id uuid not null references consent.receipts (id),
  made_at timestamptz not null
);
create table vault.order_notes (
  sub_order_id uuid primary key references ordering.sub_orders (id),
  member_id uuid not null references members.members (id),
  seller_id uuid not null references sellers.sellers (id),
  note_sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id)
);
create table vault.invoice_requests (
  group_id uuid primary key references ordering.order_groups (id),
  member_id uuid not null references members.members (id),
  company_sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  asked_at timestamptz not null
);

-- Clause 1.10: what was sealed for a shop ends with the shop's right to look; the contract record keeps the rest.
create function ordering.forget_shared(before timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
  delete from vault.order_notes as note using ordering.sub_orders as part
  where part.id = note.sub_order_id and part.seller_access_until < forget_shared.before
    and part.state in ('expired', 'cancelled', 'returned', 'completed');
  delete from vault.seller_snapshots as snapshot using ordering.sub_orders as part
  where part.id = snapshot.sub_order_id and part.seller_access_until < forget_shared.before
    and part.state in ('expired', 'cancelled', 'returned', 'completed');
end;
revoke execute on function ordering.forget_shared from public;
