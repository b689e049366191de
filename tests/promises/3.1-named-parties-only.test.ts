import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { callOutside, type OutsideParty, useOutside } from '#platform/server/outgoing.ts';
import { policy } from '#policy/policy.ts';

const open = Object.entries(policy.purposes).filter(([, { state }]) => state === 'open');

test('3., 3.1 Data stay in the company: of the purposes that run, these hand something to a named party, and no other does', () => {
  const handing = open.filter(([, { recipients }]) => recipients.length > 0).map(([id, { recipients }]) => `${id} to ${recipients.join(', ')}`);

  expect(handing.toSorted()).toEqual([
    'account.authenticate to messenger',
    'notice.service to messenger',
    'order.fulfil to carrier',
    'order.pay to payment-organisation',
    'seller.share to seller',
  ]);
});

test('3.1, 4.3 What each of them receives is a fixed list of keys', () => {
  const payloads = Object.fromEntries(Object.entries(policy.recipients).map(([id, { payload }]) => [id, payload]));

  expect(payloads).toMatchObject({
    carrier: ['name', 'mobile', 'address', 'cod', 'parcel'],
    'payment-organisation': ['order_code', 'amount'],
    seller: ['alias', 'masked_mobile', 'province', 'lines', 'note'],
    messenger: ['address', 'text'],
  });
});

test('3.5 No party receives anything for business of its own without the consent of the person for that very party', () => {
  const ofTheirOwn = Object.entries(policy.recipients)
    .filter(([, { kind }]) => kind === 'controller')
    .map(([id]) => id);
  const inOpenPurposes = ofTheirOwn.filter((id) => open.some(([, { recipients }]) => recipients.includes(id)));

  // Both take part in an order that the buyer placed with them, and are given what that order needs.
  expect(inOpenPurposes.toSorted()).toEqual(['payment-organisation', 'seller']);
  for (const id of ofTheirOwn.filter((name) => !inOpenPurposes.includes(name))) {
    const bases = Object.values(policy.purposes)
      .filter(({ recipients }) => recipients.includes(id))
      .map(({ basis }) => basis);
    expect(bases).toEqual([expect.objectContaining({ kind: 'consent', perCompany: true })]);
  }
});

test('4.4 There is one way out over HTTP and one for mail; no other file of the server opens a connection, and no page may ask anybody but us', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const opening = sources.filter((name) => {
    const text = readFileSync(join('src', name), 'utf8');
    return /\bfetch\(|\bhttps?\.request\(|\bhttps?\.get\(|from '(node:)?(tls|dgram|http2|https)'|from 'nodemailer'|\bnew WebSocket\b|\bconnect\(\{|createConnection\(/.test(
      text,
    );
  });

  expect(
    opening
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => !/^(outside|ui)\//.test(name))
      .toSorted(),
  ).toEqual(['platform/server/mail.ts', 'platform/server/outgoing.ts']);
});

test('4.4 What runs in the browser may connect to us alone', () => {
  expect(readFileSync('src/web/protect.ts', 'utf8')).toMatch(/default-src 'none'[\s\S]*connect-src 'self'/);
});

test('4.4 That way knows the parties of the policy and no others, and follows nobody elsewhere', async () => {
  const parties = { sms: 'messenger', carrier: 'carrier', bank: 'payment-organisation', inbox: undefined } satisfies Record<
    OutsideParty,
    string | undefined
  >;
  for (const recipient of Object.values(parties)) if (recipient) expect(policy.recipients[recipient]).toBeDefined();

  useOutside({ carrier: 'http://127.0.0.1:9' });
  await expect(callOutside('bank', '/', { method: 'GET' })).rejects.toThrow('knows no address');
  await expect(callOutside('carrier', 'http://elsewhere.example/', { method: 'GET' })).rejects.toThrow('is not at');
  useOutside({});
});
