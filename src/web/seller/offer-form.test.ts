import { expect, test } from 'vitest';

import { randomId } from '#platform/ids.ts';

import { readOfferForm } from './offer-form.ts';

const id = randomId<'catalogue.variants'>();
const variants = [{ id, sku: 'A-1', label: '', priceVnd: 90_000, stock: 4 }];

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(`${name}:${id}`, value);
  return form;
}

test.each([
  ['129000', 129_000],
  ['129.000', 129_000],
  ['1 290 000 ₫', 1_290_000],
  ['129,000 VND', 129_000],
  [' 1000 ', 1_000],
])('the price "%s" is read as people write it', (price, priceVnd) => {
  expect(readOfferForm(formOf({ price, stock: '5', was: '4' }), variants)).toEqual([{ variantId: id, priceVnd, stock: { was: 4, shall: 5 } }]);
});

test.each(['', '999', '1.000.000.001', '-5000', '12.5', '1e6', 'một trăm', '٣٠٠٠', '129.00', '1; drop table', '🎉', '9'.repeat(1_000_000)])(
  'the price "%.20s" is none',
  (price) => {
    expect(() => readOfferForm(formOf({ price, stock: '5', was: '4' }), variants)).toThrow(expect.objectContaining({ code: 'catalogue/bad-price' }));
  },
);

test.each(['', '-1', '1.5', 'x', '1000001', '<b>1</b>', '\u0000'])('the stock "%s" is none', (stock) => {
  expect(() => readOfferForm(formOf({ price: '5000', stock, was: '4' }), variants)).toThrow(expect.objectContaining({ code: 'catalogue/bad-stock' }));
});

test('what is not for sale stays so while its stock is left empty, and a variant that is not named stays as it is', () => {
  expect(readOfferForm(formOf({ price: '5000', stock: '', was: '' }), variants)).toEqual([
    { variantId: id, priceVnd: 5_000, stock: { was: null, shall: null } },
  ]);
  expect(readOfferForm(new FormData(), variants)).toEqual([]);
});
