import { z } from '@hono/zod-openapi';

import { sorts } from '#market/catalogue/search/search-listings.ts';

import { picture } from './picture.ts';
import { count, id, pageIn, slug, text, thing, vnd, vndInQuery, whole, yesNo } from './values.ts';

export const mostItems = 100;
const mostFacets = 20;

export const listingsQuery = z.object({
  query: text(120).optional().openapi({ description: 'What somebody types.', example: 'am tra gom' }),
  category: slug.optional().openapi({ description: 'Slug of a category; what lies below it is found as well.' }),
  shop: slug.optional().openapi({ description: 'Slug of a shop.' }),
  min_price_vnd: vndInQuery.optional().openapi({ description: 'Whole đồng.' }),
  max_price_vnd: vndInQuery.optional().openapi({ description: 'Whole đồng.' }),
  min_rating: count({ from: 1, to: 5 }).optional(),
  facets: z
    .string()
    .max(2_000)
    .regex(/^[\w-]+:[\w-]+(,[\w-]+:[\w-]+)*$/)
    .transform((keys) => keys.split(',').slice(0, mostFacets))
    .optional()
    .openapi({ type: 'string', description: 'Keys of facet values, with commas between; of one code any will do.', example: 'thuong-hieu:sony' }),
  sort: z.enum(sorts).default('relevance'),
  page: pageIn,
  page_size: count({ from: 1, to: mostItems }).default(40).openapi({ type: 'integer', minimum: 1, maximum: mostItems, default: 40 }),
  with_facets: yesNo.default(false).openapi({ type: 'boolean', default: false }),
});
export type ListingsQuery = z.output<typeof listingsQuery>;

export const listingItem = thing({
  id,
  slug,
  title: z.string(),
  price_vnd: vnd.openapi({ description: 'Whole đồng; the lowest of its variants.' }),
  highest_price_vnd: vnd.openapi({ description: 'Whole đồng; the highest of its variants.' }),
  reference_price_vnd: vnd.nullable().openapi({ description: 'The price before, where it can be proved.' }),
  is_available: z.boolean(),
  left_count: whole.nullable().openapi({ description: 'How many are left, where they are few.' }),
  sold_count: whole,
  review_count: whole,
  rating: z.number().nullable().openapi({ description: 'Mean of the stars of our own reviews, 1 to 5.' }),
  shop: thing({ slug, name: z.string(), place: z.string() }),
  picture: picture.nullable(),
});

const counted = { count: whole };
export const facets = thing({
  categories: z.array(thing({ slug, name: z.string(), ...counted })),
  shops: z.array(thing({ slug, name: z.string(), ...counted })),
  prices: z.array(thing({ from_vnd: vnd, to_vnd: vnd.nullable(), ...counted })),
  ratings: z.array(thing({ from: z.number(), ...counted })),
  values: z.array(thing({ key: z.string(), code: z.string(), name: z.string(), value: z.string(), ...counted })),
}).openapi('Facets');

export const listingsFound = thing({
  items: z.array(listingItem.openapi('ListingItem')),
  total: whole,
  is_total_capped: z.boolean().openapi({ description: 'Whether there are more than the 2,000 that can be leafed through.' }),
  page: whole,
  page_size: whole,
  corrected: z.string().nullable().openapi({ description: 'The query as it was searched for, where a word was corrected.' }),
  matches: z.enum(['all-words', 'all-but-one']).openapi({ description: 'Where nothing has all words, what has all but one of them.' }),
  facets: facets.nullable(),
}).openapi('ListingsFound');
