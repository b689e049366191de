-- Parcels on their way. Names and addresses lie in the vault; the carrier is told when a parcel is booked.
create schema delivery;

create table delivery.parcels (
  id uuid primary key,
  sub_order_id uuid not null unique references ordering.sub_orders (id),
  member_id uuid not null references members.members (id),
  seller_id uuid not null references sellers.sellers (id),
  carrier text not null,
  tracking_code text unique,
  state text not null check (state in ('to-book', 'booked', 'collected', 'in-transit', 'out-for-delivery', 'delivered', 'failed', 'returning', 'returned', 'lost', 'cancelled')),
  fee_vnd bigint not null check (fee_vnd >= 0),
  cod_vnd bigint not null check (cod_vnd >= 0),
  weight_grams integer not null check (weight_grams > 0),
  sorting_code text,
  expected_on date,
  booked_at timestamptz,
  changed_at timestamptz not null
);
create index parcels_by_seller on delivery.parcels (seller_id, changed_at desc);

create table delivery.notices (
  id uuid primary key,
  carrier text not null,
  tracking_code text not null,
  status text not null,
  happened_at timestamptz not null,
  is_authentic boolean not null,
  -- The notice without names, numbers and addresses.
  body jsonb not null,
  state text not null check (state in ('new', 'processed', 'unmatched', 'settled-by-hand', 'refused')),
  because text,
  received_at timestamptz not null,
  processed_at timestamptz,
  settled_by uuid,
  settled_because platform.free_text,
  constraint delivery_notices_once unique (carrier, tracking_code, status, happened_at)
);
create index delivery_notices_open on delivery.notices (received_at) where state in ('new', 'unmatched');
create index delivery_notices_refused on delivery.notices (received_at) where state = 'refused';
create index parcels_moving on delivery.parcels (changed_at) where state in ('booked', 'collected', 'in-transit', 'out-for-delivery', 'failed', 'returning');

-- What the carrier last asked per class of route and step of weight, so that no checkout waits for the carrier.
create table delivery.fees (
  carrier text not null,
  route text not null check (route in ('same-province', 'same-region', 'cross-region')),
  weight_step integer not null check (weight_step between 1 and 200),
  fee_vnd bigint not null check (fee_vnd >= 0),
  quoted_at timestamptz not null,
  primary key (carrier, route, weight_step)
);
