-- What is offered: nothing here says anything about a person, and everybody may see what is approved.
create schema catalogue;

create table catalogue.categories (
  id uuid primary key,
  parent_id uuid references catalogue.categories (id),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi platform.free_text not null check (length(name_vi) between 1 and 120),
  -- Categories that an import made have no English name until somebody gives one.
  name_en platform.free_text check (length(name_en) between 1 and 120),
  depth integer not null check (depth between 1 and 5),
  position integer not null default 0,
  constraint categories_root check ((depth = 1) = (parent_id is null)),
  constraint categories_name_once unique nulls not distinct (parent_id, name_vi)
);
create index categories_by_parent on catalogue.categories (parent_id, position);

create table catalogue.attributes (
  id uuid primary key,
  category_id uuid not null references catalogue.categories (id),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_vi text not null,
  name_en text not null,
  unit text,
  is_facet boolean not null default false,
  position integer not null default 0,
  constraint attributes_once unique (category_id, code)
);

create table catalogue.media (
  id uuid primary key,
  alt_vi platform.free_text not null,
  alt_en platform.free_text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  -- One of 64 classes of colour that holds the place until the picture is there.
  placeholder smallint not null check (placeholder between 0 and 63),
  widths integer[] not null,
  has_avif boolean not null default false,
  made_at timestamptz not null
);

alter table sellers.sellers add constraint sellers_sign foreign key (sign_id) references catalogue.media (id);

create table catalogue.category_media (
  category_id uuid not null references catalogue.categories (id),
  media_id uuid not null references catalogue.media (id),
  position integer not null default 0,
  primary key (category_id, media_id)
);

-- Pictures that stand for whole kinds of goods: a category that an import makes takes the first whose words are in
-- its name, or else in those of the categories above.
create table catalogue.kind_pictures (
  media_id uuid primary key references catalogue.media (id),
  words text[] not null check (cardinality(words) > 0),
  position integer not null
);

-- What the top of the home page shows: a wide picture, its words, and where they lead.
create table catalogue.banners (
  id uuid primary key,
  title_vi platform.free_text not null check (length(title_vi) between 1 and 60),
  title_en platform.free_text not null check (length(title_en) between 1 and 60),
  line_vi platform.free_text not null check (length(line_vi) between 1 and 200),
  line_en platform.free_text not null check (length(line_en) between 1 and 200),
  media_id uuid not null references catalogue.media (id),
  category_id uuid not null references catalogue.categories (id),
  position integer not null default 0,
  shown_from timestamptz not null,
  shown_until timestamptz check (shown_until > shown_from)
);

create table catalogue.listings (
  id uuid primary key,
  seller_id uuid not null references sellers.sellers (id),
  category_id uuid not null references catalogue.categories (id),
  kind text not null check (kind in ('goods', 'service', 'code')),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title platform.free_text not null check (length(title) between 1 and 500),
  title_en platform.free_text check (length(title_en) between 1 and 500),
  brand platform.free_text check (length(brand) between 1 and 80),
  description_vi platform.free_text not null default '',
  description_en platform.free_text,
  -- In what the variants differ: "Màu men". Empty where there is but one.
  choice_vi platform.free_text not null default '',
  choice_en platform.free_text not null default '',
  -- A parcel of many pieces stays within an integer; what weighs more than 200 kg is no parcel.
  weight_grams integer not null default 500 check (weight_grams between 1 and 200000),
  state text not null check (state in ('waiting', 'approved', 'rejected', 'withdrawn')),
  -- Facts of the place that an import came from. They may order results; they are never shown as ours.
  source text,
  source_rating real check (source_rating between 0 and 5),
  source_review_count integer check (source_review_count >= 0),
  source_discount_percent integer check (source_discount_percent between 0 and 100),
  review_count integer not null default 0 check (review_count >= 0),
  rating_sum integer not null default 0 check (rating_sum >= 0),
  sold_count integer not null default 0 check (sold_count >= 0),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  approved_at timestamptz,
  constraint listings_approved check ((state = 'approved') <= (approved_at is not null))
);
create index listings_by_seller on catalogue.listings (seller_id, changed_at desc);
create index listings_by_category on catalogue.listings (category_id);
create index listings_waiting on catalogue.listings (made_at) where state = 'waiting';

create table catalogue.listing_attributes (
  listing_id uuid not null references catalogue.listings (id),
  attribute_id uuid not null references catalogue.attributes (id),
  value_vi platform.free_text not null,
  value_en platform.free_text not null,
  primary key (listing_id, attribute_id)
);

create table catalogue.listing_media (
  listing_id uuid not null references catalogue.listings (id),
  media_id uuid not null references catalogue.media (id),
  position integer not null,
  primary key (listing_id, media_id)
);

create table catalogue.variants (
  id uuid primary key,
  listing_id uuid not null references catalogue.listings (id),
  seller_id uuid not null references sellers.sellers (id),
  -- A type of its own, not free text: 9 in 100 real ones pass the check digit of payment cards.
  sku text not null constraint variants_sku_form check (sku ~ '^[0-9A-Za-z][0-9A-Za-z._/-]{0,63}$'),
  label_vi platform.free_text not null default '',
  label_en platform.free_text not null default '',
  price_vnd bigint not null check (price_vnd between 0 and 10000000000),
  position integer not null default 0,
  constraint variants_sku_of_seller unique (seller_id, sku)
);
create index variants_by_listing on catalogue.variants (listing_id, position);

-- Every price that was ever asked, so that a reference price can be proved.
create table catalogue.prices (
  id uuid primary key,
  variant_id uuid not null references catalogue.variants (id),
  price_vnd bigint not null check (price_vnd >= 0),
  since timestamptz not null
);
create index prices_by_variant on catalogue.prices (variant_id, since desc);

-- Without a row a variant is not for sale. The conditional update of `available` is the reservation.
create table catalogue.stock (
  variant_id uuid primary key references catalogue.variants (id),
  available integer not null constraint stock_never_below_zero check (available >= 0)
);

create table catalogue.approvals (
  id uuid primary key,
  listing_id uuid not null references catalogue.listings (id),
  decision text not null check (decision in ('approved', 'rejected')),
  reason platform.free_text not null,
  decided_by uuid,
  decided_at timestamptz not null
);
create index approvals_by_listing on catalogue.approvals (listing_id, decided_at desc);
comment on column catalogue.approvals.decided_by is 'The person of staff; empty for the operator''s command line.';
