import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Outside } from '#platform/server/outgoing.ts';

/** What runs on a data folder: written by its owner for whoever comes second. */
export type Running = { pid: number; what: string; url?: string; outside?: Outside };

export function writeRunning(dataFolder: string, running: Omit<Running, 'pid'>): void {
  const path = pathIn(dataFolder);
  // The simulated companies' keys stand in it.
  writeFileSync(`${path}.new`, JSON.stringify({ pid: process.pid, ...running }), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Only true while the folder is claimed by somebody: a killed owner leaves the file behind. */
export function readRunning(dataFolder: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(pathIn(dataFolder), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Says where to look, or what to wait for. */
export function runningInWords(dataFolder: string): string {
  const running = readRunning(dataFolder);
  const otherwise = 'Stop it first, or name another folder in WECAN_DATA.';
  if (running?.url) return `Wecan is already running at ${running.url} (process ${running.pid}). ${otherwise}`;
  if (running)
    return `"${running.what}" is at work on ${dataFolder} (process ${running.pid}). Wait until it is done, or name another folder in WECAN_DATA.`;
  return `Another Wecan process is at work on ${dataFolder}. ${otherwise}`;
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}
