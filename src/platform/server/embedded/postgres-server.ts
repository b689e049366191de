import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Lifetime } from '../lifetime.ts';
import { Obstacle } from '../obstacle.ts';
import { type Account } from './account.ts';
import { type Binaries } from './binaries.ts';
import { makeSocketFolder, removeSocketFolder } from './data-folder.ts';
import { initialiseCluster, superuserPassword } from './initialise.ts';
import { complaintSince, logLength, logOf } from './log-file.ts';
import { findOrphans, findPostmaster, isAlive, removeStaleLocks, signal } from './postmaster.ts';
import { askServer, socketPort } from './readiness.ts';

export type ServerOptions = {
  directory: string;
  binaries: Binaries;
  account: Account | undefined;
  settings: Record<string, string | number | boolean>;
  lifetime: Lifetime;
  report: (text: string) => void;
  /** How long a server may give no sign of life. */
  silenceMs?: number;
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

type State = {
  options: ServerOptions;
  socketFolder: string;
  pid: number | undefined;
  child: ChildProcess | undefined;
  spawnFault: string | undefined;
  isStopping: boolean;
};

/** Nothing of ours: neither secrets nor settings that were meant for another PostgreSQL. */
const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
const usualSilenceMs = 60_000;
const sharedMemoryRetryMs = 15_000;

/**
 * Starts PostgreSQL on a folder, or takes over the server that a killed parent left running there, and keeps
 * it running: an unexpected end is followed by a new start, at the same address, until `stop` is called.
 */
export async function startPostgres(options: ServerOptions): Promise<PostgresServer> {
  const { directory, account, lifetime } = options;
  await initialiseCluster(options);
  const socketFolder = makeSocketFolder(directory, account);
  const state: State = { options, socketFolder, pid: findPostmaster(directory), child: undefined, spawnFault: undefined, isStopping: false };
  const stop = () => stopServer(state);
  lifetime.atEnd(stop);
  const wasRunning = state.pid !== undefined && (await takeOver(state));
  if (!wasRunning) await launch(state);
  void keepRunning(state);
  return { socketFolder, port: socketPort, password: superuserPassword(directory), wasRunning, pid: () => state.pid, stop };
}

/** False where the server that runs here does not answer: it is ended, and its place is free. */
async function takeOver(state: State): Promise<boolean> {
  if ((await waitUntilReady(state)) === 'ready') return true;
  if (!hasEnded(state)) state.options.report('the server of an earlier start does not answer and is replaced');
  await endServer(state, 'SIGQUIT');
  return false;
}

async function launch(state: State): Promise<void> {
  const { directory } = state.options;
  const giveUpAt = Date.now() + sharedMemoryRetryMs;
  for (;;) {
    if (state.isStopping) throw new Obstacle('PostgreSQL was stopped before it was up.');
    const from = logLength(directory);
    spawnServer(state);
    const outcome = await waitUntilReady(state);
    if (outcome === 'ready') return;
    if (outcome === 'silent') await endServer(state, 'SIGQUIT');
    const complaint = state.spawnFault ?? complaintSince(directory, from);
    // Back ends of a killed server hold its memory until they end. Nobody waits for their answers any more.
    if (!complaint.includes('pre-existing shared memory block') || Date.now() > giveUpAt) throw new Obstacle(sentenceFor(state, outcome, complaint));
    for (const pid of findOrphans(directory)) signal(pid, 'SIGQUIT');
    await sleep(200);
  }
}

function sentenceFor({ options }: State, outcome: 'silent' | 'ended', complaint: string): string {
  const { directory, silenceMs = usualSilenceMs } = options;
  const words = complaint === '' ? `It said nothing; see ${logOf(directory)}.` : `It says: ${complaint}`;
  if (outcome === 'silent') return `PostgreSQL on ${directory} gave no sign of life for ${silenceMs / 1000} s and was stopped. ${words}`;
  if (complaint.includes('No space left')) return `PostgreSQL did not start on ${directory}: the disk is full. Make room and start again.`;
  return `PostgreSQL did not start on ${directory}. ${words}`;
}

function spawnServer(state: State): void {
  const { directory, settings, binaries, account } = state.options;
  removeStaleLocks(directory, state.socketFolder);
  const all = { ...settings, port: socketPort, unix_socket_directories: quoted(state.socketFolder) };
  const words = ['-D', directory, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openLog(directory);
  // Its own process group: a Ctrl-C in the terminal reaches us alone, and we stop it when our work is done.
  const child = spawn(binaries.postgres, words, { stdio: ['ignore', log, log], cwd: '/', detached: true, env: plainEnvironment, ...account });
  closeSync(log);
  state.spawnFault = undefined;
  child.once('error', (error) => (state.spawnFault = error.message));
  child.unref();
  state.child = child;
  state.pid = child.pid;
}

/** PostgreSQL reads a list there: a comma or a blank in the path would begin another folder. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '""')}"`;
}

/** A server that recovers after a crash says so and is waited for, however long it takes; silence is limited. */
async function waitUntilReady(state: State): Promise<'ready' | 'ended' | 'silent'> {
  const { directory, silenceMs = usualSilenceMs, report } = state.options;
  const startedAt = Date.now();
  let heardAt = startedAt;
  while (Date.now() - heardAt < silenceMs) {
    const answer = await askServer({ directory, socketFolder: state.socketFolder });
    if (answer === 'ready') return 'ready';
    if (hasEnded(state)) return 'ended';
    if (answer === 'busy') heardAt = Date.now();
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    if (seconds > 2) report(answer === 'busy' ? `recovering, ${seconds} s` : `no answer yet, ${seconds} s`);
    await sleep(30);
  }
  return 'silent';
}

async function keepRunning(state: State): Promise<void> {
  let said = '';
  for (let pauseMs = 250; !state.isStopping;) {
    await sleep(pauseMs, undefined, { ref: false });
    if (state.isStopping || !hasEnded(state)) continue;
    try {
      await launch(state);
      pauseMs = 250;
      said = '';
    } catch (error) {
      if (state.isStopping) return;
      const words = error instanceof Error ? error.message : String(error);
      // The same fault again is no news.
      if (words !== said) process.stderr.write(`${words}\nIt is tried again until it works.\n`);
      said = words;
      pauseMs = Math.min(pauseMs * 2, 10_000);
    }
  }
}

async function stopServer(state: State): Promise<void> {
  state.isStopping = true;
  await endServer(state, 'SIGINT');
  removeSocketFolder(state.socketFolder);
}

/** Each signal is less polite than the one before; a process that was suspended hears only the last. */
async function endServer(state: State, first: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  const polite = first === 'SIGINT' ? [{ name: 'SIGINT', patienceMs: 30_000 } as const] : [];
  for (const { name, patienceMs } of [...polite, { name: 'SIGQUIT', patienceMs: 5_000 } as const, { name: 'SIGKILL', patienceMs: 5_000 } as const]) {
    if (state.pid === undefined || hasEnded(state)) return;
    signal(state.pid, name);
    const impatientAt = Date.now() + patienceMs;
    while (!hasEnded(state) && Date.now() < impatientAt) await sleep(20);
  }
}

function hasEnded({ child, pid, spawnFault }: State): boolean {
  if (child) return child.exitCode !== null || child.signalCode !== null || spawnFault !== undefined;
  return pid === undefined || !isAlive(pid);
}

const logBytes = 4_000_000;

function openLog(directory: string): number {
  const path = logOf(directory);
  const log = openSync(path, 'a', 0o600);
  if (statSync(path).size > logBytes) truncateSync(path, 0);
  return log;
}
