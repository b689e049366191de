import { createHash } from 'node:crypto';

type Line = { variantId: string; quantity: number };

/** A mark that two baskets share just when they hold the same things in the same numbers, in whatever order. */
export function markOfBasket(lines: readonly Line[]): string {
  const held = lines.map(({ variantId, quantity }) => `${variantId}×${quantity}`).toSorted();
  return createHash('sha256').update(held.join('\n')).digest('base64url').slice(0, 22);
}
