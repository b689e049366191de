import { type SubOrderState } from '#market/ordering/sub-order.ts';

/** The colour of a state, which its words say as well. */
export function kindOfState(state: SubOrderState): 'warn' | 'note' | 'jade' | 'good' | 'bad' | undefined {
  switch (state) {
    case 'awaiting-payment':
      return 'warn';
    case 'to-confirm':
    case 'to-pack':
      return 'note';
    case 'handed-over':
    case 'in-transit':
      return 'jade';
    case 'delivered':
    case 'completed':
      return 'good';
    case 'delivery-failed':
    case 'returning':
      return 'bad';
    case 'cancelled':
    case 'expired':
    case 'returned':
      return undefined;
  }
}
