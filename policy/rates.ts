/** A rate in basis points and the first day at the market on which it holds. */
export type Rate = { from: string; basisPoints: number };

/**
 * VAT on the marketplace's own service, added to the commission.
 * Law on VAT 48/2024/QH15 Art. 9(3): 10 %. Resolution 204/2025/QH15: 8 % from 2025-07-01 to 2026-12-31.
 */
export const vatOnCommission: readonly Rate[] = [
  { from: '2025-07-01', basisPoints: 800 },
  { from: '2027-01-01', basisPoints: 1000 },
];

/**
 * What a marketplace with ordering and payment withholds from each sale of goods, by who sells (D252 Art. 43(1),
 * 44; Law on VAT 48/2024 and Law on PIT 109/2025): from households and individuals VAT 1 % and personal income
 * tax 0.5 % of the price of the goods, from companies nothing. Both taxes are shares of their own, for each is
 * filed apart and each is rounded to the đồng.
 */
export const withheldFromSale = {
  household: [[{ from: '2026-07-01', basisPoints: 100 }], [{ from: '2026-07-01', basisPoints: 50 }]],
  individual: [[{ from: '2026-07-01', basisPoints: 100 }], [{ from: '2026-07-01', basisPoints: 50 }]],
  enterprise: [],
} as const satisfies Record<string, readonly (readonly Rate[])[]>;
