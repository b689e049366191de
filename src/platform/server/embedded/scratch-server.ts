import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Lifetime, openLifetime } from '../lifetime.ts';
import { type Account, accountForPostgres } from './account.ts';
import { locateBinaries, systemShelf } from './binaries.ts';
import { superuser } from './initialise.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { findPostmaster, isAlive, signal } from './postmaster.ts';
import { throwawaySettings } from './settings.ts';

export type ScratchAddress = { host: string; port: number; user: string; password: string; database: string };

/** A PostgreSQL that lives as long as `work` and leaves nothing behind. */
export async function withScratchServer<Result>(work: (address: ScratchAddress) => Promise<Result>): Promise<Result> {
  const { servers, remove } = await startScratchServers(['data']);
  const [server] = servers;
  if (!server) throw new Error('One server was asked for, none started.');
  try {
    return await work({ ...loginTo(server), database: 'postgres' });
  } finally {
    await remove();
  }
}

export function loginTo(server: PostgresServer): Omit<ScratchAddress, 'database'> {
  return { host: server.socketFolder, port: server.port, user: superuser, password: server.password };
}

export async function startScratchServers(names: readonly string[]): Promise<{ servers: PostgresServer[]; remove: () => Promise<void> }> {
  const account = accountForPostgres();
  const folder = makeFolder(account);
  const lifetime = openLifetime(() => undefined);
  lifetime.atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const remove = removeAtEnd(lifetime);
  const place = { binaries: locateBinaries(account, { shelf: account ? systemShelf : folder }), account, lifetime, report: () => undefined };
  try {
    const servers = await Promise.all(names.map((name) => startPostgres({ ...place, settings: throwawaySettings, directory: join(folder, name) })));
    return { servers, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Ctrl-C in the middle of a run takes the servers along. */
function removeAtEnd(lifetime: Lifetime): () => Promise<void> {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (name: NodeJS.Signals) => void lifetime.end().then(() => process.kill(process.pid, name));
  for (const name of names) process.once(name, onSignal);
  return async () => {
    for (const name of names) process.off(name, onSignal);
    await lifetime.end();
  };
}

function makeFolder(account: Account | undefined): string {
  sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `wecan-scratch-${process.pid}-`));
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** Servers of a run that was killed: nobody will ever ask them anything again. */
function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^wecan-scratch-(\d+)-/.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    try {
      removeAbandoned(join(tmpdir(), name));
    } catch {
      // Another user's, or another run is sweeping it in this moment.
    }
  }
}

function removeAbandoned(folder: string): void {
  for (const directory of readdirSync(folder)) {
    const postmaster = findPostmaster(join(folder, directory));
    if (postmaster !== undefined) signal(postmaster, 'SIGQUIT');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
