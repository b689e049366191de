import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { startMarket } from '#processes/start-market.ts';
import { publishedController } from '#policy/controller.ts';

/** Production as it will be once a person has confirmed the controller: a secret and a mail server of its own. */
const folder = process.env['WECAN_DATA'] ?? '';
const secret = join(folder, '..', `secret-${process.pid}`);
writeFileSync(secret, randomBytes(32), { mode: 0o600 });
Object.assign(process.env, {
  WECAN_MODE: 'production',
  SMTP_URL: 'smtp://127.0.0.1:25',
  ORIGIN: 'https://wecan.example',
  HOST: '127.0.0.1',
  WECAN_MASTER_SECRET_FILE: secret,
  BANK_URL: 'https://bank.example',
  PAYOS_CLIENT_ID: 'client',
  PAYOS_API_KEY: 'key',
  PAYOS_CHECKSUM_KEY: 'checksum',
  CARRIER_URL: 'https://carrier.example',
  GHTK_TOKEN: 'token',
  GHTK_PARTNER_CODE: 'S1',
  GHTK_WEBHOOK_HASH: randomBytes(24).toString('hex'),
});
delete process.env['WECAN_DEV'];
const { brand, legalName, taxCode, representative, address, hotline, email, website, registrations } = publishedController;
await startMarket({
  kind: 'published',
  isConfirmed: true,
  officer: { name: 'Người Thử', email: 'officer@wecan.example', phone: '+84280000000' },
  brand,
  legalName,
  taxCode,
  representative,
  address,
  hotline,
  email,
  website,
  registrations,
});
