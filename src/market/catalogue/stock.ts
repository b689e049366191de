import { type Id } from '#platform/ids.ts';

/**
 * Up to this many are said exactly, and every sale of them renews the pages that say so; the same number stands in
 * the function catalogue.few() of the database.
 */
export const fewLeft = 10;

/** How many of one variant. */
export type StockLine = { variantId: Id<'catalogue.variants'>; quantity: number };
