import { readdirSync, readFileSync } from 'node:fs';

/** Nanoseconds that a process and its threads have spent on a processor, from Linux's own books. */
export function cpuOfProcess(pid: number): number {
  return sum(readdirSync(`/proc/${pid}/task`).map((thread) => Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0] ?? 0)));
}

/**
 * The same for a PostgreSQL server with all its sessions. What sessions that are over had spent stands with their
 * parent; so two readings can be subtracted, whatever came and went in between.
 */
export function cpuOfServer(postmaster: number): number {
  const ended = statOf(postmaster);
  const ticks = Number(ended[13] ?? 0) + Number(ended[14] ?? 0);
  return sum([postmaster, ...childrenOf(postmaster)].map(cpuOfLiving)) + ticks * nanosecondsOfTick;
}

/** The most memory that a process has held at any time, in megabytes. */
export function peakMegabytes(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024;
}

/** One hundredth of a second on every Linux that Node runs on. */
const nanosecondsOfTick = 10_000_000;

function cpuOfLiving(pid: number): number {
  try {
    return cpuOfProcess(pid);
  } catch {
    return 0;
  }
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => Number(statOf(pid)[1] ?? 0) === parent);
}

/** From the third field on: the second is a name in brackets that may hold anything. */
function statOf(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
