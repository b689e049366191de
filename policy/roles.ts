import { type ServiceRole } from '#enforcement/vocabulary.ts';

import { catalogueTables } from './data/catalogue.ts';
import { placeTables } from './data/places.ts';

const readAll = { select: 'declared' } as const;
const writeAll = (columns: readonly string[]) => ({ select: 'declared', insert: 'declared', update: columns, delete: true }) as const;

/** What everybody may see of a shop: by law (D248 Art. 18(1)) who is behind it and where. */
const publicOfSellers = {
  select: [
    'id',
    'slug',
    'name',
    'kind',
    'legal_name',
    'business_address',
    'about_vi',
    'about_en',
    'sign_id',
    'state',
    'pickup_commune_code',
    'review_count',
    'rating_sum',
    'joined_at',
    'approved_at',
  ],
} as const;

/** Logins without any personal grant: they work on what everybody may see, and on the queue. */
export const roles = {
  queue: {
    about: 'Takes jobs from the queue. A job names ids; the purpose that it needs is opened by the job itself.',
    access: {},
    calls: [],
    tasks: [],
    connections: 4,
  },
  storefront: {
    about: 'Reads what every visitor may see.',
    access: {
      ...Object.fromEntries(
        Object.keys(catalogueTables)
          .filter((table) => table !== 'catalogue.approvals')
          .map((table) => [table, readAll]),
      ),
      ...Object.fromEntries(Object.keys(placeTables).map((table) => [table, readAll])),
      'sellers.sellers': publicOfSellers,
    },
    calls: [],
    tasks: [],
    connections: 6,
  },
  catalogue: {
    about: 'Writes the catalogue: imports, approvals, pictures, the index for search.',
    access: {
      ...Object.fromEntries(Object.entries(catalogueTables).map(([table, { columns }]) => [table, writeAll(Object.keys(columns))])),
      'sellers.sellers': { select: ['id', 'slug', 'name', 'state', 'pickup_commune_code', 'review_count', 'rating_sum'] },
      'places.provinces': readAll,
      'places.communes': readAll,
    },
    calls: [],
    tasks: ['make-avif'],
    connections: 2,
  },
} as const satisfies Record<string, ServiceRole>;
