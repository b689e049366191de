import { z } from '@hono/zod-openapi';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { approveListing, rejectListing } from '#market/catalogue/decide-listing.ts';
import { approveBatch, listImportBatches, samplesOfBatch } from '#market/catalogue/import-batches.ts';
import { listingToDecide, type ListingToDecide } from '#market/catalogue/listing-to-decide.ts';
import { listingsToApprove, toApprovePageSize } from '#market/catalogue/listings-to-approve.ts';
import { moderate, mostLettersOfReason, rejectReasons } from '#market/community/moderate.ts';
import { type HeldPost, latestDecisions, moderationPageSize, moderationQueue } from '#market/community/moderation-queue.ts';
import { endStaffSession } from '#market/staff/sign-in.ts';
import { tasksOfPerson } from '#market/staff/tasks.ts';
import { Refusal } from '#platform/refusal.ts';

import { enterStaff } from '../../web/sign-in/enter-staff.ts';
import { bearerOf } from '../bearer.ts';
import { forAnyone, forStaff } from '../door.ts';
import { type Offer } from '../operation.ts';
import { requireTask } from '../require-task.ts';
import { reviewPicture, reviewPictureShape } from '../shapes/picture.ts';
import { id, idOf, instant, isoOf, listOf, pageIn, pageOf, slug, text, thing, vnd, whole } from '../shapes/values.ts';

const sessions: readonly Offer[] = [
  forAnyone(
    {
      id: 'signInStaff',
      method: 'post',
      path: '/staff/sessions',
      tag: 'staff',
      summary: { vi: 'Nhân viên đăng nhập', en: 'Staff sign in' },
      about: {
        vi: 'Email, mật khẩu và mã của ứng dụng xác thực cùng lúc; không nói cái nào sai.',
        en: 'E-mail, password and authenticator code together; which one is wrong is not said.',
      },
      purposes: ['staff.operate'],
      refusals: ['staff/wrong-sign-in', 'members/email-wrong', 'members/wait-seconds', 'members/wait-minutes', 'members/wait-hours'],
      body: thing({ email: text(254), password: text(256), code: text(20) }),
      answer: thing({ token: z.string() }),
      status: 201,
    },
    async ({ body, connection, at }) => ({ token: bearerOf('staff', await enterStaff({ ...body, connection }, at)) }),
  ),
  forStaff(
    {
      id: 'signOutStaff',
      method: 'delete',
      path: '/staff/sessions/current',
      tag: 'staff',
      summary: { vi: 'Nhân viên đăng xuất', en: 'Staff sign out' },
      purposes: ['staff.operate'],
    },
    ({ staffId, sessionId, at }) => withPurpose('staff.operate', staffId, (tx) => endStaffSession(tx, { id: staffId, sessionId }, at)),
  ),
  forStaff(
    {
      id: 'listTasks',
      method: 'get',
      path: '/staff/tasks',
      tag: 'staff',
      summary: { vi: 'Việc tôi được giao', en: 'The tasks I hold' },
      purposes: ['staff.operate'],
      answer: listOf(thing({ department: z.string(), reason: z.string(), given_at: instant, ends_at: instant })),
    },
    async ({ staffId, at }) => {
      const tasks = await withPurpose('staff.operate', staffId, (tx) => tasksOfPerson(tx, staffId, at));
      return {
        items: tasks.map((task) => ({
          department: task.department,
          reason: task.reason,
          given_at: isoOf(task.givenAt),
          ends_at: isoOf(task.endsAt),
        })),
      };
    },
  ),
];

const subject = z.enum(['review', 'reply']);
const heldPost = thing({
  subject,
  review_id: id,
  revision: whole,
  text: z.string(),
  contacts: z.array(thing({ kind: z.string(), start: whole, end: whole })),
  held_because: z.array(z.string()),
  since: instant,
  stars: whole,
  slug,
  title: z.string(),
  shop: z.string(),
  pictures: z.array(reviewPicture),
  answers: z.string().nullable().openapi({ description: 'For a reply: the review that it answers.' }),
}).openapi('HeldPost');

function heldPostShape(post: HeldPost): z.infer<typeof heldPost> {
  return {
    subject: post.subject,
    review_id: post.reviewId,
    revision: post.revision,
    text: post.text,
    contacts: post.contacts.map(({ kind, start, end }) => ({ kind, start, end })),
    held_because: [...post.heldBecause],
    since: isoOf(post.since),
    stars: post.stars,
    slug: post.slug,
    title: post.title,
    shop: post.sellerName,
    pictures: post.pictures.map(reviewPictureShape),
    answers: post.answers ?? null,
  };
}

const moderation: readonly Offer[] = [
  forStaff(
    {
      id: 'getModerationQueue',
      method: 'get',
      path: '/staff/moderation/queue',
      tag: 'staff',
      summary: { vi: 'Bài chờ kiểm duyệt', en: 'Texts that wait for moderation' },
      about: { vi: 'Không có gì về người viết: bài được xét theo điều nó nói.', en: 'Nothing about the writer: a text is judged by what it says.' },
      purposes: ['staff.operate', 'community.moderate'],
      refusals: ['staff/no-task'],
      query: z.object({ page: pageIn }),
      answer: pageOf(heldPost),
    },
    async ({ staffId, query, at }) => {
      await requireTask(staffId, 'moderation', at);
      const { posts, total } = await withPurpose('community.moderate', staffId, (tx) => moderationQueue(tx, query.page));
      return { items: posts.map(heldPostShape), total, page: query.page, page_size: moderationPageSize };
    },
  ),
  forStaff(
    {
      id: 'moderate',
      method: 'post',
      path: '/staff/moderation/decisions',
      tag: 'staff',
      summary: { vi: 'Đăng hoặc từ chối một bài', en: 'Publish or reject a text' },
      purposes: ['staff.operate', 'community.moderate'],
      refusals: ['staff/no-task', 'community/decided-already', 'community/bad-reason', 'community/reason-reveals', 'community/no-decision'],
      body: thing({
        review_id: idOf<'vault.reviews'>(),
        subject,
        revision: whole.min(1).max(1_000_000),
        decision: z.enum(['published', 'rejected']),
        because: z.enum(rejectReasons).optional().openapi({ description: 'To reject.' }),
        reason: text(mostLettersOfReason).default('').openapi({ description: 'A sentence for the writer; needed to reject.' }),
      }),
    },
    async ({ staffId, body, at }) => {
      await requireTask(staffId, 'moderation', at);
      const { review_id: reviewId, subject: what, revision, decision, because, reason } = body;
      if (decision === 'rejected' && !because) throw new Refusal('community/no-decision', {}, 'because');
      const verdict = decision === 'rejected' && because ? { decision, because } : { decision: 'published' as const };
      const request = { staffId, reviewId, subject: what, revision, verdict, reason };
      await withPurpose('community.moderate', staffId, (tx) => moderate(tx, request, at));
    },
  ),
  forStaff(
    {
      id: 'listModerationDecisions',
      method: 'get',
      path: '/staff/moderation/decisions',
      tag: 'staff',
      summary: { vi: 'Quyết định gần đây', en: 'The latest decisions' },
      purposes: ['staff.operate', 'community.moderate'],
      refusals: ['staff/no-task'],
      answer: listOf(
        thing({ subject, decision: z.enum(['published', 'rejected']), because: z.string().nullable(), reason: z.string(), decided_at: instant }),
      ),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'moderation', at);
      const decisions = await withPurpose('community.moderate', staffId, (tx) => latestDecisions(tx));
      return { items: decisions.map(({ decidedAt, ...decision }) => ({ ...decision, decided_at: isoOf(decidedAt) })) };
    },
  ),
];

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

const batchKey = { seller_id: idOf<'sellers.sellers'>(), made_at: z.iso.datetime().transform((said) => new Date(said)).openapi({ type: 'string' }) };

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

export const staffOffers: readonly Offer[] = [...sessions, ...moderation, ...listings, ...batches];
