import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { type Lifetime } from '../lifetime.ts';
import { Obstacle } from '../obstacle.ts';
import { readOrMakeSecret } from '../secret-file.ts';
import { type Account } from './account.ts';
import { type Binaries } from './binaries.ts';
import { findInitialisers, signal } from './postmaster.ts';

export const superuser = 'wecan_superuser';

type Place = {
  directory: string;
  binaries: Binaries;
  account: Account | undefined;
  settings: Readonly<Record<string, unknown>>;
  lifetime: Lifetime;
};

/**
 * Makes the cluster if it is not there. `initdb` works in a folder of its own that is renamed when it is
 * whole: a folder with the right name is a finished cluster, whoever was killed in the middle.
 */
export async function initialiseCluster(place: Place): Promise<void> {
  sweepUnfinished(place.directory);
  if (existsSync(place.directory)) return assertVersion(place);
  const unfinished = `${place.directory}.unfinished-${randomBytes(3).toString('hex')}`;
  mkdirSync(unfinished, { mode: 0o700 });
  if (place.account) chownSync(unfinished, place.account.uid, place.account.gid);
  await runInitdb(place, unfinished);
  renameSync(unfinished, place.directory);
}

export function superuserPassword(directory: string): string {
  return readOrMakeSecret(`${directory}.superuser`);
}

function assertVersion({ directory, binaries }: Place): void {
  const made = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim();
  if (binaries.version.startsWith(`${made}.`)) return;
  throw new Obstacle(
    `The data in ${directory} were made by PostgreSQL ${made}, and the embedded server is ${binaries.version}. Start with the release of Wecan that made them, or name another folder in WECAN_DATA.`,
  );
}

async function runInitdb(place: Place, target: string): Promise<void> {
  const { binaries, account, directory, settings, lifetime } = place;
  // initdb reads the password from a file, which the PostgreSQL user must be able to read for that moment.
  const passwordFile = `${target}.password`;
  writeFileSync(passwordFile, superuserPassword(directory), { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const options = [
    `--pgdata=${target}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(settings['fsync'] === 'off' ? ['--no-sync'] : []),
  ];
  try {
    await run(binaries.initdb, options, { account, lifetime });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes('could not look up effective user ID')) throw new Obstacle(namelessUser, { cause: error });
    throw new Obstacle(`PostgreSQL could not make its files in ${directory}: ${reason}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const namelessUser =
  'This user has a number and no name (there is no line for it in /etc/passwd), and PostgreSQL works for named users only. Start as another user, or name servers in DATABASE_URL and KEYS_DATABASE_URL.';

function run(program: string, options: string[], { account, lifetime }: Pick<Place, 'account' | 'lifetime'>): Promise<void> {
  return new Promise((resolve, reject) => {
    // Its own process group: a Ctrl-C in the terminal reaches us alone, and we end it.
    const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', detached: true, ...account });
    const ended = new Promise<void>((done) => child.once('close', () => done()));
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${basename(program)} ended with ${code}: ${complaint.trim().slice(-2_000)}`));
    });
    lifetime.atEnd(() => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return undefined;
      child.kill('SIGTERM');
      return ended;
    });
  });
}

/**
 * What a killed first start left behind, with the initdb that may still be at work in it. Only one process
 * holds the data folder, so nobody waits for any of it.
 */
function sweepUnfinished(directory: string): void {
  for (const name of readdirSync(dirname(directory))) {
    if (!name.startsWith(`${basename(directory)}.unfinished-`)) continue;
    const path = join(dirname(directory), name);
    for (const pid of findInitialisers(path)) signal(pid, 'SIGKILL');
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
