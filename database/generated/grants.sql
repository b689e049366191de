-- Written by scripts/compile-policy.ts from policy/. Do not edit.

-- account.authenticate
grant usage on schema queue to w_00000000_account_authenticate;
grant execute on function queue.send_notice to w_00000000_account_authenticate;

-- account.manage
grant usage on schema consent to w_00000000_account_manage;
grant usage on schema places to w_00000000_account_manage;
grant usage on schema queue to w_00000000_account_manage;
grant select (code, name, full_name, full_name_en, dataset_version) on places.provinces to w_00000000_account_manage;
grant select (code, province_code, kind, name, dataset_version) on places.communes to w_00000000_account_manage;
grant execute on function consent.decide to w_00000000_account_manage;
grant execute on function queue.keep_invoice_request to w_00000000_account_manage;

-- community.moderate
grant usage on schema catalogue to w_00000000_community_moderate;
grant usage on schema consent to w_00000000_community_moderate;
grant usage on schema sellers to w_00000000_community_moderate;
grant select (id, slug, title) on catalogue.listings to w_00000000_community_moderate;
grant select (id, slug, name) on sellers.sellers to w_00000000_community_moderate;
grant execute on function consent.hold to w_00000000_community_moderate;

-- community.publish
grant usage on schema catalogue to w_00000000_community_publish;
grant usage on schema consent to w_00000000_community_publish;
grant usage on schema sellers to w_00000000_community_publish;
grant select (id, seller_id, slug, title, review_count, rating_sum) on catalogue.listings to w_00000000_community_publish;
grant update (review_count, rating_sum) on catalogue.listings to w_00000000_community_publish;
grant select (id, slug, name, review_count, rating_sum) on sellers.sellers to w_00000000_community_publish;
grant update (review_count, rating_sum) on sellers.sellers to w_00000000_community_publish;
grant execute on function consent.hold to w_00000000_community_publish;

-- law.accounting

-- law.contract-record

-- law.security-log

-- notice.service
grant usage on schema consent to w_00000000_notice_service;
grant execute on function consent.hold to w_00000000_notice_service;

-- order.fulfil
grant usage on schema catalogue to w_00000000_order_fulfil;
grant usage on schema consent to w_00000000_order_fulfil;
grant usage on schema delivery to w_00000000_order_fulfil;
grant usage on schema ordering to w_00000000_order_fulfil;
grant usage on schema places to w_00000000_order_fulfil;
grant usage on schema queue to w_00000000_order_fulfil;
grant usage on schema sellers to w_00000000_order_fulfil;
grant select (id, carrier, tracking_code, status, happened_at, is_authentic, body, state, because, received_at, processed_at, settled_by, settled_because) on delivery.notices to w_00000000_order_fulfil;
grant insert (id, carrier, tracking_code, status, happened_at, is_authentic, body, state, because, received_at, processed_at, settled_by, settled_because) on delivery.notices to w_00000000_order_fulfil;
grant update (state, because, processed_at, settled_by, settled_because) on delivery.notices to w_00000000_order_fulfil;
grant select (carrier, route, weight_step, fee_vnd, quoted_at) on delivery.fees to w_00000000_order_fulfil;
grant insert (carrier, route, weight_step, fee_vnd, quoted_at) on delivery.fees to w_00000000_order_fulfil;
grant update (fee_vnd, quoted_at) on delivery.fees to w_00000000_order_fulfil;
grant select (id, seller_id, category_id, kind, slug, title, title_en, weight_grams, state, sold_count) on catalogue.listings to w_00000000_order_fulfil;
grant update (sold_count) on catalogue.listings to w_00000000_order_fulfil;
grant select (id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position) on catalogue.variants to w_00000000_order_fulfil;
grant select (variant_id, available) on catalogue.stock to w_00000000_order_fulfil;
grant update (available) on catalogue.stock to w_00000000_order_fulfil;
grant select (listing_id, media_id, position) on catalogue.listing_media to w_00000000_order_fulfil;
grant select (id, alt_vi, alt_en, width, height, placeholder, widths, has_avif, made_at) on catalogue.media to w_00000000_order_fulfil;
grant select (id, slug, name, kind, state, pickup_street, pickup_commune_code, pickup_phone, commission_basis_points) on sellers.sellers to w_00000000_order_fulfil;
grant select (code, name, full_name, full_name_en, dataset_version) on places.provinces to w_00000000_order_fulfil;
grant select (code, province_code, kind, name, dataset_version) on places.communes to w_00000000_order_fulfil;
grant execute on function consent.hold to w_00000000_order_fulfil;
grant execute on function ordering.merge_baskets to w_00000000_order_fulfil;
grant execute on function ordering.forget_baskets to w_00000000_order_fulfil;
grant execute on function ordering.forget_shared to w_00000000_order_fulfil;
grant execute on function queue.send_notice to w_00000000_order_fulfil;
grant execute on function queue.book_parcel to w_00000000_order_fulfil;
grant execute on function queue.cancel_parcel to w_00000000_order_fulfil;
grant execute on function queue.settle_parcel_notice to w_00000000_order_fulfil;
grant execute on function queue.owe_refund to w_00000000_order_fulfil;
grant execute on function queue.close_payment_link to w_00000000_order_fulfil;

-- order.pay
grant usage on schema consent to w_00000000_order_pay;
grant usage on schema payments to w_00000000_order_pay;
grant usage on schema queue to w_00000000_order_pay;
grant select (id, provider, reference, order_code, amount_vnd, is_authentic, body, state, because, received_at, processed_at, settled_by, settled_because) on payments.notices to w_00000000_order_pay;
grant insert (id, provider, reference, order_code, amount_vnd, is_authentic, body, state, because, received_at, processed_at, settled_by, settled_because) on payments.notices to w_00000000_order_pay;
grant update (state, because, processed_at, settled_by, settled_because) on payments.notices to w_00000000_order_pay;
grant execute on function consent.hold to w_00000000_order_pay;
grant execute on function queue.settle_notice to w_00000000_order_pay;
grant execute on function queue.start_paid_order to w_00000000_order_pay;
grant execute on function queue.send_notice to w_00000000_order_pay;

-- rights.serve
grant usage on schema catalogue to w_00000000_rights_serve;
grant usage on schema consent to w_00000000_rights_serve;
grant usage on schema sellers to w_00000000_rights_serve;
grant select (hash, point, locale, words, kept_since) on consent.notices to w_00000000_rights_serve;
grant select (id, slug, title) on catalogue.listings to w_00000000_rights_serve;
grant select (id, listing_id, label_vi, label_en) on catalogue.variants to w_00000000_rights_serve;
grant select (id, slug, name) on sellers.sellers to w_00000000_rights_serve;

-- seller.operate
grant usage on schema catalogue to w_00000000_seller_operate;
grant select (variant_id, available) on catalogue.stock to w_00000000_seller_operate;
grant select (listing_id, media_id, position) on catalogue.listing_media to w_00000000_seller_operate;
grant select (id, alt_vi, alt_en, width, height, placeholder, widths, has_avif, made_at) on catalogue.media to w_00000000_seller_operate;

-- seller.share
grant usage on schema catalogue to w_00000000_seller_share;
grant usage on schema consent to w_00000000_seller_share;
grant usage on schema places to w_00000000_seller_share;
grant usage on schema queue to w_00000000_seller_share;
grant select (variant_id, available) on catalogue.stock to w_00000000_seller_share;
grant update (available) on catalogue.stock to w_00000000_seller_share;
grant select (id, alt_vi, alt_en, width, height, placeholder, widths, has_avif, made_at) on catalogue.media to w_00000000_seller_share;
grant select (code, name, full_name, full_name_en, dataset_version) on places.provinces to w_00000000_seller_share;
grant execute on function consent.hold to w_00000000_seller_share;
grant execute on function queue.send_notice to w_00000000_seller_share;
grant execute on function queue.book_parcel to w_00000000_seller_share;
grant execute on function queue.cancel_parcel to w_00000000_seller_share;
grant execute on function queue.owe_refund to w_00000000_seller_share;

-- staff.operate

-- catalogue
grant usage on schema catalogue to w_00000000_catalogue;
grant usage on schema places to w_00000000_catalogue;
grant usage on schema queue to w_00000000_catalogue;
grant usage on schema sellers to w_00000000_catalogue;
grant select (id, parent_id, slug, name_vi, name_en, depth, position) on catalogue.categories to w_00000000_catalogue;
grant insert (id, parent_id, slug, name_vi, name_en, depth, position) on catalogue.categories to w_00000000_catalogue;
grant update (id, parent_id, slug, name_vi, name_en, depth, position) on catalogue.categories to w_00000000_catalogue;
grant delete on catalogue.categories to w_00000000_catalogue;
grant select (id, category_id, code, name_vi, name_en, unit, is_facet, position) on catalogue.attributes to w_00000000_catalogue;
grant insert (id, category_id, code, name_vi, name_en, unit, is_facet, position) on catalogue.attributes to w_00000000_catalogue;
grant update (id, category_id, code, name_vi, name_en, unit, is_facet, position) on catalogue.attributes to w_00000000_catalogue;
grant delete on catalogue.attributes to w_00000000_catalogue;
grant select (id, alt_vi, alt_en, width, height, placeholder, widths, has_avif, made_at) on catalogue.media to w_00000000_catalogue;
grant insert (id, alt_vi, alt_en, width, height, placeholder, widths, has_avif, made_at) on catalogue.media to w_00000000_catalogue;
grant update (id, alt_vi, alt_en, width, height, placeholder, widths, has_avif, made_at) on catalogue.media to w_00000000_catalogue;
grant delete on catalogue.media to w_00000000_catalogue;
grant select (category_id, media_id, position) on catalogue.category_media to w_00000000_catalogue;
grant insert (category_id, media_id, position) on catalogue.category_media to w_00000000_catalogue;
grant update (category_id, media_id, position) on catalogue.category_media to w_00000000_catalogue;
grant delete on catalogue.category_media to w_00000000_catalogue;
grant select (media_id, words, position) on catalogue.kind_pictures to w_00000000_catalogue;
grant insert (media_id, words, position) on catalogue.kind_pictures to w_00000000_catalogue;
grant update (media_id, words, position) on catalogue.kind_pictures to w_00000000_catalogue;
grant delete on catalogue.kind_pictures to w_00000000_catalogue;
grant select (id, title_vi, title_en, line_vi, line_en, media_id, category_id, position, shown_from, shown_until) on catalogue.banners to w_00000000_catalogue;
grant insert (id, title_vi, title_en, line_vi, line_en, media_id, category_id, position, shown_from, shown_until) on catalogue.banners to w_00000000_catalogue;
grant update (id, title_vi, title_en, line_vi, line_en, media_id, category_id, position, shown_from, shown_until) on catalogue.banners to w_00000000_catalogue;
grant delete on catalogue.banners to w_00000000_catalogue;
grant select (id, seller_id, category_id, kind, slug, title, title_en, brand, description_vi, description_en, choice_vi, choice_en, weight_grams, state, source, source_rating, source_review_count, source_discount_percent, review_count, rating_sum, sold_count, made_at, changed_at, approved_at) on catalogue.listings to w_00000000_catalogue;
grant insert (id, seller_id, category_id, kind, slug, title, title_en, brand, description_vi, description_en, choice_vi, choice_en, weight_grams, state, source, source_rating, source_review_count, source_discount_percent, review_count, rating_sum, sold_count, made_at, changed_at, approved_at) on catalogue.listings to w_00000000_catalogue;
grant update (id, seller_id, category_id, kind, slug, title, title_en, brand, description_vi, description_en, choice_vi, choice_en, weight_grams, state, source, source_rating, source_review_count, source_discount_percent, review_count, rating_sum, sold_count, made_at, changed_at, approved_at) on catalogue.listings to w_00000000_catalogue;
grant delete on catalogue.listings to w_00000000_catalogue;
grant select (listing_id, attribute_id, value_vi, value_en) on catalogue.listing_attributes to w_00000000_catalogue;
grant insert (listing_id, attribute_id, value_vi, value_en) on catalogue.listing_attributes to w_00000000_catalogue;
grant update (listing_id, attribute_id, value_vi, value_en) on catalogue.listing_attributes to w_00000000_catalogue;
grant delete on catalogue.listing_attributes to w_00000000_catalogue;
grant select (listing_id, media_id, position) on catalogue.listing_media to w_00000000_catalogue;
grant insert (listing_id, media_id, position) on catalogue.listing_media to w_00000000_catalogue;
grant update (listing_id, media_id, position) on catalogue.listing_media to w_00000000_catalogue;
grant delete on catalogue.listing_media to w_00000000_catalogue;
grant select (id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position) on catalogue.variants to w_00000000_catalogue;
grant insert (id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position) on catalogue.variants to w_00000000_catalogue;
grant update (id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position) on catalogue.variants to w_00000000_catalogue;
grant delete on catalogue.variants to w_00000000_catalogue;
grant select (id, variant_id, price_vnd, since) on catalogue.prices to w_00000000_catalogue;
grant insert (id, variant_id, price_vnd, since) on catalogue.prices to w_00000000_catalogue;
grant update (id, variant_id, price_vnd, since) on catalogue.prices to w_00000000_catalogue;
grant delete on catalogue.prices to w_00000000_catalogue;
grant select (variant_id, available) on catalogue.stock to w_00000000_catalogue;
grant insert (variant_id, available) on catalogue.stock to w_00000000_catalogue;
grant update (variant_id, available) on catalogue.stock to w_00000000_catalogue;
grant delete on catalogue.stock to w_00000000_catalogue;
grant select (id, listing_id, decision, reason, decided_by, decided_at) on catalogue.approvals to w_00000000_catalogue;
grant insert (id, listing_id, decision, reason, decided_by, decided_at) on catalogue.approvals to w_00000000_catalogue;
grant update (id, listing_id, decision, reason, decided_by, decided_at) on catalogue.approvals to w_00000000_catalogue;
grant delete on catalogue.approvals to w_00000000_catalogue;
grant select (listing_id, seller_id, category_ids, slug, words, head, word_count, facets, price_vnd, highest_price_vnd, reference_price_vnd, reference_until, is_available, left_count, sold_count, review_count, rating_sum, popularity, approved_at, changed_at, card) on catalogue.documents to w_00000000_catalogue;
grant insert (listing_id, seller_id, category_ids, slug, words, head, word_count, facets, price_vnd, highest_price_vnd, reference_price_vnd, reference_until, is_available, left_count, sold_count, review_count, rating_sum, popularity, approved_at, changed_at, card) on catalogue.documents to w_00000000_catalogue;
grant update (listing_id, seller_id, category_ids, slug, words, head, word_count, facets, price_vnd, highest_price_vnd, reference_price_vnd, reference_until, is_available, left_count, sold_count, review_count, rating_sum, popularity, approved_at, changed_at, card) on catalogue.documents to w_00000000_catalogue;
grant delete on catalogue.documents to w_00000000_catalogue;
grant select (key, code, name_vi, name_en, value_vi, value_en) on catalogue.facet_values to w_00000000_catalogue;
grant insert (key, code, name_vi, name_en, value_vi, value_en) on catalogue.facet_values to w_00000000_catalogue;
grant update (key, code, name_vi, name_en, value_vi, value_en) on catalogue.facet_values to w_00000000_catalogue;
grant delete on catalogue.facet_values to w_00000000_catalogue;
grant select (word, written, count, listings) on catalogue.words to w_00000000_catalogue;
grant insert (word, written, count, listings) on catalogue.words to w_00000000_catalogue;
grant update (word, written, count, listings) on catalogue.words to w_00000000_catalogue;
grant delete on catalogue.words to w_00000000_catalogue;
grant select (first, second, written, count) on catalogue.word_pairs to w_00000000_catalogue;
grant insert (first, second, written, count) on catalogue.word_pairs to w_00000000_catalogue;
grant update (first, second, written, count) on catalogue.word_pairs to w_00000000_catalogue;
grant delete on catalogue.word_pairs to w_00000000_catalogue;
grant select (folded, text, kind, path, weight) on catalogue.suggestions to w_00000000_catalogue;
grant insert (folded, text, kind, path, weight) on catalogue.suggestions to w_00000000_catalogue;
grant update (folded, text, kind, path, weight) on catalogue.suggestions to w_00000000_catalogue;
grant delete on catalogue.suggestions to w_00000000_catalogue;
grant select (id, slug, name, state, pickup_commune_code, review_count, rating_sum) on sellers.sellers to w_00000000_catalogue;
grant select (code, name, full_name, full_name_en, dataset_version) on places.provinces to w_00000000_catalogue;
grant select (code, province_code, kind, name, dataset_version) on places.communes to w_00000000_catalogue;
grant execute on function queue.make_avif to w_00000000_catalogue;

-- queue

-- storefront
grant usage on schema catalogue to w_00000000_storefront;
grant usage on schema places to w_00000000_storefront;
grant usage on schema sellers to w_00000000_storefront;
grant select (id, parent_id, slug, name_vi, name_en, depth, position) on catalogue.categories to w_00000000_storefront;
grant select (id, category_id, code, name_vi, name_en, unit, is_facet, position) on catalogue.attributes to w_00000000_storefront;
grant select (id, alt_vi, alt_en, width, height, placeholder, widths, has_avif, made_at) on catalogue.media to w_00000000_storefront;
grant select (category_id, media_id, position) on catalogue.category_media to w_00000000_storefront;
grant select (media_id, words, position) on catalogue.kind_pictures to w_00000000_storefront;
grant select (id, title_vi, title_en, line_vi, line_en, media_id, category_id, position, shown_from, shown_until) on catalogue.banners to w_00000000_storefront;
grant select (id, seller_id, category_id, kind, slug, title, title_en, brand, description_vi, description_en, choice_vi, choice_en, weight_grams, state, source, source_rating, source_review_count, source_discount_percent, review_count, rating_sum, sold_count, made_at, changed_at, approved_at) on catalogue.listings to w_00000000_storefront;
grant select (listing_id, attribute_id, value_vi, value_en) on catalogue.listing_attributes to w_00000000_storefront;
grant select (listing_id, media_id, position) on catalogue.listing_media to w_00000000_storefront;
grant select (id, listing_id, seller_id, sku, label_vi, label_en, price_vnd, position) on catalogue.variants to w_00000000_storefront;
grant select (id, variant_id, price_vnd, since) on catalogue.prices to w_00000000_storefront;
grant select (variant_id, available) on catalogue.stock to w_00000000_storefront;
grant select (listing_id, seller_id, category_ids, slug, words, head, word_count, facets, price_vnd, highest_price_vnd, reference_price_vnd, reference_until, is_available, left_count, sold_count, review_count, rating_sum, popularity, approved_at, changed_at, card) on catalogue.documents to w_00000000_storefront;
grant select (key, code, name_vi, name_en, value_vi, value_en) on catalogue.facet_values to w_00000000_storefront;
grant select (word, written, count, listings) on catalogue.words to w_00000000_storefront;
grant select (first, second, written, count) on catalogue.word_pairs to w_00000000_storefront;
grant select (folded, text, kind, path, weight) on catalogue.suggestions to w_00000000_storefront;
grant select (version, valid_from, source) on places.datasets to w_00000000_storefront;
grant select (code, name, full_name, full_name_en, dataset_version) on places.provinces to w_00000000_storefront;
grant select (code, province_code, kind, name, dataset_version) on places.communes to w_00000000_storefront;
grant select (id, slug, name, kind, legal_name, business_address, about_vi, about_en, sign_id, state, pickup_commune_code, review_count, rating_sum, joined_at, approved_at) on sellers.sellers to w_00000000_storefront;

