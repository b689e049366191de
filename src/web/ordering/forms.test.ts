import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { readBasketForm } from './basket-form.ts';
import { readOrder, typedIn } from './checkout-form.ts';

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'taken';
}

const variant = randomId();
const whole = { key: randomId(), total: '120000', mark: 'x', address: randomId(), payment: 'cod' };

describe('the form that puts something into the basket', () => {
  test('means one piece where it names no number', () => {
    expect(readBasketForm(formOf({ variant }))).toEqual({ variantId: variant, quantity: 1 });
    expect(readBasketForm(formOf({ variant: ` ${variant}\n`, quantity: ' 2 ' }))).toEqual({ variantId: variant, quantity: 2 });
  });

  test.each(['', ' ', '-1', '1.5', '1e2', '٣', '９', '1000', 'một', '🙂', '1;drop table', '0x10', 'NaN', '1'.repeat(1_000_000)])(
    'takes %j for no number',
    (quantity) => {
      expect(codeOf(() => readBasketForm(formOf({ variant, quantity })))).toBe('ordering/bad-quantity');
    },
  );

  test.each(['', 'x', '1', "' or 1=1 --", '<script>', `${variant}0`, 'ấm trà', '\u0000', 'a'.repeat(1_000_000)])(
    'knows nothing that is called %j',
    (text) => {
      expect(codeOf(() => readBasketForm(formOf({ variant: text })))).toBe('ordering/not-for-sale');
    },
  );

  test('a file is no number and no id', () => {
    const form = formOf({ quantity: '1' });
    form.set('variant', new File(['x'], 'x.txt'));
    expect(codeOf(() => readBasketForm(form))).toBe('ordering/not-for-sale');
  });
});

describe('the form of the checkout', () => {
  test('is read whole', () => {
    const seller = randomId();
    const read = readOrder(formOf({ ...whole, payment: 'vietqr', [`note:${seller}`]: 'Gói kỹ' }));
    expect(read).toMatchObject({ paymentMethod: 'vietqr', shownTotalVnd: 120_000, idempotencyKey: whole.key, notes: { [seller]: 'Gói kỹ' } });
  });

  test.each<[string, Record<string, string>]>([
    ['ordering/stale-page', { key: '' }],
    ['ordering/stale-page', { key: "x'; drop table" }],
    ['ordering/stale-page', { total: '' }],
    ['ordering/stale-page', { total: '-5' }],
    ['ordering/stale-page', { total: '1e9' }],
    ['ordering/stale-page', { total: '9'.repeat(400) }],
    ['ordering/no-address', { address: '' }],
    ['ordering/no-address', { address: 'new' }],
    ['ordering/no-payment-method', { payment: '' }],
    ['ordering/no-payment-method', { payment: 'card' }],
    ['ordering/no-payment-method', { payment: 'COD' }],
  ])('says %s for %j', (code, wrong) => {
    expect(codeOf(() => readOrder(formOf({ ...whole, ...wrong })))).toBe(code);
  });

  test('takes notes to shops only, a hundred at most', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, () => [`note:${randomId()}`, 'x']));
    expect(Object.keys(readOrder(formOf({ ...whole, ...many })).notes)).toHaveLength(100);
    expect(readOrder(formOf({ ...whole, 'note:': 'x', 'note:__proto__': 'x', 'note:1': 'x' })).notes).toEqual({});
  });

  test('gives back what was typed, and nothing longer than a page can bear', () => {
    const seller = randomId();
    const back = typedIn(formOf({ ...whole, street: '<b>12</b>', [`note:${seller}`]: 'x'.repeat(1_000_000), password: 'secret' }));
    expect(back['street']).toBe('<b>12</b>');
    expect(back[`note:${seller}`]).toHaveLength(2_000);
    expect(back).not.toHaveProperty('password');
  });

  test('answers any form with what it holds or a refusal', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...Object.values(whole)));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('key', 'total', 'address', 'payment', 'mark', 'note:x'), text), (fields) => {
        expect(codeOf(() => readOrder(formOf(fields)))).toMatch(/^(taken|ordering\/)/);
      }),
    );
  });
});
