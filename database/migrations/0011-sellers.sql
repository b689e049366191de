-- Who sells. What the law orders to be shown of a trader (D248 Art. 18) is public; the rest lies sealed.
create schema sellers;

create table sellers.sellers (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name platform.free_text not null,
  kind text not null check (kind in ('household', 'individual', 'enterprise')),
  legal_name platform.free_text not null,
  business_address platform.free_text not null,
  about_vi platform.free_text not null default '',
  about_en platform.free_text not null default '',
  -- The picture that stands for the shop, among those of the catalogue.
  sign_id uuid,
  state text not null check (state in ('applied', 'approved', 'paused', 'suspended', 'closed')),
  -- Where the carrier collects: a place of business.
  pickup_street platform.free_text not null,
  pickup_commune_code text not null references places.communes (code),
  pickup_phone text not null,
  commission_basis_points integer not null check (commission_basis_points between 0 and 5000),
  review_count integer not null default 0 check (review_count >= 0),
  rating_sum integer not null default 0 check (rating_sum >= 0),
  joined_at timestamptz not null,
  approved_at timestamptz
);

create table sellers.staff (
  id uuid primary key,
  seller_id uuid not null references sellers.sellers (id),
  member_id uuid not null references members.members (id),
  role text not null check (role in ('owner', 'staff')),
  since timestamptz not null,
  until timestamptz,
  constraint staff_once unique (seller_id, member_id)
);
create index staff_by_member on sellers.staff (member_id);

create table vault.seller_identities (
  seller_id uuid primary key references sellers.sellers (id),
  identity_sealed bytea not null,
  tax_code_sealed bytea not null,
  bank_account_sealed bytea,
  changed_at timestamptz not null
);
