import { type Task } from '#enforcement/vocabulary.ts';

/** Jobs and what they are told. Ids and fixed words only: whatever is personal is read when the job runs. */
export const tasks = {
  /** Tells a member about an order, by e-mail or text message. */
  'send-notice': { payload: { member_id: 'uuid', template: 'word', case_id: 'uuid' }, attempts: 8 },
  /** Tells the carrier where a parcel goes. */
  'book-parcel': { payload: { member_id: 'uuid', sub_order_id: 'uuid' }, attempts: 12 },
  'cancel-parcel': { payload: { member_id: 'uuid', sub_order_id: 'uuid' }, attempts: 12 },
  /** Works off a carrier's notice that was stored. */
  'settle-parcel-notice': { payload: { notice_id: 'uuid' }, attempts: 12 },
  /** A part of an order ended without the goods: money that had come in goes back. */
  'owe-refund': { payload: { member_id: 'uuid', sub_order_id: 'uuid', because: 'word' }, attempts: 12 },
  /** Nobody shall pay any more for an order that was cancelled. */
  'close-payment-link': { payload: { member_id: 'uuid', payment_id: 'uuid' }, attempts: 6 },
  /** Works off a bank's notice that was stored. */
  'settle-notice': { payload: { notice_id: 'uuid' }, attempts: 12 },
  /** A payment has come in: the sellers of the order are asked to confirm. */
  'start-paid-order': { payload: { member_id: 'uuid', group_id: 'uuid' }, attempts: 12 },
  /** A buyer asked for an invoice to the company of their profile. */
  'keep-invoice-request': { payload: { member_id: 'uuid', group_id: 'uuid' }, attempts: 12 },
  /** Counts stars anew after a review was published, taken down or withdrawn. */
  'count-reviews': { payload: { listing_id: 'uuid' }, attempts: 8 },
  'make-avif': { payload: { media_id: 'uuid' }, attempts: 4 },
} as const satisfies Record<string, Task>;
