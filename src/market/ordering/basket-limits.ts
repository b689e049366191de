/** How much a basket holds; the same numbers stand in ordering.merge_baskets. */
export const basketLimits = { lines: 100, quantity: 99 } as const;

export function isQuantity(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= basketLimits.quantity;
}
