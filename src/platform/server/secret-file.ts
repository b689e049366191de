import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { Obstacle } from './obstacle.ts';

/** A secret of our own making: 64 hexadecimal digits that only this user can read. */
export function readOrMakeSecret(path: string): string {
  if (!existsSync(path)) makeSecret(path);
  const secret = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(secret))
    throw new Obstacle(`The secret in ${path} is damaged. Put it back from a copy: without it what it guards stays closed.`);
  return secret;
}

/** Written beside and renamed, each step on the disk before the next: half a secret would lock its data for ever. */
function makeSecret(path: string): void {
  const half = `${path}.${process.pid}`;
  const file = openSync(half, 'w', 0o600);
  writeSync(file, randomBytes(32).toString('hex'));
  fsyncSync(file);
  closeSync(file);
  renameSync(half, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
