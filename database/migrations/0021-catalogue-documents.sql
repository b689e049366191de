-- One row per listing that visitors may see, with everything that a card shows, sorts and is found by: a list is
-- one statement. The words are made in TypeScript, since the server's parser knows neither Vietnamese nor models.
create table catalogue.documents (
  listing_id uuid primary key references catalogue.listings (id) on delete cascade,
  seller_id uuid not null references sellers.sellers (id),
  -- From the root to the category of the listing.
  category_ids uuid[] not null check (cardinality(category_ids) between 1 and 5),
  slug text not null,
  -- Weight A: words as written; B: without accents; C: of the category; D: of seller and stock keeping units.
  words tsvector not null,
  -- How the title begins, in plain letters: what is named first is what is sold.
  head text not null,
  word_count smallint not null check (word_count > 0),
  -- Keys of catalogue.facet_values.
  facets text[] not null,
  price_vnd bigint not null,
  highest_price_vnd bigint not null,
  -- Only while it can be proved; see reference-price.ts.
  reference_price_vnd bigint,
  reference_until timestamptz,
  is_available boolean not null,
  -- The exact number only when little is left, so that sales do not change pages all the time.
  left_count integer,
  sold_count integer not null,
  review_count integer not null,
  rating_sum integer not null,
  -- The part of the published ranking that does not depend on the words searched for; see ranking.ts.
  popularity real not null,
  approved_at timestamptz not null,
  changed_at timestamptz not null,
  card json not null,
  constraint documents_price check (highest_price_vnd >= price_vnd),
  constraint documents_reference check ((reference_price_vnd is null) = (reference_until is null) and reference_price_vnd > price_vnd)
) with (fillfactor = 80, toast_tuple_target = 1024);
-- The words are read for every candidate and stay in the row; the card is read for a page of them and may leave it.
alter table catalogue.documents alter column words set storage plain, alter column card set storage external;

-- New entries wait in a list that every search reads as well, so it is kept short.
create index documents_by_words on catalogue.documents using gin (words, category_ids, facets) with (fastupdate = on, gin_pending_list_limit = 512);
create index documents_by_popularity on catalogue.documents (is_available desc, popularity desc, listing_id);
create index documents_by_seller on catalogue.documents (seller_id, is_available desc, popularity desc, listing_id);
create index documents_by_price on catalogue.documents (is_available desc, price_vnd, listing_id);
create index documents_by_price_down on catalogue.documents (is_available desc, price_vnd desc, listing_id);
create index documents_by_newness on catalogue.documents (is_available desc, approved_at desc, listing_id);

create index documents_by_reference on catalogue.documents (reference_until) where reference_price_vnd is not null;

-- What a filter is called: "mau-sac:den" is colour, black.
create table catalogue.facet_values (
  key text primary key check (key ~ '^[a-z0-9-]+:[a-z0-9-]+$'),
  code text not null,
  name_vi platform.free_text not null,
  name_en platform.free_text not null,
  value_vi platform.free_text not null,
  value_en platform.free_text not null
);

-- Every word of the titles in plain letters, how it is most often written, how often it stands in one, and how many
-- listings are found by it: what corrections and guesses are made from.
create table catalogue.words (
  word text primary key,
  written text not null,
  count integer not null check (count > 0),
  listings integer not null
);
create table catalogue.word_pairs (
  first text not null,
  second text not null,
  written text not null,
  count integer not null check (count > 0),
  primary key (first, second)
);

-- What is offered while somebody types. `folded` begins at any word of the text.
create table catalogue.suggestions (
  folded text collate "C" not null,
  text text not null,
  kind text not null check (kind in ('category', 'phrase', 'seller')),
  path text not null,
  weight real not null,
  primary key (folded, path)
);
