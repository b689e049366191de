import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
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
import { id, idOf, instant, isoOf, listOf, pageIn, pageOf, slug, text, thing, whole } from '../shapes/values.ts';

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

export const staffOffers: readonly Offer[] = [...sessions, ...moderation];
