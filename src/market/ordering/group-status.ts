import { hasEnded, type SubOrderState } from './sub-order.ts';

export type GroupStatus = 'awaiting-payment' | 'processing' | 'partly-done' | 'done' | 'expired' | 'cancelled' | 'returned';

/** The status of an order is derived from its parts and kept nowhere, so that the two cannot differ. */
export function groupStatus(states: readonly SubOrderState[]): GroupStatus {
  const all = (...allowed: SubOrderState[]) => states.every((state) => allowed.includes(state));
  const some = (...wanted: SubOrderState[]) => states.some((state) => wanted.includes(state));
  if (states.length === 0) throw new Error('An order has at least one part.');
  if (some('awaiting-payment')) return 'awaiting-payment';
  if (all('expired')) return 'expired';
  if (all('cancelled', 'expired')) return 'cancelled';
  if (states.every((state) => hasEnded(state))) return some('completed') ? 'done' : 'returned';
  return some('delivered', 'completed', 'returned', 'cancelled') ? 'partly-done' : 'processing';
}
