/** Whole đồng as people write them in Vietnam: 1.290.000 ₫. The number and its sign never part. */
export function formatVnd(amountVnd: number): string {
  const sign = amountVnd < 0 ? '−' : '';
  return `${sign}${groupThousands(Math.abs(amountVnd))}\u00A0₫`;
}

/** 1234567 as 1.234.567; made by hand, for Intl.NumberFormat was 4 % of a listing page. */
export function groupThousands(number: number): string {
  return String(Math.trunc(number)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/**
 * Splits a sum over weights so that nothing is lost: each part is rounded down, and the đồng that remain go
 * to the largest remainders, the earliest first. Used for discounts, fees and refunds alike.
 */
export function divideVnd(totalVnd: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) throw new Error('Weights must add up to more than nothing.');
  const exact = weights.map((weight) => (BigInt(totalVnd) * BigInt(weight)) / BigInt(sum));
  const parts = exact.map(Number);
  const left = totalVnd - parts.reduce((a, b) => a + b, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (BigInt(totalVnd) * BigInt(weight)) % BigInt(sum) }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** A share in basis points, rounded half up: 10 000 is the whole. */
export function shareOfVnd(amountVnd: number, basisPoints: number): number {
  return Number((BigInt(amountVnd) * BigInt(basisPoints) * 2n + 10_000n) / 20_000n);
}
