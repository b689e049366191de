import { enqueue } from '#enforcement/enqueue.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Collection } from '#market/consent/record-receipt.ts';
import { recordDisclosures } from '#market/disclosures/record-disclosures.ts';
import { disclosureToSeller } from '#market/ordering/disclosure-to-seller.ts';
import { markOfBasket } from '#market/ordering/basket-mark.ts';
import { type Draft, draftOrder, type DraftRequest, type PlacedOrder } from '#market/ordering/draft-order.ts';
import { maskedMobile } from '#market/ordering/masked-mobile.ts';
import { cleanNote } from '#market/ordering/note.ts';
import { placeOrder } from '#market/ordering/place-order.ts';
import { type PlacedPart } from '#market/ordering/placement.ts';
import { openPayment } from '#market/payments/open-payment.ts';
import { Refusal } from '#platform/refusal.ts';

import { feesOfParcels } from './fees-of-parcels.ts';
import { prepareParcels } from './prepare-parcels.ts';

export type CheckOut = DraftRequest & {
  paymentMethod: 'cod' | 'vietqr';
  /** What the buyer wrote to each shop, by seller. */
  notes: Readonly<Record<string, string>>;
  /** What the page said that everything would cost, đồng for đồng. */
  shownTotalVnd: number;
  /** The mark of the basket that the page showed, where it showed one. */
  shownBasket?: string | undefined;
} & Pick<Collection, 'locale' | 'method'>;

/**
 * What a buyer calls one act is one transaction: the basket becomes an order with its payment and its parcels, or
 * nothing happens. Asked twice with one key, it answers the same order. It stands here, in the last of the modules
 * that take part, for none of them may look up.
 */
export async function checkOut(tx: Tx<'order.fulfil'>, request: CheckOut, at: Date): Promise<PlacedOrder> {
  const notes = cleanNotes(request.notes);
  const draft = await draftOrder(tx, request);
  if (draft.kind === 'repeated') return { groupId: draft.groupId, number: draft.number };
  refuseOtherBasket(request.shownBasket, draft);
  const deliveryVnd = await feesOfParcels(
    tx,
    draft.parts.map((part) => ({
      fromProvinceCode: part.pickupProvinceCode,
      toProvinceCode: draft.address.provinceCode,
      weightGrams: part.weightGrams,
    })),
  );
  const { paymentMethod, shownTotalVnd, locale, method, memberId } = request;
  const placed = await placeOrder(tx, { draft, deliveryVnd, paymentMethod, notes, shownTotalVnd, collection: { locale, method } }, at);
  const { groupId, number, totalVnd, expiresAt, parts } = placed;
  // A shop sees an order once it is to be confirmed: at once where cash is collected, with the payment otherwise.
  const told = paymentMethod === 'cod' ? parts.map((part) => toldToSeller(part, draft, notes)) : [];
  await Promise.all([
    openPayment(tx, { groupId, memberId, number, method: paymentMethod, amountVnd: totalVnd, expiresAt }, at),
    prepareParcels(tx, { memberId, parts, isCashOnDelivery: paymentMethod === 'cod' }, at),
    recordDisclosures(tx, told, at),
    enqueue(tx, 'send-notice', { member_id: memberId, template: noticeOf[paymentMethod], case_id: groupId }),
  ]);
  return { groupId, number };
}

const noticeOf = { cod: 'order-placed', vietqr: 'order-awaiting-payment' } as const;

/** Two windows: nobody orders what they have not seen, even where it costs the same. */
function refuseOtherBasket(shown: string | undefined, { parts }: Draft): void {
  const lines = parts.flatMap(({ rows }) => rows.map((row) => ({ variantId: row.variant_id, quantity: row.quantity })));
  if (shown !== undefined && shown !== markOfBasket(lines)) throw new Refusal('ordering/basket-changed');
}

function toldToSeller(part: PlacedPart, draft: Draft, notes: ReadonlyMap<string, string>) {
  const [row] = part.draft.rows;
  if (!row) throw new Error('A part without a line cannot be.');
  return disclosureToSeller({
    memberId: draft.memberId,
    subOrderId: part.subOrderId,
    sellerName: row.seller_name,
    alias: draft.alias,
    maskedMobile: maskedMobile(draft.recipient.mobile),
    provinceCode: draft.address.provinceCode,
    lines: part.draft.rows.map((line) => ({ sku: line.sku, quantity: line.quantity })),
    note: notes.get(part.draft.sellerId),
  });
}

/** A note may hold nothing that belongs on a card, and is as long as a note. */
function cleanNotes(written: Readonly<Record<string, string>>): Map<string, string> {
  const cleaned = Object.entries(written).map(([sellerId, text]) => [sellerId, cleanNote(text, `note:${sellerId}`)] as const);
  return new Map(cleaned.flatMap(([sellerId, note]) => (note === undefined ? [] : [[sellerId, note] as const])));
}
