import { type Tx, withPurpose } from '#enforcement/with-purpose.ts';
import { applyStatus } from '#market/delivery/apply-status.ts';
import { bookParcel } from '#market/delivery/book-parcel.ts';
import { markReceived } from '#market/ordering/mark-received.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { passDeadline } from '#market/ordering/pass-deadline.ts';
import { deadlines } from '#market/ordering/deadlines.ts';
import { cancelOrder } from '#market/payments/cancel-order.ts';
import { expireUnpaid } from '#market/payments/expire-unpaid.ts';
import { type MemberId } from '#platform/ids.ts';
import { dateAt, daysAfter, hoursAfter, minutesAfter } from '#platform/time.ts';

import { chanceOf } from './chance.ts';
import { oweRefunds, payByTransfer } from './past-payment.ts';
import { type Placed, type PlacedPart } from './place-past-order.ts';
import { type Ending, type Story } from './stories.ts';

/** What the carrier reported, hours after it was told of the parcel, with the codes of its pages. */
const courses: Readonly<Partial<Record<Ending, readonly (readonly [status: string, hours: number])[]>>> = {
  'handed-over': [['123', 14]],
  'in-transit': [
    ['123', 14],
    ['3', 26],
  ],
  late: [
    ['123', 14],
    ['3', 26],
  ],
  'out-for-delivery': [
    ['123', 14],
    ['3', 26],
    ['4', 50],
  ],
  delivered: [
    ['123', 14],
    ['3', 26],
    ['4', 48],
    ['5', 53],
  ],
  completed: [
    ['123', 14],
    ['3', 26],
    ['4', 48],
    ['5', 53],
  ],
  'delivery-failed': [
    ['123', 14],
    ['3', 26],
    ['4', 48],
    ['10', 56],
    ['9', 74],
  ],
  returning: [
    ['123', 14],
    ['3', 26],
    ['4', 48],
    ['10', 56],
    ['9', 74],
    ['20', 92],
  ],
  returned: [
    ['123', 14],
    ['3', 26],
    ['4', 48],
    ['9', 74],
    ['20', 92],
    ['21', 140],
  ],
};

/** Lets an order go through what its story says, each step by whoever took it, at the hour when it was taken. */
export async function liveThrough(story: Story, placed: Placed): Promise<void> {
  const { buyer, placedAt, ending, payment } = story;
  const { memberId } = buyer;
  if (ending === 'awaiting-payment') return;
  if (ending === 'expired') {
    const at = minutesAfter(placedAt, deadlines.payMinutes + deadlines.payGraceMinutes);
    await withPurpose('order.fulfil', memberId, (tx) => expireUnpaid(tx, { memberId, groupId: placed.groupId }, at));
    return;
  }
  if (payment === 'vietqr')
    await payByTransfer(
      {
        memberId,
        groupId: placed.groupId,
        totalVnd: placed.totalVnd,
        reference: `FT26${chanceOf(`reference ${story.key}`).whole(10_000_000, 99_999_999)}`,
      },
      placedAt,
    );
  if (ending === 'to-confirm') return;
  if (ending === 'cancelled-by-buyer' || ending === 'cancelled-by-system') return cancelBefore(story, placed);
  const confirmedAt = hoursAfter(placedAt, 2);
  for (const part of placed.parts) await actOfSeller(part, story, confirmedAt);
  if (ending === 'cancelled-by-seller') {
    await oweRefunds({ memberId, subOrderIds: placed.parts.map(({ id }) => id), because: 'cancelled' }, hoursAfter(placedAt, 3));
    return;
  }
  await withPurpose('order.fulfil', memberId, async (tx) => {
    for (const part of placed.parts) await followParcel(tx, { memberId, part, ending }, confirmedAt);
  });
  if (ending === 'returned')
    await oweRefunds({ memberId, subOrderIds: placed.parts.map(({ id }) => id), because: 'returned' }, hoursAfter(confirmedAt, 141));
}

async function cancelBefore({ buyer, placedAt, ending, payment }: Story, { parts }: Placed): Promise<void> {
  const { memberId } = buyer;
  const at = ending === 'cancelled-by-buyer' ? hoursAfter(placedAt, 1) : hoursAfter(placedAt, deadlines.confirmHours + 1);
  await withPurpose('order.fulfil', memberId, async (tx) => {
    for (const { id: subOrderId } of parts) {
      if (ending === 'cancelled-by-buyer') await cancelOrder(tx, { memberId, subOrderId, reason: 'Tôi đặt nhầm cỡ, sẽ đặt lại.' }, at);
      else await passDeadline(tx, subOrderId, at);
    }
  });
  if (payment === 'vietqr') await oweRefunds({ memberId, subOrderIds: parts.map(({ id }) => id), because: 'cancelled' }, at);
}

/** A shop confirms, and packs in the evening; or says that it cannot. */
async function actOfSeller({ id: subOrderId, sellerId }: PlacedPart, { ending, buyer }: Story, at: Date): Promise<void> {
  if (ending === 'cancelled-by-seller') {
    const reason = 'Món này vừa hết, mẻ sau hai tuần nữa mới có. Thành thật xin lỗi bạn.';
    // With what a shop cancels, its look at the order ends some days later. Of one that is long past, that is over by now.
    await withPurpose('order.fulfil', buyer.memberId, (tx) => moveSubOrder(tx, { subOrderId, event: 'cancelled', by: 'seller', reason }, at));
    return;
  }
  await withPurpose('seller.share', sellerId, async (tx) => {
    await moveSubOrder(tx, { subOrderId, event: 'confirmed', by: 'seller' }, at);
    if (ending !== 'to-pack') await moveSubOrder(tx, { subOrderId, event: 'packed', by: 'seller' }, hoursAfter(at, 9));
  });
}

/** What the carrier says of most parcels. */
const promisedDays = 2;

type Following = { memberId: MemberId; part: PlacedPart; ending: Ending };

async function followParcel(tx: Tx<'order.fulfil'>, { memberId, part, ending }: Following, confirmedAt: Date): Promise<void> {
  const parcel = { memberId, subOrderId: part.id };
  await bookParcel(tx, parcel, minutesAfter(confirmedAt, 2));
  // The carrier counts from the day on which it is told; this one was told long ago.
  const expected_on = dateAt(daysAfter(confirmedAt, promisedDays));
  await tx.updateTable('parcels').set({ expected_on }).where('sub_order_id', '=', part.id).where('member_id', '=', memberId).execute();
  for (const [status, hours] of courses[ending] ?? []) {
    const happenedAt = hoursAfter(confirmedAt, hours);
    await applyStatus(tx, { ...parcel, status, happenedAt, ...placeOf(status) }, minutesAfter(happenedAt, 1));
  }
  if (ending !== 'completed') return;
  const deliveredAt = hoursAfter(confirmedAt, 53);
  await markReceived(tx, parcel, hoursAfter(deliveredAt, 6));
  await passDeadline(tx, part.id, daysAfter(deliveredAt, deadlines.windowDays + 1));
}

/** Depots, not doors: once a courier carries it, where the parcel is would be where somebody lives. */
function placeOf(status: string): { place?: string } {
  if (status === '123') return { place: 'Bưu cục nhận' };
  if (status === '3') return { place: 'Trung tâm phân loại' };
  return {};
}
