import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { type Account } from './account.ts';
import { type Binaries } from './binaries.ts';

export const superuser = 'wecan_superuser';

type Place = { directory: string; binaries: Binaries; account: Account | undefined };

/**
 * Makes the cluster if it is not there. `initdb` works in a folder of its own that is renamed when it is
 * whole: a folder with the right name is a finished cluster, whoever was killed in the middle.
 */
export async function initialiseCluster(place: Place): Promise<void> {
  if (existsSync(place.directory)) return;
  sweepUnfinished(place.directory);
  const unfinished = `${place.directory}.unfinished-${process.pid}-${randomBytes(3).toString('hex')}`;
  mkdirSync(unfinished, { mode: 0o700 });
  if (place.account) chownSync(unfinished, place.account.uid, place.account.gid);
  await runInitdb(place, unfinished);
  try {
    renameSync(unfinished, place.directory);
  } catch (error) {
    if (!existsSync(place.directory)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

export function superuserPassword(directory: string): string {
  return readOrMakeSecret(`${directory}.superuser`);
}

async function runInitdb({ binaries, account, directory }: Place, target: string): Promise<void> {
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
  ];
  try {
    await run(binaries.initdb, options, account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(program: string, options: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', ...account });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${basename(program)} ended with ${code}: ${complaint.trim().slice(-2_000)}`));
    });
  });
}

/** What a killed first start left behind. Only one process holds the data folder, so none of it is in use. */
function sweepUnfinished(directory: string): void {
  for (const name of readdirSync(dirname(directory))) {
    if (name.startsWith(`${basename(directory)}.unfinished-`)) rmSync(join(dirname(directory), name), { recursive: true, force: true });
  }
}

export function readOrMakeSecret(path: string): string {
  if (!existsSync(path)) {
    const half = `${path}.${process.pid}`;
    writeFileSync(half, randomBytes(32).toString('hex'), { mode: 0o600 });
    renameSync(half, path);
  }
  return readFileSync(path, 'utf8').trim();
}
