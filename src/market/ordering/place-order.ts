import { type Tx } from '#enforcement/with-purpose.ts';
import { reserveStock } from '#market/catalogue/reserve-stock.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { timeId } from '#platform/ids.ts';
import { formatVnd } from '#platform/money.ts';
import { Refusal } from '#platform/refusal.ts';
import { hoursAfter, minutesAfter } from '#platform/time.ts';
import { policy } from '#policy/policy.ts';

import { frozenAmounts, sum } from './amounts.ts';
import { deadlines } from './deadlines.ts';
import { newOrderNumber } from './order-number.ts';
import { type Ordering, type PlacedPart, type Placement } from './placement.ts';
import { sealSnapshots } from './seal-snapshots.ts';
import { writeOrder } from './write-order.ts';

/**
 * Makes an order of a draft in one transaction: keys first, then the stock, then every row. Whatever fails takes
 * everything with it.
 */
export async function placeOrder(tx: Tx<'order.fulfil'>, ordering: Ordering, at: Date): Promise<Placement> {
  const { draft, collection, paymentMethod } = ordering;
  const parts = partsOf(ordering);
  const totalVnd = sum(parts.map((part) => part.totalVnd));
  refuseOtherTotal(ordering.shownTotalVnd, totalVnd);
  const snapshots = await sealSnapshots(tx, draft, ordering.notes);
  const lines = parts.flatMap((part) => part.draft.rows);
  const [receiptId] = await Promise.all([
    recordReceipt(tx, { memberId: draft.memberId, point: 'checkout', ...collection }, at),
    reserveStock(
      tx,
      lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity })),
    ),
  ]);
  const group = {
    id: timeId<'ordering.order_groups'>(),
    number: newOrderNumber(at),
    receiptId,
    policyVersion: policy.version,
    isPaidFirst: paymentMethod === 'vietqr',
    stateEndsAt:
      paymentMethod === 'vietqr' ? minutesAfter(at, deadlines.payMinutes + deadlines.payGraceMinutes) : hoursAfter(at, deadlines.confirmHours),
  };
  const number = await writeOrder(tx, { ordering, group, parts, snapshots, frozen: parts.map((part) => frozenOf(part, at)) }, at);
  const expiresAt = group.isPaidFirst ? minutesAfter(at, deadlines.payMinutes) : undefined;
  return { groupId: group.id, number, totalVnd, expiresAt, parts };
}

function partsOf({ draft, deliveryVnd }: Ordering): PlacedPart[] {
  return draft.parts.map((part, index) => {
    const feeVnd = deliveryVnd[index];
    if (feeVnd === undefined) throw new Error('Each part has its delivery fee.');
    return {
      subOrderId: timeId<'ordering.sub_orders'>(),
      position: index + 1,
      draft: part,
      itemsVnd: part.itemsVnd,
      deliveryVnd: feeVnd,
      totalVnd: part.itemsVnd + feeVnd,
    };
  });
}

/** Nobody pays a sum that they have not seen. */
function refuseOtherTotal(shownVnd: number, totalVnd: number): void {
  if (shownVnd === totalVnd) return;
  throw new Refusal('ordering/total-changed', { shown: formatVnd(shownVnd), total: formatVnd(totalVnd), shownVnd, totalVnd });
}

function frozenOf(part: PlacedPart, at: Date) {
  const [row] = part.draft.rows;
  if (!row) throw new Error('A part without a line cannot be.');
  return frozenAmounts(part.itemsVnd, { sellerKind: row.seller_kind, commissionBasisPoints: row.commission_basis_points }, at);
}
