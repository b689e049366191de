import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

export function logOf(directory: string): string {
  return `${directory}.log`;
}

export function logLength(directory: string): number {
  return statSync(logOf(directory), { throwIfNoEntry: false })?.size ?? 0;
}

/** The last words of a server that began to write at `from`: older lines belong to older troubles. */
export function complaintSince(directory: string, from: number): string {
  const file = openSync(logOf(directory), 'r');
  const { size } = fstatSync(file);
  // A log that was cut in between is read from its beginning.
  const start = Math.max(size < from ? 0 : from, size - 4_000);
  const bytes = Buffer.alloc(size - start);
  readSync(file, bytes, 0, bytes.length, start);
  closeSync(file);
  const lines = bytes.toString().trim().split('\n').slice(-4);
  return lines.map((line) => line.replace(/^[\d-]+ [\d:.]+ UTC \[\d+\] /, '')).join(' | ');
}
