import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';
import { parse } from 'pg-connection-string';

import { type Administrator } from '#enforcement/deploy/deploy.ts';
import { type Account, accountForPostgres } from '#platform/server/embedded/account.ts';
import { locateBinaries } from '#platform/server/embedded/binaries.ts';
import { claimFolder, dataFolderOf, makeDataFolder, socketFolderOf } from '#platform/server/embedded/data-folder.ts';
import { readOrMakeSecret, superuser, superuserPassword } from '#platform/server/embedded/initialise.ts';
import { findPostmaster } from '#platform/server/embedded/postmaster-pid.ts';
import { type PostgresServer, startPostgres } from '#platform/server/embedded/postgres-server.ts';
import { keySettings, mainSettings } from '#platform/server/embedded/settings.ts';
import { masterSecretOf, type Settings } from '#platform/server/settings.ts';

export type Databases = {
  main: Administrator;
  keys: Administrator;
  master: Buffer;
  dataFolder: string;
  /** False where another process runs this folder's servers and we only look in. */
  isOwner: boolean;
  stop: () => Promise<void>;
};

const root = join(import.meta.dirname, '../..');

/**
 * Gives the two databases: those of the given addresses, those of an embedded server that runs already, or
 * an embedded server of our own, which `stop` takes down again.
 */
export async function raiseDatabases(settings: Settings, report: (step: string) => void): Promise<Databases> {
  const account = settings.databaseUrl ? undefined : accountForPostgres();
  const dataFolder = dataFolderOf(root, account);
  makeDataFolder(dataFolder);
  const claim = await claimFolder(dataFolder);
  if (claim) rememberMode(dataFolder, settings);
  const master = masterSecretOf(process.env) ?? Buffer.from(readOrMakeSecret(join(dataFolder, 'master-secret')), 'hex');
  const shared = { master, dataFolder, isOwner: claim !== undefined };
  if (settings.databaseUrl && settings.keysDatabaseUrl) {
    const stop = async () => claim?.release();
    return { ...shared, main: administratorOf(settings.databaseUrl), keys: administratorOf(settings.keysDatabaseUrl), stop };
  }
  if (!claim) return { ...shared, main: runningServer(dataFolder, 'main'), keys: runningServer(dataFolder, 'keys'), stop: () => Promise.resolve() };
  const servers = await startEmbedded(dataFolder, account, report);
  const stop = async () => {
    await Promise.all([servers.main.stop(), servers.keys.stop()]);
    await claim.release();
  };
  return { ...shared, main: await databaseOn(servers.main), keys: await databaseOn(servers.keys), stop };
}

async function startEmbedded(
  dataFolder: string,
  account: Account | undefined,
  report: (step: string) => void,
): Promise<{ main: PostgresServer; keys: PostgresServer }> {
  report('PostgreSQL');
  const place = { binaries: locateBinaries(account), account };
  const [main, keys] = await Promise.all([
    startPostgres({ ...place, directory: join(dataFolder, 'main'), socketFolder: socketFolderOf(join(dataFolder, 'main')), settings: mainSettings }),
    startPostgres({ ...place, directory: join(dataFolder, 'keys'), socketFolder: socketFolderOf(join(dataFolder, 'keys')), settings: keySettings }),
  ]);
  return { main, keys };
}

async function databaseOn(server: PostgresServer): Promise<Administrator> {
  const login = { host: server.socketFolder, port: server.port, user: superuser, password: server.password, ssl: false };
  const client = new pg.Client({ ...login, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'wecan'`);
    if (rowCount === 0) await client.query('create database wecan');
  } finally {
    await client.end();
  }
  return { ...login, database: 'wecan' };
}

function runningServer(dataFolder: string, name: 'main' | 'keys'): Administrator {
  const directory = join(dataFolder, name);
  const running = findPostmaster(directory);
  if (!running) throw new Error('Another Wecan process is just starting or stopping on this folder. Try again in a moment.');
  return {
    host: socketFolderOf(directory),
    port: running.port,
    user: superuser,
    password: superuserPassword(directory),
    database: 'wecan',
    ssl: false,
  };
}

function administratorOf(url: string): Administrator {
  const { host, port, database, user, password, ssl } = parse(url);
  if (!host || !database || !user)
    throw new Error('DATABASE_URL and KEYS_DATABASE_URL must name host, database and user: postgres://user:password@host:5432/database');
  return { host, port: Number(port ?? 5432), database, user, password: password ?? '', ssl: Boolean(ssl) };
}

/** Demonstration accounts must never wake up in a market of real people, nor real people in a demonstration. */
function rememberMode(dataFolder: string, { mode }: Settings): void {
  const path = join(dataFolder, 'mode');
  const known = existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
  if (known && known !== mode)
    throw new Error(
      `The data folder ${dataFolder} belongs to the mode "${known}". Start with WECAN_MODE=${known}, or name another folder in WECAN_DATA.`,
    );
  if (!known) writeFileSync(path, `${mode}\n`);
}
