import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import pg from 'pg';
import { afterAll, afterEach, beforeAll } from 'vitest';

export type Ready = { host: string; port: number; user: string; password: string; wasRunning: boolean; pid: number };
export type Parent = {
  process: ChildProcess;
  /** What it said, line by line. */
  facts: Record<string, unknown>[];
  /** Resolves when it says a thing of this name, rejects when it says another ending or dies. */
  says: (name: string) => Promise<unknown>;
  ready: () => Promise<Ready>;
  ended: Promise<number | null>;
};

type Person = { uid?: number; gid?: number };

const folders: string[] = [];
const parents: Parent[] = [];
const clients: pg.Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.end().catch(() => undefined);
  for (const parent of parents.splice(0)) {
    parent.process.kill('SIGTERM');
    await parent.ended;
  }
  for (const folder of folders.splice(0)) {
    for (const pid of postgresOf(folder)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});

/** A folder of this test's own, that the PostgreSQL user can enter. */
export function makeFolder(name = 'data', person: Person = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'wecan-ground-'));
  chmodSync(folder, 0o755);
  if (person.uid !== undefined) chownSync(folder, person.uid, person.gid ?? person.uid);
  folders.push(folder);
  return join(folder, name);
}

/** The same with a cluster in it that was started once and stopped: a copy, for making one takes a second. */
export function makeStoppedFolder(): string {
  const folder = makeFolder();
  execFileSync('cp', ['-a', stopped, folder]);
  return folder;
}

let stopped = '';

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'wecan-ground-'));
  chmodSync(root, 0o755);
  stopped = join(root, 'data');
  const parent = hold(stopped);
  await parent.ready();
  parent.process.kill('SIGTERM');
  await parent.ended;
});

afterAll(() => rmSync(dirname(stopped), { recursive: true, force: true }));

type Hold = {
  silenceMs?: number;
  person?: Person;
  /** Runs in the place of postgres. */
  postgres?: string;
  /** The holder itself, where a test has another copy of it. */
  holder?: string;
};

/** Starts a parent that holds a server on the folder. */
export function hold(
  folder: string,
  { silenceMs = 60_000, person, postgres, holder = join(import.meta.dirname, 'hold-server.ts') }: Hold = {},
): Parent {
  const words = [holder, folder, String(silenceMs), ...(postgres ? [postgres] : [])];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, WECAN_DATA: '' }, ...person });
  const facts: Record<string, unknown>[] = [];
  const listeners = new Set<() => void>();
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) facts.push(JSON.parse(line));
    for (const listener of listeners) listener();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const says = (name: string) =>
    new Promise<unknown>((resolve, reject) => {
      const look = () => {
        const fact = facts.find((candidate) => name in candidate);
        if (fact) resolve(fact[name]);
        else if (name !== 'fault' && facts.some((candidate) => 'fault' in candidate)) reject(new Error(JSON.stringify(facts)));
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without saying "${name}": ${JSON.stringify(facts)}`)));
    });
  const parent: Parent = { process: child, facts, says, ready: async () => JSON.parse(JSON.stringify(await says('ready'))), ended };
  parents.push(parent);
  return parent;
}

export async function connect({ host, port, user, password }: Ready): Promise<pg.Client> {
  const client = new pg.Client({ host, port, user, password, database: 'postgres', connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  clients.push(client);
  return client;
}

/** Every postgres and initdb that works below a folder. */
export function postgresOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && /postgres|initdb/.test(read(pid, 'comm')) && read(pid, 'cmdline').includes(folder));
}

export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(`Not so within ${withinMs} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
