import { type Disclosure } from '#market/disclosures/record-disclosures.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type SharedWithSeller = {
  memberId: MemberId;
  subOrderId: Id<'ordering.sub_orders'>;
  sellerName: string;
  alias: string;
  maskedMobile: string;
  provinceCode: string;
  lines: readonly { sku: string; quantity: number }[];
  note: string | undefined;
};

/** What a shop learns of a buyer, for this order only. */
export function disclosureToSeller({ memberId, subOrderId, sellerName, ...shared }: SharedWithSeller): Disclosure<'seller'> {
  const { alias, maskedMobile, provinceCode, lines, note } = shared;
  return {
    recipient: 'seller',
    recipientName: sellerName,
    purpose: 'seller.share',
    memberId,
    caseId: subOrderId,
    payload: { alias, masked_mobile: maskedMobile, province: provinceCode, lines, note: note ?? null },
  };
}
