import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { deleteReview } from '#market/community/delete-review.ts';
import { reviewLimits } from '#market/community/review.ts';
import { listReviewsOfMember, mayBePublished, type OwnReview, reviewOfMember } from '#market/community/reviews-of-member.ts';
import { listReviewableLines } from '#market/ordering/reviewable-lines.ts';

import { sendEdit, sendReview } from '../../web/reviews/send-review.ts';
import { forMember } from '../door.ts';
import { type Offer } from '../operation.ts';
import { picture, pictureShape, reviewPicture, reviewPictureShape } from '../shapes/picture.ts';
import { id, idOf, instant, isoOf, listOf, slug, text, thing, whole } from '../shapes/values.ts';

const ownReview = thing({
  id,
  line_id: id,
  slug,
  title: z.string(),
  variant_label: z.string(),
  stars: whole,
  text: z.string(),
  revision: whole,
  state: z.enum(['published', 'held', 'rejected']),
  held_because: z.array(z.string()),
  rejected: thing({ because: z.string(), reason: z.string() }).nullable(),
  submitted_at: instant,
  may_edit: z.boolean(),
  pictures: z.array(reviewPicture),
  reply: z.string().nullable(),
}).openapi('OwnReview');

function ownShape(review: OwnReview): z.infer<typeof ownReview> {
  return {
    id: review.id,
    line_id: review.lineId,
    slug: review.slug,
    title: review.title,
    variant_label: review.variantLabel,
    stars: review.stars,
    text: review.text,
    revision: review.revision,
    state: review.state,
    held_because: [...review.heldBecause],
    rejected: review.rejected ?? null,
    submitted_at: isoOf(review.submittedAt),
    may_edit: review.mayEdit,
    pictures: review.pictures.map((one) => ({ ...reviewPictureShape(one), url: `/account/reviews/pictures/${one.id}` })),
    reply: review.reply ?? null,
  };
}

const stars = z.number().int().min(1).max(5);
const words = text(reviewLimits.letters).openapi({ description: 'A text with a number, an address or a link waits for a person.' });
const body = { stars, text: words.default('') };
/** A form says everything in texts, each field a list of them. */
const one = <Value>(schema: z.ZodType<Value, string>) =>
  z
    .array(z.string())
    .length(1)
    .transform((given) => given[0] ?? '')
    .pipe(schema);
const starsInForm = one(z.string().regex(/^[1-5]$/)).transform(Number);
const files = z
  .array(z.instanceof(File))
  .max(reviewLimits.pictures)
  .default([])
  .openapi({ type: 'array', items: { type: 'string', format: 'binary' } });
const flag = one(z.enum(['true', 'false']))
  .transform((said) => said === 'true')
  .default(false)
  .openapi({ type: 'boolean' });
const formStars = starsInForm.openapi({ type: 'integer', minimum: 1, maximum: 5 });
const formText = one(words).default('').openapi({ type: 'string', maxLength: reviewLimits.letters });
const noFiles = z
  .array(z.instanceof(File))
  .default([])
  .openapi({ type: 'array', maxItems: 0, items: { type: 'string' } });

const sent = thing({ id, held_because: z.array(z.string()) }).openapi('SentReview');
const writingRefusals = [
  'community/no-stars',
  'community/too-long',
  'community/card-number',
  'community/needs-consent',
  'community/too-many-pictures',
  'community/picture-too-large',
  'community/not-a-picture',
  'community/broken-picture',
  'consent/not-allowed',
];
const reviewKey = z.object({ review: idOf<'vault.reviews'>() });

export const reviewOffers: readonly Offer[] = [
  forMember(
    'reviews',
    {
      id: 'listOwnReviews',
      method: 'get',
      path: '/reviews',
      tag: 'reviews',
      summary: { vi: 'Đánh giá tôi đã viết', en: 'What I wrote' },
      about: { vi: 'Kể cả bài đang chờ hay bị từ chối; nhiều nhất 200.', en: 'What waits or was turned down as well; at most 200.' },
      purposes: ['rights.serve'],
      answer: thing({ items: z.array(ownReview), is_publishing: z.boolean() }),
    },
    ({ memberId, at }) =>
      withPurpose('rights.serve', memberId, async (tx) => ({
        items: (await listReviewsOfMember(tx, memberId, at)).map(ownShape),
        is_publishing: await mayBePublished(tx, memberId),
      })),
  ),
  forMember(
    'reviews',
    {
      id: 'listReviewableLines',
      method: 'get',
      path: '/reviewable-lines',
      tag: 'reviews',
      summary: { vi: 'Món đã giao, chưa đánh giá', en: 'What has arrived and is not reviewed' },
      purposes: ['rights.serve', 'order.fulfil'],
      answer: listOf(
        thing({
          line_id: id,
          order_id: id,
          slug,
          title: z.string(),
          variant_label: z.string(),
          shop: z.string(),
          arrived_at: instant,
          picture: picture.nullable(),
        }),
      ),
      speaks: true,
    },
    async ({ memberId, locale, at }) => {
      const written = await withPurpose('rights.serve', memberId, (tx) => listReviewsOfMember(tx, memberId, at));
      const except = written.map(({ lineId }) => lineId);
      const lines = await withPurpose('order.fulfil', memberId, (tx) => listReviewableLines(tx, { memberId, except, locale }));
      return {
        items: lines.map((line) => ({
          line_id: line.lineId,
          order_id: line.groupId,
          slug: line.slug,
          title: line.title,
          variant_label: line.variantLabel,
          shop: line.sellerName,
          arrived_at: isoOf(line.arrivedAt),
          picture: pictureShape(line.picture, line.picture?.alt ?? ''),
        })),
      };
    },
  ),
  forMember(
    'reviews',
    {
      id: 'getOwnReview',
      method: 'get',
      path: '/reviews/{review}',
      tag: 'reviews',
      summary: { vi: 'Một bài của tôi', en: 'One of mine' },
      purposes: ['rights.serve'],
      refusals: ['community/no-review'],
      params: reviewKey,
      answer: ownReview,
    },
    async ({ memberId, params, at }) =>
      ownShape(await withPurpose('rights.serve', memberId, (tx) => reviewOfMember(tx, { memberId, reviewId: params.review }, at))),
  ),
  forMember(
    'reviews',
    {
      id: 'writeReview',
      method: 'post',
      path: '/reviews',
      tag: 'reviews',
      summary: { vi: 'Đánh giá một món đã nhận', en: 'Review something that arrived' },
      about: {
        vi: 'Gửi JSON, hoặc multipart/form-data nếu có ảnh. publishes bật lựa chọn community.publish.',
        en: 'As JSON, or as multipart/form-data with pictures. publishes turns the choice community.publish on.',
      },
      purposes: ['order.fulfil', 'rights.serve', 'account.manage', 'community.publish'],
      refusals: [...writingRefusals, 'community/nothing-to-review', 'community/already-written'],
      body: thing({ line_id: idOf<'ordering.order_lines'>(), ...body, publishes: z.boolean().default(false), pictures: noFiles }),
      form: thing({ line_id: one(idOf<'ordering.order_lines'>()), stars: formStars, text: formText, publishes: flag, pictures: files }),
      answer: sent,
      status: 201,
    },
    async ({ memberId, body: given, locale, at }) => {
      const form = {
        stars: given.stars,
        text: given.text,
        uploads: given.pictures,
        publishes: given.publishes,
        removesPictures: false,
        revision: 0,
      };
      const written = await sendReview({ memberId, form, locale, method: 'api', lineId: given.line_id }, at);
      return { id: written.id, held_because: [...written.heldBecause] };
    },
  ),
  forMember(
    'reviews',
    {
      id: 'editReview',
      method: 'put',
      path: '/reviews/{review}',
      tag: 'reviews',
      summary: { vi: 'Sửa một bài', en: 'Change a review' },
      about: {
        vi: 'Bài đã đăng sửa được một lần trong 30 ngày. Gửi revision của bản bạn đang sửa.',
        en: 'A published one once, within 30 days. Send the revision of the text that you change.',
      },
      purposes: ['rights.serve', 'community.publish'],
      refusals: [...writingRefusals, 'community/no-review', 'community/edited-already', 'community/changed-meanwhile'],
      params: reviewKey,
      body: thing({ revision: whole, ...body, removes_pictures: z.boolean().default(false), pictures: noFiles }),
      form: thing({
        revision: one(z.string().regex(/^\d{1,6}$/))
          .transform(Number)
          .openapi({ type: 'integer' }),
        stars: formStars,
        text: formText,
        removes_pictures: flag,
        pictures: files,
      }),
      answer: sent,
    },
    async ({ memberId, params, body: given, locale, at }) => {
      const form = {
        stars: given.stars,
        text: given.text,
        uploads: given.pictures,
        publishes: false,
        removesPictures: given.removes_pictures,
        revision: given.revision,
      };
      const written = await sendEdit({ memberId, form, locale, method: 'api', reviewId: params.review }, at);
      return { id: written.id, held_because: [...written.heldBecause] };
    },
  ),
  forMember(
    'reviews',
    {
      id: 'deleteReview',
      method: 'delete',
      path: '/reviews/{review}',
      tag: 'reviews',
      summary: { vi: 'Xóa hẳn một bài', en: 'Delete a review for good' },
      purposes: ['account.manage'],
      refusals: ['community/no-review'],
      params: reviewKey,
    },
    ({ memberId, params }) => withPurpose('account.manage', memberId, (tx) => deleteReview(tx, { memberId, reviewId: params.review })),
  ),
];
