-- Keeps the figures of a document true in the transaction that changes them, and tells the pages which of them
-- show something that changed. Sales do not: only when little is left, or nothing, or something again.

create function catalogue.tell(tags text[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  chunk text;
begin
  -- A message holds at most 8,000 bytes, which is 150 tags of 45.
  for chunk in
    select string_agg(tag, ' ' order by tag) from (select tag, (row_number() over (order by tag) - 1) / 150 as part from (select distinct unnest(tags) as tag) as d) as n group by part
  loop
    perform pg_notify('catalogue', chunk);
  end loop;
end;
$$;
revoke execute on function catalogue.tell from public;

create function catalogue.after_documents_came() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform catalogue.tell(array['home', 'search']
    || (select array_agg(distinct 'seller:' || seller_id) from came)
    || (select array_agg(distinct 'category:' || category_id) from came, unnest(category_ids) as category_id)
    || case when (select count(*) from came) <= 300 then (select array_agg('listing:' || listing_id) from came) end)
  where exists (select from came);
  return null;
end;
$$;
revoke execute on function catalogue.after_documents_came from public;
create trigger documents_came after insert on catalogue.documents
  referencing new table as came for each statement execute function catalogue.after_documents_came();
create trigger documents_went after delete on catalogue.documents
  referencing old table as came for each statement execute function catalogue.after_documents_came();

create function catalogue.after_documents_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  ids uuid[];
  moved uuid[];
begin
  select array_agg(stands.listing_id), array_agg(stands.listing_id) filter (where (was.seller_id, was.category_ids) is distinct from (stands.seller_id, stands.category_ids))
    into ids, moved
  from old_documents as was join new_documents as stands using (listing_id)
  where (was.slug, was.price_vnd, was.highest_price_vnd, was.reference_price_vnd, was.is_available, was.left_count, was.review_count, was.rating_sum, was.changed_at, was.seller_id, was.category_ids, was.card::text)
    is distinct from (stands.slug, stands.price_vnd, stands.highest_price_vnd, stands.reference_price_vnd, stands.is_available, stands.left_count, stands.review_count, stands.rating_sum, stands.changed_at, stands.seller_id, stands.category_ids, stands.card::text);
  if cardinality(ids) <= 300 then
    perform catalogue.tell((select array_agg('listing:' || id) from unnest(ids) as id));
  end if;
  if cardinality(ids) > 300 or moved is not null then
    perform catalogue.tell(array['home', 'search'] || (
      select array_agg(distinct tag)
      from (select * from old_documents union all select * from new_documents) as d,
        lateral (select 'seller:' || d.seller_id as tag union all select 'category:' || c from unnest(d.category_ids) as c) as t
      where d.listing_id = any (case when cardinality(ids) > 300 then ids else moved end)));
  end if;
  return null;
end;
$$;
revoke execute on function catalogue.after_documents_changed from public;
create trigger documents_changed after update on catalogue.documents
  referencing old table as old_documents new table as new_documents for each statement execute function catalogue.after_documents_changed();

-- What little is left of is said exactly. The same number stands in src/market/catalogue/stock.ts, and a test compares the two.
create function catalogue.few() returns integer language sql immutable return 10;
revoke execute on function catalogue.few from public;

-- Documents are locked in the order of their ids, after the stock: two orders cannot wait for each other.
create function catalogue.count_stock(variants uuid[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  ids uuid[];
begin
  select array_agg(listing_id) into ids from (
    select d.listing_id from catalogue.documents d
    where d.listing_id in (select v.listing_id from catalogue.variants v where v.id = any (variants))
    order by d.listing_id for update
  ) as locked;
  if ids is null then
    return;
  end if;
  update catalogue.documents d
  set is_available = counted.total > 0, left_count = case when counted.total <= catalogue.few() then counted.total end
  from (
    select v.listing_id, coalesce(sum(s.available), 0)::bigint as total
    from catalogue.variants v left join catalogue.stock s on s.variant_id = v.id where v.listing_id = any (ids) group by v.listing_id
  ) as counted
  where d.listing_id = counted.listing_id
    and (d.is_available, d.left_count) is distinct from (counted.total > 0, case when counted.total <= catalogue.few() then counted.total end);
  if cardinality(ids) <= 300 then
    perform catalogue.tell((select array_agg('listing:' || id) from unnest(ids) as id));
  end if;
end;
$$;
revoke execute on function catalogue.count_stock from public;

create function catalogue.after_stock_came() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform catalogue.count_stock((select array_agg(variant_id) from came)) where exists (select from came);
  return null;
end;
$$;
revoke execute on function catalogue.after_stock_came from public;
create trigger stock_came after insert on catalogue.stock
  referencing new table as came for each statement execute function catalogue.after_stock_came();
create trigger stock_went after delete on catalogue.stock
  referencing old table as came for each statement execute function catalogue.after_stock_came();

create function catalogue.after_stock_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  variants uuid[];
begin
  select array_agg(stands.variant_id) into variants
  from old_stock as was join new_stock as stands using (variant_id)
  where was.available <> stands.available and least(was.available, stands.available) <= catalogue.few();
  if variants is not null then
    perform catalogue.count_stock(variants);
  end if;
  return null;
end;
$$;
revoke execute on function catalogue.after_stock_changed from public;
create trigger stock_changed after update on catalogue.stock
  referencing old table as old_stock new table as new_stock for each statement execute function catalogue.after_stock_changed();

create function catalogue.after_listings_counted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  ids uuid[];
begin
  select array_agg(stands.id) into ids
  from old_listings as was join new_listings as stands using (id)
  where (was.sold_count, was.review_count, was.rating_sum) <> (stands.sold_count, stands.review_count, stands.rating_sum);
  if ids is null then
    return null;
  end if;
  perform from catalogue.documents d where d.listing_id = any (ids) order by d.listing_id for update;
  update catalogue.documents d set sold_count = l.sold_count, review_count = l.review_count, rating_sum = l.rating_sum
  from new_listings l where l.id = d.listing_id and l.id = any (ids);
  return null;
end;
$$;
revoke execute on function catalogue.after_listings_counted from public;
create trigger listings_counted after update on catalogue.listings
  referencing old table as old_listings new table as new_listings for each statement execute function catalogue.after_listings_counted();

create function catalogue.after_category_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform catalogue.tell(array['home', 'category:' || new.id]);
  return null;
end;
$$;
revoke execute on function catalogue.after_category_changed from public;
create trigger category_changed after insert or update on catalogue.categories for each row execute function catalogue.after_category_changed();

create function catalogue.after_seller_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform catalogue.tell(array['seller:' || new.id]);
  return null;
end;
$$;
revoke execute on function catalogue.after_seller_changed from public;
create trigger seller_changed after update on sellers.sellers for each row execute function catalogue.after_seller_changed();
