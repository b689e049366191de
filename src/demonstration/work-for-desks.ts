import { withPurpose } from '#enforcement/with-purpose.ts';
import { moderate } from '#market/community/moderate.ts';
import { settleCarrierNotice } from '#market/delivery/settle-carrier-notice.ts';
import { storeCarrierNotice } from '#market/delivery/store-carrier-notice.ts';
import { type SellerId } from '#market/sellers/add-seller.ts';
import { type PersonId } from '#market/staff/people.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { hoursAfter, minutesAfter } from '#platform/time.ts';

import { knownBuyer } from '../../database/demonstration/people.ts';
import { heldAnswer, heldTexts, rejectedText } from '../../database/demonstration/review-words.ts';
import { answer, type Reviewed, writeOne } from './past-reviews.ts';
import { receiveStrayTransfers, sendPastRefunds } from './past-payment.ts';
import { type Placed, type PlacedLine } from './place-past-order.ts';
import { type Story } from './stories.ts';

type Past = {
  lived: readonly { story: Story; placed: Placed }[];
  reviews: readonly Reviewed[];
  unanswered: readonly Reviewed[];
  ownerOf: ReadonlyMap<SellerId, MemberId>;
  staff: ReadonlyMap<string, PersonId>;
  at: Date;
};

/** What no machine may decide, for the people of the departments: held texts, money and parcels that match nothing. */
export async function leaveWorkForDesks(past: Past): Promise<void> {
  await holdTexts(past);
  await holdAnswer(past);
  await receiveStrayTransfers(past.at);
  const staffId = past.staff.get('money');
  if (staffId) await sendPastRefunds(staffId, past.at);
  await receiveStrayNotices(past);
}

/** Reviews that hold contacts wait for the moderation; one was read by everybody before it was taken down. */
async function holdTexts({ lived, reviews, staff, at }: Past): Promise<void> {
  const free = freeLines(lived, reviews);
  for (const [index, said] of heldTexts.entries()) {
    const place = free[index];
    if (place) await writeOne(place.memberId, { line: place.line, said, pictures: [], locale: 'vi' }, hoursAfter(at, -3 - index * 5));
  }
  const staffId = staff.get('moderation');
  const place = free[heldTexts.length];
  if (!staffId || !place) return;
  const { id: reviewId } = await writeOne(
    place.memberId,
    { line: place.line, said: [1, rejectedText], pictures: [], locale: 'vi' },
    hoursAfter(at, -40),
  );
  const verdict = { decision: 'rejected', because: 'insult' } as const;
  const reason = 'Lời lẽ xúc phạm người khác. Bạn có thể viết lại điều chưa hài lòng về món hàng.';
  await withPurpose('community.moderate', 'nobody', (tx) =>
    moderate(tx, { staffId, reviewId, subject: 'review', revision: 1, verdict, reason }, hoursAfter(at, -38)),
  );
}

type FreeLine = { memberId: MemberId; line: PlacedLine };

/** Of each who allows publishing one line that has arrived and of which nothing was said. */
function freeLines(lived: Past['lived'], reviews: Past['reviews']): FreeLine[] {
  const taken = new Set(reviews.map(({ lineId }) => lineId));
  const byMember = new Map<MemberId, FreeLine>();
  for (const { story, placed } of lived) {
    const { memberId } = story.buyer;
    const [line] = placed.lines.filter(({ id }) => !taken.has(id));
    const hasArrived = story.ending === 'delivered' || story.ending === 'completed';
    const isFree = story.buyer.publishes && story.buyer.person.handle !== knownBuyer.handle;
    if (line && hasArrived && isFree && !byMember.has(memberId)) byMember.set(memberId, { memberId, line });
  }
  return [...byMember.values()];
}

async function holdAnswer({ unanswered, ownerOf, at }: Past): Promise<void> {
  const [latest] = unanswered.toSorted((a, b) => a.stars - b.stars || b.at.getTime() - a.at.getTime());
  const ownerId = latest && ownerOf.get(latest.sellerId);
  if (latest && ownerId) await answer({ reviewId: latest.id, sellerId: latest.sellerId, ownerId, text: heldAnswer }, at);
}

/** The carrier spoke of a parcel that nobody booked, and of one that it did not know when it was asked. */
async function receiveStrayNotices({ lived, at }: Past): Promise<void> {
  const onTheWay = lived.find(({ story }) => story.ending === 'in-transit');
  const known = onTheWay && (await parcelOf(onTheWay));
  const strays = [
    { trackingCode: 'S12.A7.900000017', status: '5', hoursAgo: 8, parcel: undefined },
    ...(known ? [{ trackingCode: known.trackingCode, status: '13', hoursAgo: 3, parcel: known.parcel }] : []),
  ];
  await withPurpose('order.fulfil', 'nobody', async (tx) => {
    for (const { trackingCode, status, hoursAgo, parcel } of strays) {
      const happenedAt = hoursAfter(at, -hoursAgo);
      const body = { label_id: trackingCode, status_id: status, action_time: happenedAt.toISOString() };
      await storeCarrierNotice(tx, { trackingCode, status, happenedAt, isAuthentic: true, body }, minutesAfter(happenedAt, 1));
      const { id } = await tx
        .selectFrom('delivery.notices')
        .select('id')
        .where('tracking_code', '=', trackingCode)
        .where('state', '=', 'new')
        .executeTakeFirstOrThrow();
      await settleCarrierNotice(tx, { notice: { id, trackingCode, parcel }, status: undefined }, minutesAfter(happenedAt, 2));
    }
  });
}

type KnownParcel = { trackingCode: string; parcel: { memberId: MemberId; subOrderId: Id<'ordering.sub_orders'> } };

async function parcelOf({ story, placed }: Past['lived'][number]): Promise<KnownParcel | undefined> {
  const { memberId } = story.buyer;
  const [part] = placed.parts;
  if (!part) return undefined;
  const row = await withPurpose('order.fulfil', memberId, (tx) =>
    tx.selectFrom('parcels').select('tracking_code').where('sub_order_id', '=', part.id).executeTakeFirst(),
  );
  return row?.tracking_code ? { trackingCode: row.tracking_code, parcel: { memberId, subOrderId: part.id } } : undefined;
}
