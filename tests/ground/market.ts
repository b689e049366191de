import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach } from 'vitest';

import { isAlive } from '#platform/server/embedded/postmaster.ts';

export const root = join(import.meta.dirname, '../..');

export type StartedMarket = {
  process: ChildProcess;
  dataFolder: string;
  /** What stood in the terminal so far. */
  output: () => string;
  /** Where the shop is, once it is open. */
  opened: Promise<string>;
  ended: Promise<{ code: number | null; output: string }>;
};

/** What one test started, and what the tests of a file share. */
const own = { markets: new Set<StartedMarket>(), folders: new Set<string>() };
const shared = { markets: new Set<StartedMarket>(), folders: new Set<string>() };

sweepAbandoned();
afterEach(() => stopAll(own));
afterAll(() => stopAll(shared));

async function stopAll({ markets, folders }: typeof own): Promise<void> {
  for (const market of markets) {
    market.process.kill('SIGINT');
    await market.ended;
  }
  for (const folder of folders) remove(folder);
  markets.clear();
  folders.clear();
}

function remove(folder: string): void {
  for (const { pid } of processesOf(folder)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Markets of a run that was killed would go on for ever. */
function sweepAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^wecan-market-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) remove(join(tmpdir(), name));
  }
}

/** A market that lives until the last test of its file. */
export function startSharedMarket(settings: Record<string, string> = {}, script = 'scripts/start.ts'): StartedMarket {
  const market = startMarket(settings, makeDataFolder(), script);
  own.markets.delete(market);
  own.folders.delete(market.dataFolder);
  shared.markets.add(market);
  shared.folders.add(market.dataFolder);
  return market;
}

export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `wecan-market-${process.pid}-`));
  chmodSync(folder, 0o755);
  own.folders.add(folder);
  return folder;
}

/** The environment of a first start, with nothing of the one in which the tests run; of an empty market, where none was asked for. */
export function environmentFor(dataFolder: string, settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, WECAN_DEV } = process.env;
  const first = { WECAN_DATA: dataFolder, PORT: '0', METRICS_PORT: '0', WECAN_DEMONSTRATION: 'empty' };
  return { PATH, HOME, ...(WECAN_DEV && { WECAN_DEV }), ...first, ...settings };
}

/** What `npm start` runs, as a person would start it, on a data folder of its own. */
export function startMarket(settings: Record<string, string> = {}, dataFolder = makeDataFolder(), script = 'scripts/start.ts'): StartedMarket {
  const child = spawn(process.execPath, [script], { cwd: root, env: environmentFor(dataFolder, settings), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const openings: ((url: string) => void)[] = [];
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    const url = /^ {2}(https?:\/\/\S+)$/m.exec(output)?.[1];
    if (url && output.includes('Ctrl-C')) for (const open of openings.splice(0)) open(url);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => child.once('close', (code) => resolve({ code, output })));
  const opened = new Promise<string>((resolve, reject) => {
    openings.push(resolve);
    void ended.then(({ code }) => reject(new Error(`It ended with ${code} before it was open:\n${output}`)));
  });
  opened.catch(() => undefined);
  const market = { process: child, dataFolder, output: () => output, opened, ended };
  own.markets.add(market);
  return market;
}

/** Every process of the market on this folder: those that were started with its name, and its PostgreSQL. */
export function processesOf(dataFolder: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({ pid: Number(name), command: read(name, 'cmdline'), environment: read(name, 'environ') }))
    .filter(({ command, environment }) => command.includes(dataFolder) || environment.includes(`WECAN_DATA=${dataFolder} `));
}

function read(pid: string, file: string): string {
  try {
    return `${readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ')} `;
  } catch {
    return '';
  }
}
