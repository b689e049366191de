import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Account, accountForPostgres } from './account.ts';
import { locateBinaries } from './binaries.ts';
import { superuser } from './initialise.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { findPostmaster, isAlive } from './postmaster-pid.ts';
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
  const place = { socketFolder: folder, binaries: locateBinaries(account), account, settings: throwawaySettings };
  const servers = await Promise.all(names.map((name) => startPostgres({ ...place, directory: join(folder, name) })));
  const remove = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { servers, remove };
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
    const folder = join(tmpdir(), name);
    for (const directory of readdirSync(folder)) {
      const postmaster = findPostmaster(join(folder, directory));
      if (postmaster) process.kill(postmaster.pid, 'SIGQUIT');
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
