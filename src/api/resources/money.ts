import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { signInFigures, signInOutcomes } from '#market/members/sign-in-figures.ts';
import { listOpenNotices } from '#market/payments/open-notices.ts';
import { listRefundsDue, markRefundSent } from '#market/payments/refunds-due.ts';
import { settleByHand } from '#market/payments/settle-by-hand.ts';
import { staffAtWork, tasksAtWork } from '#market/staff/on-duty.ts';

import { forStaff } from '../door.ts';
import { type Offer } from '../operation.ts';
import { requireTask } from '../require-task.ts';
import { id, idOf, instant, isoOf, listOf, text, thing, vnd, whole } from '../shapes/values.ts';

const money: readonly Offer[] = [
  forStaff(
    {
      id: 'listRefundsDue',
      method: 'get',
      path: '/staff/refunds',
      tag: 'staff',
      summary: { vi: 'Tiền phải hoàn', en: 'Money to send back' },
      purposes: ['staff.operate', 'order.pay'],
      refusals: ['staff/no-task'],
      answer: listOf(
        thing({
          id,
          order_code: whole.nullable(),
          bank_reference: z.string().nullable(),
          amount_vnd: vnd,
          because: z.string(),
          due_since: instant,
        }),
      ),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'money', at);
      const found = await withPurpose('order.pay', 'nobody', (tx) => listRefundsDue(tx));
      return {
        items: found.map((one) => ({
          id: one.id,
          order_code: one.orderCode,
          bank_reference: one.bankReference,
          amount_vnd: one.amountVnd,
          because: one.because,
          due_since: isoOf(one.dueSince),
        })),
      };
    },
  ),
  forStaff(
    {
      id: 'markRefundSent',
      method: 'post',
      path: '/staff/refunds/{refund}/sent',
      tag: 'staff',
      summary: { vi: 'Đã chuyển hoàn', en: 'A refund was sent' },
      purposes: ['staff.operate', 'order.pay'],
      refusals: ['staff/no-task', 'payments/bad-reference', 'payments/refund-sent'],
      params: z.object({ refund: idOf<'payments.refunds'>() }),
      body: thing({ reference: text(60) }),
    },
    async ({ staffId, params, body, at }) => {
      await requireTask(staffId, 'money', at);
      const sent = { refundId: params.refund, staffId, reference: body.reference };
      await withPurpose('order.pay', 'nobody', (tx) => markRefundSent(tx, sent, at));
    },
  ),
  forStaff(
    {
      id: 'listBankNotices',
      method: 'get',
      path: '/staff/bank-notices',
      tag: 'staff',
      summary: { vi: 'Khoản tiền không khớp đơn nào', en: 'Transfers that match nothing' },
      purposes: ['staff.operate', 'order.pay'],
      refusals: ['staff/no-task'],
      answer: listOf(
        thing({
          id,
          reference: z.string(),
          order_code: whole.nullable(),
          amount_vnd: vnd.nullable(),
          because: z.string().nullable(),
          received_at: instant,
          payment: thing({ state: z.string(), amount_vnd: vnd }).nullable(),
        }),
      ),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'money', at);
      const found = await withPurpose('order.pay', 'nobody', (tx) => listOpenNotices(tx));
      return {
        items: found.map((one) => ({
          id: one.id,
          reference: one.reference,
          order_code: one.orderCode,
          amount_vnd: one.amountVnd,
          because: one.because,
          received_at: isoOf(one.receivedAt),
          payment: one.payment ? { state: one.payment.state, amount_vnd: one.payment.amountVnd } : null,
        })),
      };
    },
  ),
  forStaff(
    {
      id: 'settleBankNotice',
      method: 'post',
      path: '/staff/bank-notices/{notice}/settle',
      tag: 'staff',
      summary: { vi: 'Xử lý tay một khoản tiền', en: 'Settle a transfer by hand' },
      about: {
        vi: 'pay: tính là khoản đang chờ. refund: trả lại đủ. close: không phải của chúng ta.',
        en: 'pay: counts as the payment that is awaited. refund: goes back whole. close: is not ours.',
      },
      purposes: ['staff.operate', 'order.pay'],
      refusals: ['staff/no-task', 'payments/bad-reason', 'payments/notice-closed', 'payments/no-match'],
      params: z.object({ notice: idOf<'payments.notices'>() }),
      body: thing({ as: z.enum(['pay', 'refund', 'close']), reason: text(300) }),
    },
    async ({ staffId, params, body, at }) => {
      await requireTask(staffId, 'money', at);
      const settlement = { noticeId: params.notice, staffId, as: body.as, reason: body.reason };
      await withPurpose('order.pay', 'nobody', (tx) => settleByHand(tx, settlement, at));
    },
  ),
];

const security: readonly Offer[] = [
  forStaff(
    {
      id: 'getSignInFigures',
      method: 'get',
      path: '/staff/security/sign-ins',
      tag: 'staff',
      summary: { vi: 'Số lần đăng nhập theo giờ', en: 'Sign-ins by the hour' },
      about: { vi: '24 giờ qua, không có ai trong đó.', en: 'The last 24 hours, with nobody in it.' },
      purposes: ['staff.operate', 'law.security-log'],
      refusals: ['staff/no-task'],
      answer: listOf(thing({ hour: z.string(), counts: z.record(z.enum(signInOutcomes), whole), total: whole })),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'security', at);
      const hours = await withPurpose('law.security-log', staffId, (tx) => signInFigures(tx, at));
      return { items: hours.map(({ hour, counts, total }) => ({ hour, counts: { ...counts }, total })) };
    },
  ),
  forStaff(
    {
      id: 'getStaffAtWork',
      method: 'get',
      path: '/staff/security/at-work',
      tag: 'staff',
      summary: { vi: 'Nhân viên đang đăng nhập và việc được giao', en: 'Staff signed in, and tasks that hold today' },
      purposes: ['staff.operate'],
      refusals: ['staff/no-task'],
      answer: thing({
        sessions: z.array(thing({ name: z.string(), started_at: instant, seen_at: instant, expires_at: instant })),
        tasks: z.array(
          thing({
            name: z.string(),
            department: z.string(),
            reason: z.string(),
            given_by: z.string().nullable(),
            given_at: instant,
            ends_at: instant,
          }),
        ),
      }),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'security', at);
      return withPurpose('staff.operate', staffId, async (tx) => ({
        sessions: (await staffAtWork(tx, at)).map((one) => ({
          name: one.name,
          started_at: isoOf(one.startedAt),
          seen_at: isoOf(one.seenAt),
          expires_at: isoOf(one.expiresAt),
        })),
        tasks: (await tasksAtWork(tx, at)).map((one) => ({
          name: one.name,
          department: one.department,
          reason: one.reason,
          given_by: one.givenBy ?? null,
          given_at: isoOf(one.givenAt),
          ends_at: isoOf(one.endsAt),
        })),
      }));
    },
  ),
];

export const moneyOffers: readonly Offer[] = [...money, ...security];
