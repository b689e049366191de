import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isSigned, signatureOf, signatureOfRequest } from './payos-signature.ts';

/** The vector that payOS publishes at https://payos.vn/docs/tich-hop-webhook/kiem-tra-du-lieu-voi-signature */
const published = {
  checksumKey: '1a54716c8f0efb2744fb28b6e38b25da7f67a925d98bc1c18bd8faaecadd7675',
  signature: '412e915d2871504ed31be63c8f62a149a4410d34c4c42affc9006ef9917eaa03',
  data: {
    orderCode: 123,
    amount: 3000,
    description: 'VQRIO123',
    accountNumber: '12345678',
    reference: 'TF230204212323',
    transactionDateTime: '2023-02-04 18:25:00',
    currency: 'VND',
    paymentLinkId: '124c33293c43417ab7879e14c8d9eb18',
    code: '00',
    desc: 'Thành công',
    counterAccountBankId: '',
    counterAccountBankName: '',
    counterAccountName: '',
    counterAccountNumber: '',
    virtualAccountName: '',
    virtualAccountNumber: '',
  },
};

describe('a notice of payOS', () => {
  test('carries the published signature', () => {
    expect(signatureOf(published.data, published.checksumKey)).toBe(published.signature);
    expect(isSigned(published.data, published.signature, published.checksumKey)).toBe(true);
  });

  test('is refused with one đồng more, another order code, another key or half a signature', () => {
    const { data, signature, checksumKey } = published;
    expect(isSigned({ ...data, amount: 3001 }, signature, checksumKey)).toBe(false);
    expect(isSigned({ ...data, orderCode: 124 }, signature, checksumKey)).toBe(false);
    expect(isSigned({ ...data, more: 1 }, signature, checksumKey)).toBe(false);
    expect(isSigned(data, signature, `${checksumKey}0`)).toBe(false);
    expect(isSigned(data, signature.slice(0, 32), checksumKey)).toBe(false);
    expect(isSigned(data, '', checksumKey)).toBe(false);
  });

  test('is signed the same in whatever order its fields come, and an absent value as nothing', () => {
    const { data, checksumKey } = published;
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(data), { minLength: Object.keys(data).length }), (entries) => {
        expect(signatureOf(Object.fromEntries(entries), checksumKey)).toBe(published.signature);
      }),
    );
    expect(signatureOf({ ...data, counterAccountName: null }, checksumKey)).toBe(published.signature);
  });

  test('may hold a list of transactions, whose fields are sorted too', () => {
    const key = published.checksumKey;
    expect(signatureOf({ transactions: [{ b: 1, a: 2 }] }, key)).toBe(signatureOf({ transactions: [{ a: 2, b: 1 }] }, key));
    expect(signatureOf({ transactions: [{ a: 2, b: 1 }] }, key)).not.toBe(signatureOf({ transactions: [{ a: 2, b: 2 }] }, key));
  });
});

test('a new payment link is signed by its five fields, whatever else it carries', () => {
  const request = { orderCode: 7, amount: 2000, description: 'WC7K3M9Q', returnUrl: 'https://a.example/r', cancelUrl: 'https://a.example/c' };
  expect(signatureOfRequest(request, 'key')).toBe(
    signatureOf({ amount: 2000, cancelUrl: 'https://a.example/c', description: 'WC7K3M9Q', orderCode: 7, returnUrl: 'https://a.example/r' }, 'key'),
  );
});
