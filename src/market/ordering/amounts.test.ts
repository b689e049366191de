import { describe, expect, test } from 'vitest';

import { vatOnCommission } from '#policy/rates.ts';

import { frozenAmounts, rateAt } from './amounts.ts';

const november = new Date('2026-11-22T03:00:00Z');

describe('what is frozen with a sale', () => {
  test('a household is withheld 1 % VAT and 0.5 % income tax, each rounded to the đồng', () => {
    const frozen = frozenAmounts(389_050, { sellerKind: 'household', commissionBasisPoints: 450 }, november);

    expect(frozen).toEqual({ commissionVnd: 17_507, commissionVatVnd: 1_401, taxWithheldVnd: 3_891 + 1_945 });
  });

  test('a company pays its own taxes', () => {
    expect(frozenAmounts(1_000_000, { sellerKind: 'enterprise', commissionBasisPoints: 600 }, november)).toEqual({
      commissionVnd: 60_000,
      commissionVatVnd: 4_800,
      taxWithheldVnd: 0,
    });
  });
});

describe('a rate', () => {
  test('changes at midnight in Vietnam, not in Greenwich', () => {
    expect(rateAt(vatOnCommission, new Date('2026-12-31T16:59:59Z'))).toBe(800);
    expect(rateAt(vatOnCommission, new Date('2026-12-31T17:00:00Z'))).toBe(1000);
  });

  test('is missing loudly before its table begins', () => {
    expect(() => rateAt(vatOnCommission, new Date('2020-01-01T00:00:00Z'))).toThrow('No rate holds on 2020-01-01.');
  });
});
