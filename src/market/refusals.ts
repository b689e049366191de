import { type RefusalEntry, type RefusalList } from '#platform/refusal.ts';

import { catalogueRefusals } from './catalogue/refusals.ts';
import { communityRefusals } from './community/refusals.ts';
import { consentRefusals } from './consent/refusals.ts';
import { deliveryRefusals } from './delivery/refusals.ts';
import { memberRefusals } from './members/refusals.ts';
import { orderingRefusals } from './ordering/refusals.ts';
import { paymentRefusals } from './payments/refusals.ts';
import { sellerRefusals } from './sellers/refusals.ts';
import { staffRefusals } from './staff/refusals.ts';

/** Every "no" of the market, by code. The doors turn a code into a status and words. */
export const refusals: RefusalList = {
  ...consentRefusals,
  ...memberRefusals,
  ...staffRefusals,
  ...sellerRefusals,
  ...catalogueRefusals,
  ...orderingRefusals,
  ...paymentRefusals,
  ...deliveryRefusals,
  ...communityRefusals,
};

export function refusalEntry(code: string): RefusalEntry {
  const entry = refusals[code];
  if (!entry) throw new Error(`The refusal ${code} is not listed. Add it to the refusals.ts of its module.`);
  return entry;
}
