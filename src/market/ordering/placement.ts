import { type Collection } from '#market/consent/record-receipt.ts';
import { type Id } from '#platform/ids.ts';

import { type Draft, type DraftPart } from './draft-order.ts';

export type Ordering = {
  draft: Draft;
  /** What the carrier takes for each part, in the order of the parts. */
  deliveryVnd: readonly number[];
  paymentMethod: 'cod' | 'vietqr';
  /** Cleaned notes by seller. */
  notes: ReadonlyMap<string, string>;
  /** What the page said that everything would cost. */
  shownTotalVnd: number;
  collection: Pick<Collection, 'locale' | 'method'>;
};

/** One seller's part as it was placed. */
export type PlacedPart = {
  subOrderId: Id<'ordering.sub_orders'>;
  position: number;
  draft: DraftPart;
  itemsVnd: number;
  deliveryVnd: number;
  totalVnd: number;
};

export type Placement = { groupId: Id<'ordering.order_groups'>; number: string; totalVnd: number; expiresAt: Date | undefined; parts: PlacedPart[] };
