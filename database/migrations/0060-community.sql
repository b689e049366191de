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
  state text not null check (state in ('published', 'held', 'rejected')),
  held_because text check (held_because ~ '^[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)*$'),
  receipt_id uuid not null references consent.receipts (id),
  -- Counts what was written: a decision is about the text that the moderator read, and no later one.
  revision integer not null default 1 check (revision >= 1),
  submitted_at timestamptz not null,
  -- A published review is changed once at most.
  edited_at timestamptz,
  changed_at timestamptz not null,
  constraint reviews_held_for_a_reason check ((state = 'held') = (held_because is not null)),
  constraint reviews_of_seller unique (id, seller_id, member_id)
);
create index reviews_by_listing on vault.reviews (listing_id, submitted_at desc) where state = 'published';
create index reviews_by_seller on vault.reviews (seller_id, submitted_at desc) where state = 'published';
create index reviews_by_member on vault.reviews (member_id, submitted_at desc);
create index reviews_held on vault.reviews (changed_at) where state = 'held';

create table vault.review_pictures (
  id uuid primary key,
  review_id uuid not null references vault.reviews (id) on delete cascade,
  member_id uuid not null references members.members (id),
  position integer not null check (position between 1 and 5),
  width integer not null check (width between 1 and 1280),
  height integer not null check (height between 1 and 1280),
  picture_sealed bytea not null,
  receipt_id uuid not null references consent.receipts (id),
  constraint review_pictures_place unique (review_id, position)
);

-- Sealed under the reviewer's key, for a reply may speak of the reviewer: it goes when the review goes.
create table vault.review_replies (
  review_id uuid primary key references vault.reviews (id) on delete cascade,
  seller_id uuid not null references sellers.sellers (id),
  member_id uuid not null references members.members (id),
  text_sealed bytea not null,
  state text not null check (state in ('published', 'held', 'rejected')),
  held_because text check (held_because ~ '^[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)*$'),
  revision integer not null default 1 check (revision >= 1),
  replied_at timestamptz not null,
  constraint review_replies_held_for_a_reason check ((state = 'held') = (held_because is not null)),
  constraint review_replies_of_its_seller foreign key (review_id, seller_id, member_id) references vault.reviews (id, seller_id, member_id) on delete cascade
);
create index review_replies_held on vault.review_replies (replied_at) where state = 'held';

-- Why something may or may not be read by everybody. A decision outlives the review: it proves that somebody decided.
create table community.moderations (
  id uuid primary key,
  review_id uuid not null,
  subject text not null check (subject in ('review', 'reply')),
  revision integer not null,
  decision text not null check (decision in ('published', 'rejected')),
  because text check (because in ('personal-data', 'insult', 'off-topic', 'advertising', 'unlawful', 'picture')),
  reason platform.free_text not null check (length(reason) <= 500),
  decided_by uuid not null references staff.people (id),
  decided_at timestamptz not null,
  constraint moderations_reject_for_a_reason check ((decision = 'rejected') = (because is not null))
);
create index moderations_by_review on community.moderations (review_id, decided_at desc);

-- The second lock on "verified purchase": whatever the code believes, a review is about a line of the member's own
-- that has arrived.
create function community.check_line() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (
    select from ordering.order_lines line join ordering.sub_orders sub on sub.id = line.sub_order_id
    where line.id = new.line_id and line.member_id = new.member_id and line.listing_id = new.listing_id and line.seller_id = new.seller_id
      and (sub.state in ('delivered', 'completed') or sub.received_marked_at is not null)
  ) then
    raise exception 'a review is about a delivered line of one''s own' using errcode = 'check_violation', constraint = 'reviews_of_what_arrived';
  end if;
  return null;
end;
$$;
revoke execute on function community.check_line from public;
create trigger reviews_of_what_arrived after insert on vault.reviews for each row execute function community.check_line();

-- Whatever changes what everybody may read is counted and shown: no writer can forget it.
create function community.follow_review() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  shown uuid := coalesce(new.listing_id, old.listing_id);
begin
  if 'published' in (coalesce(new.state, ''), coalesce(old.state, '')) then
    perform queue.count_reviews(shown);
    perform pg_notify('catalogue', 'listing:' || shown);
  end if;
  return null;
end;
$$;
revoke execute on function community.follow_review from public;
create trigger reviews_follow after insert or delete or update on vault.reviews for each row execute function community.follow_review();

create function community.follow_reply() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  shown uuid;
begin
  select review.listing_id into shown from vault.reviews review where review.id = coalesce(new.review_id, old.review_id);
  if shown is not null and 'published' in (coalesce(new.state, ''), coalesce(old.state, '')) then
    perform pg_notify('catalogue', 'listing:' || shown);
  end if;
  return null;
end;
$$;
revoke execute on function community.follow_reply from public;
create trigger review_replies_follow after insert or delete or update on vault.review_replies for each row execute function community.follow_reply();
