import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Lifetime } from '#platform/server/lifetime.ts';
import { Obstacle } from '#platform/server/obstacle.ts';

import { type Message } from './process-config.ts';

export type Child = {
  name: string;
  facts: Record<string, number>;
  /** Ends it after what it has in hand, and starts it again with the files as they are. */
  restart: () => Promise<void>;
  /** Ends it at once. */
  kill: () => void;
};

export type Birth = {
  name: string;
  module: string;
  config: unknown;
  lifetime: Lifetime;
  /** Takes the lines for machines; without it they go to the terminal. */
  logFile?: string | undefined;
  onProgress?: (text: string) => void;
  readyWithinMs?: number;
};

type State = { birth: Birth; child: ChildProcess | undefined; isStopping: boolean; facts: Record<string, number>; restarts: number };

/**
 * Left alone, V8 takes 134 MB for objects that live a moment, lets three times the living heap fill with the dead, and
 * the C library adds a heap for each thread that ever compressed a page: 600 MB under load, where 300 do as well.
 */
export const frugal = { execArgv: ['--max-semi-space-size=16', '--heap-growing-percent=60'], env: { MALLOC_ARENA_MAX: '2' } } as const;

const drainMs = 25_000;
const usualReadyWithinMs = 120_000;

/** Starts a process, waits until it serves, and starts it again whenever it ends before its time. */
export async function supervise(birth: Birth): Promise<Child> {
  const state: State = { birth, child: undefined, isStopping: false, facts: {}, restarts: 0 };
  birth.lifetime.atEnd(() => {
    state.isStopping = true;
    return end(state.child);
  });
  await give(state);
  return {
    name: birth.name,
    get facts() {
      return state.facts;
    },
    restart: () => restart(state),
    kill: () => state.child?.kill('SIGKILL'),
  };
}

/** Runs a process that does one thing: it is ready when that is done. */
export async function runOnce(birth: Omit<Birth, 'readyWithinMs'>): Promise<void> {
  const state: State = { birth: { ...birth, readyWithinMs: Number.POSITIVE_INFINITY }, child: undefined, isStopping: true, facts: {}, restarts: 0 };
  birth.lifetime.atEnd(() => end(state.child));
  await give(state);
  await end(state.child);
}

async function give(state: State): Promise<void> {
  const { name, module, config, logFile, lifetime, onProgress, readyWithinMs = usualReadyWithinMs } = state.birth;
  if (lifetime.isEnding) throw new Obstacle(`The process "${name}" was stopped before it was up.`);
  // Its own process group: Ctrl-C reaches the supervisor alone, which then stops the others in order.
  const env = { ...plainEnvironment(), ...frugal.env, ...(logFile && { WECAN_LOG_FILE: logFile }) };
  const execArgv = [...process.execArgv, ...frugal.execArgv];
  const child = fork(module, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true, env, execArgv });
  state.child = child;
  child.on('message', (message: Message) => 'progress' in message && onProgress?.(message.progress));
  child.once('error', () => undefined);
  // One that is started again is told what it said before: others know its ports.
  child.send({ ...Object(config), before: state.facts }, () => undefined);
  state.facts = await readiness(child, name, readyWithinMs);
  child.once('exit', (code, signal) => {
    if (state.child !== child || state.isStopping) return;
    process.stderr.write(`The process "${name}" ended (${signal ?? code}) and is started again.\n`);
    void revive(state);
  });
}

/** What an operator's environment may hold beside these, the address of an administrator for one, is not for our processes. */
const passedOn = /^(PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR|TERM|COLORTERM|NO_COLOR|FORCE_COLOR|NODE_\w+|UV_\w+|WECAN_DEV|WECAN_DATA)$/;

function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name)));
}

async function revive(state: State): Promise<void> {
  const { restarts } = state;
  // A restart that was asked for in the meantime takes over.
  const isOver = () => state.isStopping || state.restarts !== restarts;
  let said = '';
  for (let pauseMs = 500; !isOver(); pauseMs = Math.min(pauseMs * 2, 10_000)) {
    await sleep(pauseMs, undefined, { ref: false });
    if (isOver()) return;
    try {
      await give(state);
      return;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (words !== said && !isOver()) process.stderr.write(`${words} It is tried again until it works.\n`);
      said = words;
    }
  }
}

async function restart(state: State): Promise<void> {
  state.restarts += 1;
  const old = state.child;
  state.child = undefined;
  await end(old);
  try {
    await give(state);
  } catch (error) {
    void revive(state);
    throw error;
  }
}

function readiness(child: ChildProcess, name: string, withinMs: number): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const tooLate = () => {
      child.kill('SIGKILL');
      reject(new Obstacle(`The process "${name}" was not ready after ${withinMs / 1000} s and was stopped.`));
    };
    const late = Number.isFinite(withinMs) ? setTimeout(tooLate, withinMs) : undefined;
    const settle = (act: () => void) => {
      clearTimeout(late);
      act();
    };
    child.once('exit', (code, signal) =>
      settle(() => reject(new Obstacle(`The process "${name}" ended (${signal ?? code}) before it was ready; its own words stand above.`))),
    );
    child.on('message', (message: Message) => {
      if ('ready' in message) settle(() => resolve(message.ready));
      if ('obstacle' in message) settle(() => reject(new Obstacle(message.obstacle)));
    });
  });
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = ended(child);
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), drainMs);
  await gone;
  clearTimeout(impatience);
}

function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
