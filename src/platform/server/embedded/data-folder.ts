import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join, resolve } from 'node:path';

import { Obstacle } from '../obstacle.ts';
import { type Account } from './account.ts';

/**
 * Where a clone keeps its data. As root it must be a place which the PostgreSQL user can enter; a clone
 * below /root is not. `WECAN_DATA` names another folder.
 */
export function dataFolderOf(clone: string, account: Account | undefined): string {
  const named = process.env['WECAN_DATA'];
  if (named) return resolve(named);
  return account ? join('/var/lib/wecan', shortHash(realpathSync(clone))) : join(clone, '.data');
}

/** Makes the folder where it is missing and answers its real path: one folder has one name, by whatever link it was reached. */
export function makeDataFolder(path: string, account: Account | undefined): string {
  try {
    const first = mkdirSync(path, { recursive: true, mode: account ? 0o755 : 0o700 });
    // Only what we made ourselves, and against a strict umask: a folder that was there keeps its rights.
    if (first && account) for (let made = path; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o755);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Obstacle(`The data folder ${path} cannot be used (${codeOf(error)}). Make it writable, or name another folder in WECAN_DATA.`);
  }
  const folder = realpathSync(path);
  if (account) assertEnterable(folder, account);
  return folder;
}

/** Everything above the folder must be open to the PostgreSQL user; asking as that user is the only true test. */
function assertEnterable(folder: string, account: Account): void {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' });
  if (status !== 0) {
    throw new Obstacle(
      `PostgreSQL runs as the user with id ${account.uid}, who cannot enter ${folder}. Open the folders above it (chmod o+x), or name another one in WECAN_DATA.`,
    );
  }
}

/** The socket's path has a limit of 107 bytes on Linux and 103 elsewhere. */
const longestSocketPath = 103;

/**
 * Where the server's socket lies: beside its data, or, where that path is too long, in a folder below /tmp
 * that is ours alone.
 */
export function makeSocketFolder(directory: string, account: Account | undefined): string {
  const beside = `${directory}.sockets`;
  const isShort = Buffer.byteLength(join(beside, '.s.PGSQL.5432.lock')) <= longestSocketPath;
  const folder = isShort ? beside : join('/tmp', `wecan-${shortHash(directory)}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const owner = account?.uid ?? process.getuid?.();
  const found = lstatSync(folder);
  // Below /tmp anybody could have made it before us, to be asked for passwords in the server's place.
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.()) || (found.mode & 0o022) !== 0) {
    throw new Obstacle(`${folder} belongs to somebody else. Remove it, or name a shorter data folder in WECAN_DATA.`);
  }
  chmodSync(folder, 0o755);
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** Empty when its server has ended; where it has not, it stays. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else's socket lies in it, or it is gone already.
  }
}

/**
 * Takes the folder for this process until it ends, however it ends: the kernel frees the name of a socket
 * when its owner dies, which no lock file can promise. Answers undefined where another process has it.
 */
export async function claimFolder(path: string): Promise<{ release: () => Promise<void> } | undefined> {
  const server = createServer((socket) => socket.destroy());
  const isClaimed = await listen(server, claimName(path));
  if (!isClaimed) return undefined;
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function claimName(path: string): string | number {
  if (process.platform === 'linux') return `\0wecan-${shortHash(path)}`;
  // Elsewhere there are no abstract sockets: a loopback port made from the path serves the same end.
  return 20_000 + (Number.parseInt(shortHash(path), 16) % 20_000);
}

function listen(server: Server, name: string | number): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else fail(error);
    });
    const options = typeof name === 'number' ? { port: name, host: '127.0.0.1' } : { path: name };
    server.listen(options, () => done(true));
  });
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
