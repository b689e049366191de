import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { type Account } from './account.ts';
import { type Binaries } from './binaries.ts';
import { initialiseCluster, superuser, superuserPassword } from './initialise.ts';
import { findOrphans, findPostmaster, isAlive } from './postmaster-pid.ts';

export type ServerOptions = {
  directory: string;
  socketFolder: string;
  binaries: Binaries;
  account: Account | undefined;
  settings: Record<string, string | number | boolean>;
};

export type PostgresServer = {
  socketFolder: string;
  port: number;
  password: string;
  /** Whether a server that was already running was taken over. */
  wasRunning: boolean;
  pid: () => number | undefined;
  stop: () => Promise<void>;
};

type State = { pid: number | undefined; port: number; stopping: boolean; child: ChildProcess | undefined };

const readyWithinMs = 60_000;
const sharedMemoryRetryMs = 10_000;

/**
 * Starts PostgreSQL on a folder, or takes over the server that a killed parent left running there, and keeps
 * it running: an unexpected end is followed by a new start until `stop` is called.
 */
export async function startPostgres(options: ServerOptions): Promise<PostgresServer> {
  await initialiseCluster(options);
  makeSocketFolder(options);
  const running = findPostmaster(options.directory);
  const state: State = { pid: running?.pid, port: running?.port ?? 0, stopping: false, child: undefined };
  if (running) await waitUntilReady(options, state);
  else await launch(options, state);
  void keepRunning(options, state);
  return {
    socketFolder: options.socketFolder,
    port: state.port,
    password: superuserPassword(options.directory),
    wasRunning: running !== undefined,
    pid: () => state.pid,
    stop: () => stopServer(options, state),
  };
}

async function launch(options: ServerOptions, state: State): Promise<void> {
  const giveUpAt = Date.now() + sharedMemoryRetryMs;
  for (;;) {
    state.port = await freePort(state.port);
    spawnServer(options, state);
    if (await waitUntilReady(options, state)) return;
    const complaint = tailOf(logOf(options));
    // Back ends of a killed server hold its memory until they end. Nobody waits for their answers any more.
    if (!complaint.includes('pre-existing shared memory block') || Date.now() > giveUpAt) {
      throw new Error(`PostgreSQL did not start on ${options.directory}: ${complaint}`);
    }
    for (const pid of findOrphans(options.directory)) tryKill(pid, 'SIGQUIT');
    await sleep(200);
  }
}

function spawnServer(options: ServerOptions, state: State): void {
  // A pid file whose server is gone would make PostgreSQL refuse when its number belongs to another process.
  if (!findPostmaster(options.directory)) rmSync(join(options.directory, 'postmaster.pid'), { force: true });
  const settings = { ...options.settings, port: state.port, unix_socket_directories: options.socketFolder };
  const log = openLog(options);
  const words = ['-D', options.directory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // Its own process group: a Ctrl-C in the terminal reaches us alone, and we stop it when our work is done.
  const child = spawn(options.binaries.postgres, words, { stdio: ['ignore', log, log], cwd: '/', detached: true, ...options.account });
  closeSync(log);
  child.once('error', () => undefined);
  child.unref();
  state.child = child;
  state.pid = child.pid;
}

async function waitUntilReady(options: ServerOptions, state: State): Promise<boolean> {
  const giveUpAt = Date.now() + readyWithinMs;
  while (Date.now() < giveUpAt) {
    if (await answers(options, state.port)) return true;
    if (hasEnded(state)) return false;
    await sleep(30);
  }
  throw new Error(`PostgreSQL on ${options.directory} gave no answer for ${readyWithinMs / 1000} s; see ${logOf(options)}.`);
}

async function answers(options: ServerOptions, port: number): Promise<boolean> {
  const client = new pg.Client({
    host: options.socketFolder,
    port,
    user: superuser,
    database: 'postgres',
    password: superuserPassword(options.directory),
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function keepRunning(options: ServerOptions, state: State): Promise<void> {
  for (;;) {
    await sleep(250, undefined, { ref: false });
    if (state.stopping) return;
    if (!hasEnded(state)) continue;
    try {
      await launch(options, state);
    } catch (error) {
      if (state.stopping) return;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      await sleep(2_000, undefined, { ref: false });
    }
  }
}

async function stopServer(options: ServerOptions, state: State): Promise<void> {
  state.stopping = true;
  const pid = state.pid;
  if (pid === undefined || hasEnded(state)) return;
  tryKill(pid, 'SIGINT');
  const impatientAt = Date.now() + 30_000;
  while (!hasEnded(state)) {
    if (Date.now() > impatientAt) tryKill(pid, 'SIGQUIT');
    await sleep(20);
  }
  rmSync(join(options.socketFolder, `.s.PGSQL.${state.port}.lock`), { force: true });
}

function hasEnded({ child, pid }: State): boolean {
  if (child) return child.exitCode !== null || child.signalCode !== null;
  return pid === undefined || !isAlive(pid);
}

function tryKill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal, which is what we wanted.
  }
}

function makeSocketFolder({ socketFolder, account }: ServerOptions): void {
  mkdirSync(socketFolder, { recursive: true, mode: 0o755 });
  if (!account) return;
  chmodSync(socketFolder, 0o755);
  chownSync(socketFolder, account.uid, account.gid);
}

function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => (preferred ? freePort(0).then(resolve, reject) : reject(new Error('No free port on the loopback address.'))));
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function logOf({ directory }: ServerOptions): string {
  return `${directory}.log`;
}

const logBytes = 4_000_000;

function openLog(options: ServerOptions): number {
  const path = logOf(options);
  const log = openSync(path, 'a', 0o600);
  if (statSync(path).size > logBytes) truncateSync(path, 0);
  return log;
}

function tailOf(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').slice(-4).join(' | ');
}
