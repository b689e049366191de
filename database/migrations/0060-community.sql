-- What members write for others to read. Texts and pictures are sealed even when published, and opened when the
-- page is made: withdrawing takes them down at once, erasing the key takes them out of every copy.
create schema community;

create table vault.reviews (
  id uuid primary key,
  line_id uuid not null unique references ordering.order_lines (id),
  listing_id uuid not null references catalogue.listings (id),
  seller_id uuid not null references sellers.sellers (id),
  member_id uuid not null references members.members (id),
  stars smallint not null check (stars between 1 and 5),
  text_sealed bytea not null,
  variant_label text not null,
  state text not null check (state in ('published', 'held', 'rejected', 'removed')),
  held_because text,
  receipt_id uuid not null references consent.receipts (id),
  submitted_at timestamptz not null,
  changed_at timestamptz not null
);
create index reviews_by_listing on vault.reviews (listing_id, submitted_at desc) where state = 'published';
create index reviews_by_member on vault.reviews (member_id, submitted_at desc);
create index reviews_held on vault.reviews (submitted_at) where state = 'held';

create table vault.review_pictures (
  id uuid primary key,
  review_id uuid not null references vault.reviews (id),
  member_id uuid not null references members.members (id),
  position integer not null check (position between 1 and 5),
  picture_sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  constraint review_pictures_place unique (review_id, position)
);

-- Sealed under the reviewer's key, for a reply may speak of the reviewer.
create table vault.review_replies (
  review_id uuid primary key references vault.reviews (id),
  seller_id uuid not null references sellers.sellers (id),
  member_id uuid not null references members.members (id),
  text_sealed bytea not null,
  state text not null check (state in ('published', 'held', 'rejected')),
  held_because text,
  replied_at timestamptz not null
);

create table community.moderations (
  id uuid primary key,
  review_id uuid not null references vault.reviews (id),
  subject text not null check (subject in ('review', 'reply')),
  decision text not null check (decision in ('published', 'rejected')),
  reason platform.free_text not null,
  decided_by uuid not null references staff.people (id),
  decided_at timestamptz not null
);
