import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { type TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the product that all journeys of a run share. */
    product: string;
  }
}

const root = join(import.meta.dirname, '../..');
const longestStartMs = 180_000;

/**
 * Starts the product as a person would, with a data folder of its own, once for all journeys. WECAN_JOURNEYS_URL
 * names one that runs already.
 */
export default async function product(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['WECAN_JOURNEYS_URL'];
  if (running) {
    project.provide('product', running);
    return () => Promise.resolve();
  }
  const port = await freePort();
  const folder = join(tmpdir(), `wecan-journeys-${randomBytes(4).toString('hex')}`);
  const environment = {
    ...process.env,
    WECAN_DATA: folder,
    PORT: String(port),
    METRICS_PORT: '0',
    HOST: '127.0.0.1',
    TRUST_PROXY: '1',
    ORIGIN: `http://localhost:${port}`,
  };
  const child = spawn(process.execPath, ['scripts/start.ts'], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(`http://localhost:${port}`, () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw new Error(`The product did not start for the journeys. It said:\n${said}`, { cause: error });
  }
  project.provide('product', `http://localhost:${port}`);
  return stop;
}

async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + longestStartMs;
  while (Date.now() < deadline && !hasEnded()) {
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error(hasEnded() ? 'It ended.' : 'It was not ready in time.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
