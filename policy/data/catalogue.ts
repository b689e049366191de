import { type Table } from '#enforcement/vocabulary.ts';

import { plain } from './columns.ts';

export const catalogueTables = {
  'catalogue.categories': {
    about: 'nobody',
    columns: { id: plain, parent_id: plain, slug: plain, name_vi: plain, name_en: plain, depth: plain, position: plain },
  },
  'catalogue.attributes': {
    about: 'nobody',
    columns: { id: plain, category_id: plain, code: plain, name_vi: plain, name_en: plain, unit: plain, is_facet: plain, position: plain },
  },
  'catalogue.media': {
    about: 'nobody',
    columns: {
      id: plain,
      alt_vi: plain,
      alt_en: plain,
      width: plain,
      height: plain,
      placeholder: plain,
      widths: plain,
      has_avif: plain,
      made_at: plain,
    },
  },
  'catalogue.category_media': { about: 'nobody', columns: { category_id: plain, media_id: plain, position: plain } },
  'catalogue.listings': {
    about: 'nobody',
    columns: {
      id: plain,
      seller_id: plain,
      category_id: plain,
      kind: plain,
      slug: plain,
      title: plain,
      title_en: plain,
      brand: plain,
      description_vi: plain,
      description_en: plain,
      weight_grams: plain,
      state: plain,
      source: plain,
      source_rating: plain,
      source_review_count: plain,
      source_discount_percent: plain,
      review_count: plain,
      rating_sum: plain,
      sold_count: plain,
      made_at: plain,
      changed_at: plain,
      approved_at: plain,
    },
  },
  'catalogue.listing_attributes': { about: 'nobody', columns: { listing_id: plain, attribute_id: plain, value_vi: plain, value_en: plain } },
  'catalogue.listing_media': { about: 'nobody', columns: { listing_id: plain, media_id: plain, position: plain } },
  'catalogue.variants': {
    about: 'nobody',
    columns: { id: plain, listing_id: plain, seller_id: plain, sku: plain, label_vi: plain, label_en: plain, price_vnd: plain, position: plain },
  },
  'catalogue.prices': { about: 'nobody', columns: { id: plain, variant_id: plain, price_vnd: plain, since: plain } },
  'catalogue.stock': { about: 'nobody', columns: { variant_id: plain, available: plain } },
  'catalogue.approvals': {
    about: 'nobody',
    columns: { id: plain, listing_id: plain, decision: plain, reason: plain, decided_by: plain, decided_at: plain },
  },
} as const satisfies Record<string, Table>;
