import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { localOrigin, masterSecretOf, missingInProduction, readSettings } from './settings.ts';

test('without any setting it is a demonstration on the loopback address', () => {
  expect(readSettings({})).toEqual({
    mode: 'demonstration',
    host: '127.0.0.1',
    port: 3000,
    metricsPort: 0,
    origin: 'http://localhost:3000',
    databaseUrl: undefined,
    keysDatabaseUrl: undefined,
    smtpUrl: undefined,
    trustsProxy: false,
    startsEmpty: false,
  });
});

test('an empty variable is one that was not given', () => {
  expect(readSettings({ PORT: '', HOST: ' ', WECAN_MODE: '', ORIGIN: '', SMTP_URL: '' })).toEqual(readSettings({}));
});

test.each(['3000x', '-1', '65536', '80.5', '0x50', '1e3', 'http'])('PORT=%s is refused', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`PORT is "${port}". It must be a port number from 1 to 65535, or 0 for any free one.`);
});

test('every wrong setting is told at once', () => {
  const read = () => readSettings({ PORT: 'a', METRICS_PORT: 'b', WECAN_MODE: 'c', ORIGIN: 'd', DATABASE_URL: 'e' });

  expect(read).toThrow(
    /WECAN_MODE is "c"[\s\S]*PORT is "a"[\s\S]*METRICS_PORT is "b"[\s\S]*ORIGIN is "d"[\s\S]*DATABASE_URL must begin[\s\S]*go together/,
  );
});

test.each(['wecan.example', 'ftp://wecan.example', 'https://wecan.example/shop', 'https://user@wecan.example'])('ORIGIN=%s is refused', (origin) => {
  expect(() => readSettings({ ORIGIN: origin })).toThrow('It must be scheme and host only');
});

test('a market without ORIGIN is at the address it listens on', () => {
  expect(localOrigin('127.0.0.1', 3000)).toBe('http://localhost:3000');
  expect(localOrigin('0.0.0.0', 80)).toBe('http://localhost');
  expect(localOrigin('192.0.2.1', 8080)).toBe('http://192.0.2.1:8080');
  expect(localOrigin('2001:db8::1', 8080)).toBe('http://[2001:db8::1]:8080');
});

test('pages and figures cannot have one port', () => {
  expect(() => readSettings({ PORT: '4000', METRICS_PORT: '4000' })).toThrow('PORT and METRICS_PORT are the same.');
});

test('production says what it lacks, one sentence each', () => {
  const environment = { WECAN_MODE: 'production', WECAN_DEV: '1' };

  expect(missingInProduction(readSettings(environment), environment)).toEqual([
    'SMTP_URL names no mail server: smtps://user:password@host:465',
    'ORIGIN must be the https:// address that people use.',
    'WECAN_MASTER_SECRET_FILE names no master secret. Make one: head -c 32 /dev/urandom > secret; chmod 600 secret.',
    'WECAN_DEV=1 serves pages from their sources. Production serves the built ones: leave it out.',
  ]);
});

test('a master secret is a file that is there, long enough, and closed to others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wecan-secret-'));
  const path = join(folder, 'secret');
  const read = () => masterSecretOf({ WECAN_MASTER_SECRET_FILE: path });
  try {
    expect(read).toThrow('which cannot be read');
    writeFileSync(path, Buffer.alloc(31, 1), { mode: 0o600 });
    expect(read).toThrow('holds 31 bytes; a master secret has at least 32.');
    writeFileSync(path, Buffer.alloc(32, 1));
    chmodSync(path, 0o640);
    expect(read).toThrow(`Close it: chmod 600 ${path}`);
    chmodSync(path, 0o600);
    expect(read()).toEqual(Buffer.alloc(32, 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
