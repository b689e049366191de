import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Account } from './account.ts';

/**
 * Where a clone keeps its data. As root it must be a place which the PostgreSQL user can enter; a clone
 * below /root is not. `WECAN_DATA` names another folder.
 */
export function dataFolderOf(clone: string, account: Account | undefined): string {
  const named = process.env['WECAN_DATA'];
  if (named) return named;
  return account ? join('/var/lib/wecan', shortHash(realpathSync(clone))) : join(clone, '.data');
}

export function makeDataFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o755 });
  chmodSync(path, 0o755);
}

/** Unix sockets have at most 107 bytes of path, so they do not lie below the data folder. */
export function socketFolderOf(dataFolder: string): string {
  return join(tmpdir(), `wecan-${shortHash(dataFolder)}`);
}

/**
 * Takes the folder for this process until it ends, however it ends: the kernel frees the name of a socket
 * when its owner dies, which no lock file can promise. Answers undefined where another process has it.
 */
export async function claimFolder(path: string): Promise<{ release: () => Promise<void> } | undefined> {
  const server = createServer();
  const isClaimed = await listen(server, claimName(path));
  if (!isClaimed) return undefined;
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

function claimName(path: string): string | number {
  if (process.platform === 'linux') return `\0wecan-${shortHash(path)}`;
  // Elsewhere there are no abstract sockets: a loopback port made from the path serves the same end.
  return 20_000 + (Number.parseInt(shortHash(path), 16) % 20_000);
}

function listen(server: Server, name: string | number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    const options = typeof name === 'number' ? { port: name, host: '127.0.0.1' } : { path: name };
    server.listen(options, () => resolve(true));
  });
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
