import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What a simulated company knows, kept in a file so that parcels are still on their way after a restart. Without a
 * path it is forgotten with the process.
 */
export type Memory<Item> = { items: Map<string, Item>; keep: () => void };

export function openMemory<Item>(path: string | undefined): Memory<Item> {
  const items = new Map<string, Item>(path ? read<Item>(path) : []);
  let isWaiting = false;
  const write = (file: string) => {
    isWaiting = false;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify([...items]));
    renameSync(`${file}.new`, file);
  };
  const keep = () => {
    if (!path || isWaiting) return;
    isWaiting = true;
    setImmediate(() => write(path));
  };
  return { items, keep };
}

function read<Item>(path: string): [string, Item][] {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}
