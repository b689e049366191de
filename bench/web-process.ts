import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

import { moduleOf } from '#processes/market.ts';
import { type Message } from '#processes/process-config.ts';
import { shares } from '#processes/shares.ts';
import { frugal } from '#processes/supervise.ts';

import { type BenchMarket, type Layer } from './bench-market.ts';
import { answerOf } from './load.ts';

export type WebProcess = { pid: number; port: number; child: ChildProcess };

/** Pages and API in a process of their own, as the supervisor starts them; `isCounted` where statements are counted and nothing is measured. */
export async function startWeb(market: BenchMarket, layer: Layer, isCounted = false): Promise<WebProcess> {
  const preloads = [...(layer === 'plain' ? ['plain/replace.ts'] : []), ...(isCounted ? ['count-statements.ts'] : [])];
  const child = startNode(market, moduleOf('web.ts'), preloads);
  child.send({ ...market.configOf(layer, shares.web), before: {} });
  const message = await answerOf<Message>(child);
  if (!('ready' in message)) throw new Error(`The pages did not start: ${JSON.stringify(message)}`);
  return { pid: child.pid ?? 0, port: message.ready['port'] ?? 0, child };
}

/** Statements to both databases since the process began; beginning and ending of transactions left out. */
export async function statementsOf({ child }: WebProcess): Promise<number> {
  child.send('count');
  return answerOf<{ count: number }>(child).then(({ count }) => count);
}

/** A Node of ours that ends with the bench. */
export function startNode(market: Pick<BenchMarket, 'lifetime' | 'folder'>, module: string, preloads: readonly string[] = []): ChildProcess {
  const child = fork(module, {
    execArgv: [...frugal.execArgv, ...preloads.flatMap((file) => ['--import', join(import.meta.dirname, file)])],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C reaches the bench alone, which then stops the others in order.
    detached: true,
    env: { ...process.env, ...frugal.env, WECAN_LOG_FILE: join(market.folder, 'market.log') },
  });
  market.lifetime.atEnd(() => end(child));
  return child;
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  return gone.finally(() => clearTimeout(impatience));
}
