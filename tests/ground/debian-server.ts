import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { accountForPostgres } from '#platform/server/embedded/account.ts';
import { logOf } from '#platform/server/embedded/log-file.ts';
import { freePort } from '#processes/ports.ts';

import { until } from './hold.ts';

export const debianPrograms = '/usr/lib/postgresql/15/bin';

export type DebianServer = { url: (database: string) => string; admin: () => Promise<pg.Client>; stop: () => Promise<void> };

/** Debian's PostgreSQL 15, as an operator would have it: over TCP, with an administrator who has a password. */
export async function startDebianServer(settings: Record<string, string | number> = {}): Promise<DebianServer> {
  const account = accountForPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'wecan-debian-'));
  chmodSync(folder, 0o755);
  if (account) chownSync(folder, account.uid, account.gid);
  const [data, secret] = [join(folder, 'data'), join(folder, 'secret')];
  writeFileSync(secret, 'only for tests', { mode: 0o644 });
  const words = ['-D', data, '-U', 'admin', `--pwfile=${secret}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(debianPrograms, 'initdb'), words, { ...account, cwd: '/', stdio: 'ignore' });
  const port = await freePort('127.0.0.1');
  const all = { fsync: 'off', max_connections: 300, ...settings, port, listen_addresses: '127.0.0.1', unix_socket_directories: folder };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Where the embedded server has its own: attacks on the log look into it.
  const log = openSync(logOf(data), 'a', 0o600);
  const server = spawn(join(debianPrograms, 'postgres'), ['-D', data, ...options], { ...account, cwd: '/', stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise((resolve) => server.once('close', resolve));
  const url = (database: string) => `postgres://admin:only%20for%20tests@127.0.0.1:${port}/${database}`;
  const admin = async () => {
    const client = new pg.Client({ connectionString: url('postgres') });
    await client.connect();
    return client;
  };
  await until(() =>
    admin().then(
      (client) => client.end().then(() => true),
      () => false,
    ),
  );
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, admin, stop };
}
