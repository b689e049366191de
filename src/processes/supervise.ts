import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

export type Child = { name: string; facts: Record<string, number>; stop: () => Promise<void> };

type Birth = { name: string; module: string; config: unknown; onDeath?: (facts: Record<string, number>) => void };

const drainMs = 25_000;

/** Starts a process, waits until it serves, and starts it again whenever it ends before its time. */
export async function supervise(birth: Birth): Promise<Child> {
  const state: { child: ChildProcess; stopping: boolean } = { child: give(birth), stopping: false };
  const child: Child = { name: birth.name, facts: await readiness(state.child, birth.name), stop: () => stop(state) };
  const watch = () =>
    state.child.once('exit', (code) => {
      if (state.stopping) return;
      process.stderr.write(`The process "${birth.name}" ended (${code}) and is started again.\n`);
      void revive(birth, state, child).then(watch);
    });
  watch();
  return child;
}

async function revive(birth: Birth, state: { child: ChildProcess; stopping: boolean }, child: Child): Promise<void> {
  for (let pauseMs = 500; !state.stopping; pauseMs = Math.min(pauseMs * 2, 10_000)) {
    await sleep(pauseMs);
    state.child = give(birth);
    try {
      child.facts = await readiness(state.child, birth.name);
      return;
    } catch {
      // It will be tried again, more slowly; its own words went to the terminal.
    }
  }
}

function give({ module, config }: Birth): ChildProcess {
  // Its own process group: Ctrl-C reaches the supervisor alone, which then stops the others in order.
  const child = fork(module, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true });
  child.send({ ...Object(config) });
  return child;
}

function readiness(child: ChildProcess, name: string): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The process "${name}" ended with ${code} before it was ready.`)));
    child.once('message', (facts: Record<string, number>) => resolve(facts));
  });
}

async function stop(state: { child: ChildProcess; stopping: boolean }): Promise<void> {
  state.stopping = true;
  const { child } = state;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), drainMs);
  await ended;
  clearTimeout(impatience);
}
