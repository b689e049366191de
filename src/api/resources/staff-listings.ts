import { z } from '@hono/zod-openapi';

import { withRole } from '#enforcement/with-purpose.ts';
import { approveListing, rejectListing } from '#market/catalogue/decide-listing.ts';
import { approveBatch, listImportBatches, samplesOfBatch } from '#market/catalogue/import-batches.ts';
import { listingToDecide, type ListingToDecide } from '#market/catalogue/listing-to-decide.ts';
import { listingsToApprove, toApprovePageSize } from '#market/catalogue/listings-to-approve.ts';

import { forStaff } from '../door.ts';
import { type Offer } from '../operation.ts';
import { requireTask } from '../require-task.ts';
import { id, idOf, instant, isoOf, listOf, pageIn, pageOf, slug, text, thing, vnd, whole } from '../shapes/values.ts';

const toDecide = thing({
  id,
  state: z.enum(['waiting', 'approved', 'rejected', 'withdrawn']),
  title: z.string(),
  title_en: z.string().nullable(),
  slug,
  brand: z.string().nullable(),
  description: z.string(),
  source: z.string().nullable(),
  made_at: instant,
  shop: thing({ slug, name: z.string() }),
  category_path: z.array(z.string()),
  variants: z.array(thing({ sku: z.string(), label: z.string(), price_vnd: vnd, stock: whole.nullable() })),
  attributes: z.array(thing({ name: z.string(), value: z.string() })),
  picture_ids: z.array(id),
  decisions: z.array(thing({ decision: z.enum(['approved', 'rejected']), reason: z.string(), at: instant })),
});

function toDecideShape(one: ListingToDecide): z.infer<typeof toDecide> {
  return {
    id: one.id,
    state: one.state,
    title: one.title,
    title_en: one.titleEn,
    slug: one.slug,
    brand: one.brand,
    description: one.descriptionVi,
    source: one.source,
    made_at: isoOf(one.madeAt),
    shop: { slug: one.sellerSlug, name: one.sellerName },
    category_path: [...one.categoryPath],
    variants: one.variants.map(({ sku, label, priceVnd, stock }) => ({ sku, label, price_vnd: priceVnd, stock })),
    attributes: (one.attributes ?? []).map(({ name, value }) => ({ name, value })),
    picture_ids: (one.pictures ?? []).map((picture) => picture.id),
    decisions: (one.decisions ?? []).map(({ decision, reason, at }) => ({ decision, reason, at: isoOf(new Date(at)) })),
  };
}

const listingRefusals = ['staff/no-task', 'catalogue/unknown-listing', 'catalogue/already-decided', 'catalogue/bad-reason', 'catalogue/card-number'];

const listings: readonly Offer[] = [
  forStaff(
    {
      id: 'getListingQueue',
      method: 'get',
      path: '/staff/listings/queue',
      tag: 'staff',
      summary: { vi: 'Tin chờ duyệt', en: 'Listings that wait for approval' },
      purposes: ['staff.operate', 'catalogue'],
      refusals: ['staff/no-task'],
      query: z.object({ page: pageIn }),
      answer: pageOf(
        thing({ id, title: z.string(), shop: z.string(), category: z.string(), price_vnd: vnd, made_at: instant, source: z.string().nullable() }),
      ),
    },
    async ({ staffId, query, at }) => {
      await requireTask(staffId, 'listings-and-sellers', at);
      const { items, total } = await withRole('catalogue', (tx) => listingsToApprove(tx, query.page));
      return {
        items: items.map((one) => ({
          id: one.id,
          title: one.title,
          shop: one.sellerName,
          category: one.categoryVi,
          price_vnd: one.priceVnd,
          made_at: isoOf(one.madeAt),
          source: one.source,
        })),
        total,
        page: query.page,
        page_size: toApprovePageSize,
      };
    },
  ),
  forStaff(
    {
      id: 'getListingToDecide',
      method: 'get',
      path: '/staff/listings/{listing}',
      tag: 'staff',
      summary: { vi: 'Một tin như người bán viết', en: 'A listing as its seller wrote it' },
      purposes: ['staff.operate', 'catalogue'],
      refusals: ['staff/no-task', 'catalogue/unknown-listing'],
      params: z.object({ listing: idOf<'catalogue.listings'>() }),
      answer: toDecide,
    },
    async ({ staffId, params, at }) => {
      await requireTask(staffId, 'listings-and-sellers', at);
      return toDecideShape(await withRole('catalogue', (tx) => listingToDecide(tx, params.listing)));
    },
  ),
  forStaff(
    {
      id: 'decideListing',
      method: 'post',
      path: '/staff/listings/{listing}/decision',
      tag: 'staff',
      summary: { vi: 'Duyệt hoặc từ chối một tin', en: 'Approve or reject a listing' },
      purposes: ['staff.operate', 'catalogue'],
      refusals: listingRefusals,
      params: z.object({ listing: idOf<'catalogue.listings'>() }),
      body: thing({ decision: z.enum(['approved', 'rejected']), reason: text(500) }),
    },
    async ({ staffId, params, body, at }) => {
      await requireTask(staffId, 'listings-and-sellers', at);
      const decided = { listingId: params.listing, staffId, reason: body.reason };
      await withRole('catalogue', (tx) => (body.decision === 'approved' ? approveListing(tx, decided, at) : rejectListing(tx, decided, at)));
    },
  ),
];

const batchKey = {
  seller_id: idOf<'sellers.sellers'>(),
  made_at: z.iso
    .datetime()
    .transform((said) => new Date(said))
    .openapi({ type: 'string' }),
};

const batches: readonly Offer[] = [
  forStaff(
    {
      id: 'listImportBatches',
      method: 'get',
      path: '/staff/import-batches',
      tag: 'staff',
      summary: { vi: 'Lô nhập chờ duyệt', en: 'Imports that wait for approval' },
      purposes: ['staff.operate', 'catalogue'],
      refusals: ['staff/no-task'],
      answer: listOf(
        thing({
          seller_id: id,
          made_at: instant,
          shop: z.string(),
          source: z.string(),
          count: whole,
          category_count: whole,
          lowest_price_vnd: vnd,
          highest_price_vnd: vnd,
        }),
      ),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'listings-and-sellers', at);
      const found = await withRole('catalogue', (tx) => listImportBatches(tx));
      return {
        items: found.map((one) => ({
          seller_id: one.sellerId,
          made_at: isoOf(one.madeAt),
          shop: one.sellerName,
          source: one.source,
          count: one.count,
          category_count: one.categoryCount,
          lowest_price_vnd: one.lowestPriceVnd,
          highest_price_vnd: one.highestPriceVnd,
        })),
      };
    },
  ),
  forStaff(
    {
      id: 'getBatchSamples',
      method: 'get',
      path: '/staff/import-batches/samples',
      tag: 'staff',
      summary: { vi: 'Mẫu của một lô', en: 'Samples of a batch' },
      purposes: ['staff.operate', 'catalogue'],
      refusals: ['staff/no-task'],
      query: z.object(batchKey),
      answer: listOf(thing({ id, title: z.string(), category: z.string(), price_vnd: vnd })),
    },
    async ({ staffId, query, at }) => {
      await requireTask(staffId, 'listings-and-sellers', at);
      const found = await withRole('catalogue', (tx) => samplesOfBatch(tx, { sellerId: query.seller_id, madeAt: query.made_at }));
      return { items: found.map((one) => ({ id: one.id, title: one.title, category: one.categoryVi, price_vnd: one.priceVnd })) };
    },
  ),
  forStaff(
    {
      id: 'approveBatch',
      method: 'post',
      path: '/staff/import-batches/approve',
      tag: 'staff',
      summary: { vi: 'Duyệt cả lô', en: 'Approve a whole batch' },
      purposes: ['staff.operate', 'catalogue'],
      refusals: ['staff/no-task', 'catalogue/not-looked', 'catalogue/already-decided', 'catalogue/bad-reason', 'catalogue/card-number'],
      body: thing({ ...batchKey, reason: text(500), has_looked: z.boolean().openapi({ description: 'That the samples were looked at.' }) }),
      answer: thing({ approved: whole }),
    },
    async ({ staffId, body, at }) => {
      await requireTask(staffId, 'listings-and-sellers', at);
      const approval = { sellerId: body.seller_id, madeAt: body.made_at, staffId, reason: body.reason, hasLooked: body.has_looked };
      return { approved: await withRole('catalogue', (tx) => approveBatch(tx, approval, at)) };
    },
  ),
];

export const staffListingOffers: readonly Offer[] = [...listings, ...batches];
