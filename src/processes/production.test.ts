import { expect, test } from 'vitest';

import { readSettings } from '#platform/server/settings.ts';
import { publishedController } from '#policy/controller.ts';

import { assertProduction } from './production.ts';

const complete = {
  WECAN_MODE: 'production',
  SMTP_URL: 'smtp://mail.example',
  ORIGIN: 'https://wecan.example',
  WECAN_MASTER_SECRET_FILE: '/secret',
  BANK_URL: 'https://bank.example',
  PAYOS_CLIENT_ID: 'client',
  PAYOS_API_KEY: 'key',
  PAYOS_CHECKSUM_KEY: 'checksum',
  CARRIER_URL: 'https://carrier.example',
  GHTK_TOKEN: 'token',
  GHTK_PARTNER_CODE: 'S1',
  GHTK_WEBHOOK_HASH: 'x'.repeat(24),
};
const { toConfirm: _, ...company } = { toConfirm: [], ...publishedController };
const confirmed = { ...company, isConfirmed: true, officer: { name: 'Người Thử', email: 'officer@wecan.example', phone: '+84280000000' } } as const;

function start(environment: NodeJS.ProcessEnv, controller: Parameters<typeof assertProduction>[2] = confirmed): () => void {
  return () => assertProduction(readSettings(environment), environment, controller);
}

test('production starts with a mail server, an address, a master secret, a confirmed controller and an officer', () => {
  expect(start(complete)).not.toThrow();
});

test.each([
  ['SMTP_URL', 'SMTP_URL names no mail server'],
  ['ORIGIN', 'ORIGIN must be the https:// address'],
  ['WECAN_MASTER_SECRET_FILE', 'WECAN_MASTER_SECRET_FILE names no master secret'],
  ['PAYOS_CHECKSUM_KEY', 'not complete: PAYOS_CHECKSUM_KEY'],
  ['GHTK_WEBHOOK_HASH', 'not complete: GHTK_WEBHOOK_HASH'],
])('production does not start without %s', (name, sentence) => {
  expect(start({ ...complete, [name]: undefined })).toThrow(sentence);
});

test('production does not start on an address without https', () => {
  expect(start({ ...complete, ORIGIN: 'http://wecan.example' })).toThrow('ORIGIN must be the https:// address');
});

test('production does not start before a person has confirmed the controller, nor without an officer', () => {
  const { officer: _officer, ...rest } = confirmed;

  expect(start(complete, { ...rest, isConfirmed: false, toConfirm: [] })).toThrow(
    /controller in policy\/controller\.ts is not confirmed[\s\S]*No protection officer/,
  );
  expect(start(complete, { ...confirmed, officer: { ...confirmed.officer, email: ' ' } })).toThrow(
    'The protection officer in policy/controller.ts has no email.',
  );
});

test('the controller of the published text waits for its confirmation', () => {
  expect(publishedController.isConfirmed).toBe(false);
});

test('production does not start with a word for notices that somebody could guess', () => {
  expect(start({ ...complete, GHTK_WEBHOOK_HASH: 'wecan' })).toThrow('GHTK_WEBHOOK_HASH is what a notice is authenticated by');
});
