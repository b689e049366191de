import { z } from '@hono/zod-openapi';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { askStatus } from '#market/delivery/ghtk.ts';
import { closeParcelNotice, listOpenParcelNotices } from '#market/delivery/open-parcel-notices.ts';
import { followParcel } from '#market/delivery/quiet-parcels.ts';
import { listStuckParcels, parcelToAsk } from '#market/delivery/stuck-parcels.ts';

import { forStaff } from '../door.ts';
import { type Offer } from '../operation.ts';
import { requireTask } from '../require-task.ts';
import { day, id, idOf, instant, isoOf, listOf, text, thing } from '../shapes/values.ts';

const parcels: readonly Offer[] = [
  forStaff(
    {
      id: 'listStuckParcels',
      method: 'get',
      path: '/staff/parcels/stuck',
      tag: 'staff',
      summary: { vi: 'Kiện bị kẹt', en: 'Parcels that are stuck' },
      about: { vi: 'Không tên, không địa chỉ; nhiều nhất 100.', en: 'Neither name nor address; at most 100.' },
      purposes: ['staff.operate', 'order.fulfil'],
      refusals: ['staff/no-task'],
      answer: listOf(
        thing({
          id,
          tracking_code: z.string(),
          state: z.string(),
          shop: z.string(),
          booked_at: instant,
          expected_on: day.nullable(),
          because: z.enum(['failed', 'late', 'slow']),
        }),
      ),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'order-operations', at);
      const found = await withPurpose('order.fulfil', 'nobody', (tx) => listStuckParcels(tx, at));
      return {
        items: found.map((one) => ({
          id: one.id,
          tracking_code: one.trackingCode,
          state: one.state,
          shop: one.sellerName,
          booked_at: isoOf(one.bookedAt),
          expected_on: one.expectedOn,
          because: one.because,
        })),
      };
    },
  ),
  forStaff(
    {
      id: 'askAboutParcel',
      method: 'post',
      path: '/staff/parcels/{parcel}/ask',
      tag: 'staff',
      summary: { vi: 'Hỏi lại đơn vị vận chuyển', en: 'Ask the carrier once more' },
      purposes: ['staff.operate', 'order.fulfil'],
      refusals: ['staff/no-task', 'delivery/no-parcel'],
      params: z.object({ parcel: idOf<'delivery.parcels'>() }),
      answer: thing({ status: z.string().nullable() }),
    },
    async ({ staffId, params, at }) => {
      await requireTask(staffId, 'order-operations', at);
      const parcel = await withPurpose('order.fulfil', 'nobody', (tx) => parcelToAsk(tx, params.parcel));
      const status = await askStatus(parcel.trackingCode);
      await withPurpose('order.fulfil', parcel.memberId, (tx) => followParcel(tx, { parcel, status }, at));
      return { status: status ?? null };
    },
  ),
  forStaff(
    {
      id: 'listParcelNotices',
      method: 'get',
      path: '/staff/parcel-notices',
      tag: 'staff',
      summary: { vi: 'Tin của đơn vị vận chuyển chưa xử lý được', en: 'What the carrier said and no machine could settle' },
      purposes: ['staff.operate', 'order.fulfil'],
      refusals: ['staff/no-task'],
      answer: listOf(
        thing({
          id,
          tracking_code: z.string(),
          status: z.string(),
          because: z.string().nullable(),
          happened_at: instant,
          received_at: instant,
        }),
      ),
    },
    async ({ staffId, at }) => {
      await requireTask(staffId, 'order-operations', at);
      const found = await withPurpose('order.fulfil', 'nobody', (tx) => listOpenParcelNotices(tx));
      return {
        items: found.map((one) => ({
          id: one.id,
          tracking_code: one.trackingCode,
          status: one.status,
          because: one.because,
          happened_at: isoOf(one.happenedAt),
          received_at: isoOf(one.receivedAt),
        })),
      };
    },
  ),
  forStaff(
    {
      id: 'closeParcelNotice',
      method: 'post',
      path: '/staff/parcel-notices/{notice}/close',
      tag: 'staff',
      summary: { vi: 'Khép một tin sau khi đã hỏi', en: 'Close a notice that was looked into' },
      purposes: ['staff.operate', 'order.fulfil'],
      refusals: ['staff/no-task', 'delivery/bad-reason', 'delivery/notice-closed'],
      params: z.object({ notice: idOf<'delivery.notices'>() }),
      body: thing({ reason: text(300) }),
    },
    async ({ staffId, params, body, at }) => {
      await requireTask(staffId, 'order-operations', at);
      const closed = { noticeId: params.notice, staffId, reason: body.reason };
      await withPurpose('order.fulfil', 'nobody', (tx) => closeParcelNotice(tx, closed, at));
    },
  ),
];

export const parcelOffers: readonly Offer[] = [...parcels];
