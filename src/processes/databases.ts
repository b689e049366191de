import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { type Administrator } from '#enforcement/deploy/administrator.ts';
import { type Account, accountForPostgres } from '#platform/server/embedded/account.ts';
import { locateBinaries, systemShelf } from '#platform/server/embedded/binaries.ts';
import { claimFolder, dataFolderOf, makeDataFolder, makeSocketFolder } from '#platform/server/embedded/data-folder.ts';
import { superuser, superuserPassword } from '#platform/server/embedded/initialise.ts';
import { findPostmaster } from '#platform/server/embedded/postmaster.ts';
import { type PostgresServer, startPostgres } from '#platform/server/embedded/postgres-server.ts';
import { socketPort } from '#platform/server/embedded/readiness.ts';
import { keySettings, mainSettings } from '#platform/server/embedded/settings.ts';
import { type Lifetime } from '#platform/server/lifetime.ts';
import { Obstacle } from '#platform/server/obstacle.ts';
import { readOrMakeSecret } from '#platform/server/secret-file.ts';
import { masterSecretOf, type Settings } from '#platform/server/settings.ts';

import { administratorAt } from './given-servers.ts';

/** A data folder and what lies in it beside the databases. */
export type Data = {
  folder: string;
  master: Buffer;
  account: Account | undefined;
  /** False where another process works on this folder and we only look in. */
  isOwner: boolean;
};

export type Databases = { main: Administrator; keys: Administrator };

type Reports = { begin: (step: string) => void; progress: (text: string) => void };

const root = join(import.meta.dirname, '../..');

/** Finds or makes the data folder, and takes it until `lifetime` ends if nobody else has it. */
export async function claimData(settings: Settings, lifetime: Lifetime): Promise<Data> {
  const account = accountForPostgres();
  const folder = makeDataFolder(dataFolderOf(root, account), settings.databaseUrl ? undefined : account);
  const claim = await claimFolder(folder);
  if (claim) {
    lifetime.atEnd(claim.release);
    rememberMode(folder, settings);
  }
  const master = masterSecretOf(process.env) ?? Buffer.from(readOrMakeSecret(join(folder, 'master-secret')), 'hex');
  return { folder, master, account, isOwner: claim !== undefined };
}

/**
 * Gives the two databases: those of the given addresses, those of an embedded server that runs already, or
 * embedded servers of our own, which end with `lifetime`.
 */
export async function raiseDatabases(
  settings: Settings,
  data: Data,
  { lifetime, reports }: { lifetime: Lifetime; reports: Reports },
): Promise<Databases> {
  if (settings.databaseUrl && settings.keysDatabaseUrl) {
    reports.begin('Databases of DATABASE_URL and KEYS_DATABASE_URL');
    const main = await administratorAt('DATABASE_URL', settings.databaseUrl);
    return { main, keys: await administratorAt('KEYS_DATABASE_URL', settings.keysDatabaseUrl) };
  }
  const { folder, account, isOwner } = data;
  if (!isOwner) return { main: runningServer(folder, 'main', account), keys: runningServer(folder, 'keys', account) };
  reports.begin('PostgreSQL');
  const binaries = locateBinaries(account, { shelf: account ? systemShelf : folder });
  const start = (name: 'main' | 'keys') =>
    startPostgres({
      directory: join(folder, name),
      settings: name === 'main' ? mainSettings : keySettings,
      binaries,
      account,
      lifetime,
      report: reports.progress,
    });
  const [main, keys] = await bothOrNeither(start('main'), start('keys'));
  return { main: await databaseOn(main), keys: await databaseOn(keys) };
}

/** Waits for both even when one fails, so that nothing is still being started when the failure is told. */
async function bothOrNeither<Value>(first: Promise<Value>, second: Promise<Value>): Promise<[Value, Value]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

async function databaseOn(server: PostgresServer): Promise<Administrator> {
  const login = { host: server.socketFolder, port: server.port, user: superuser, password: server.password, ssl: false };
  const client = new pg.Client({ ...login, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'wecan'`);
    if (rowCount === 0) await client.query('create database wecan');
  } finally {
    await client.end();
  }
  return { ...login, database: 'wecan' };
}

function runningServer(dataFolder: string, name: 'main' | 'keys', account: Account | undefined): Administrator {
  const directory = join(dataFolder, name);
  if (findPostmaster(directory) === undefined) {
    throw new Obstacle('Another Wecan process is just starting or stopping on this folder. Try again in a moment.');
  }
  return {
    host: makeSocketFolder(directory, account),
    port: socketPort,
    user: superuser,
    password: superuserPassword(directory),
    database: 'wecan',
    ssl: false,
  };
}

/** Demonstration accounts must never wake up in a market of real people, nor real people in a demonstration. */
function rememberMode(dataFolder: string, { mode }: Settings): void {
  const path = join(dataFolder, 'mode');
  const known = existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
  if (known && known !== mode) {
    throw new Obstacle(
      `The data folder ${dataFolder} belongs to the mode "${known}". Start with WECAN_MODE=${known}, or name another folder in WECAN_DATA.`,
    );
  }
  if (!known) writeFileSync(path, `${mode}\n`);
}
