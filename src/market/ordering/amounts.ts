import { shareOfVnd } from '#platform/money.ts';
import { dateAt } from '#platform/time.ts';
import { type Rate, vatOnCommission, withheldFromSale } from '#policy/rates.ts';

export type SaleTerms = { sellerKind: keyof typeof withheldFromSale; commissionBasisPoints: number };

/** What is frozen with a sale: worked out once, with the rates of its day, and reversed by what was stored. */
export type FrozenAmounts = { commissionVnd: number; commissionVatVnd: number; taxWithheldVnd: number };

export function frozenAmounts(itemsVnd: number, terms: SaleTerms, at: Date): FrozenAmounts {
  const commissionVnd = shareOfVnd(itemsVnd, terms.commissionBasisPoints);
  return {
    commissionVnd,
    commissionVatVnd: shareOfVnd(commissionVnd, rateAt(vatOnCommission, at)),
    taxWithheldVnd: sum(withheldFromSale[terms.sellerKind].map((tax: readonly Rate[]) => shareOfVnd(itemsVnd, rateAt(tax, at)))),
  };
}

/** The rate of that day at the market; a day before the first of the table is a bug, and no rate of nothing. */
export function rateAt(rates: readonly Rate[], at: Date): number {
  const day = dateAt(at);
  const rate = rates.findLast(({ from }) => from <= day);
  if (!rate) throw new Error(`No rate holds on ${day}.`);
  return rate.basisPoints;
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
