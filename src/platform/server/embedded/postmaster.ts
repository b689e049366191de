import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The server that runs on this folder, whoever started it. A pid is reused quickly in a container, so the
 * number in the pid file alone proves nothing: the process must be a postgres of this very folder. A server
 * that is just starting, or whose pid file was deleted, is found in the list of processes.
 */
export function findPostmaster(directory: string): number | undefined {
  const named = pidIn(directory);
  if (named !== undefined && isPostmasterOf(directory, named)) return named;
  return allProcesses().find((pid) => isPostmasterOf(directory, pid) && !isPostmasterOf(directory, parentOf(pid)));
}

/** Back ends whose server was killed keep its shared memory until they end; these are their process ids. */
export function findOrphans(directory: string): number[] {
  return allProcesses().filter((pid) => commandOf(pid)[0]?.startsWith('postgres:') && samePath(workingFolderOf(pid), directory));
}

/** The initdb of a killed start, and the postgres that it runs, go on by themselves in their unfinished folder. */
export function findInitialisers(directory: string): number[] {
  return allProcesses().filter((pid) => {
    const command = commandOf(pid);
    return /^(initdb|postgres)$/.test(basename(command[0] ?? '')) && command.some((word) => word.replace('--pgdata=', '') === directory);
  });
}

/**
 * What a server that is gone left lying: a pid file whose number may belong to another process by now, and
 * the lock of its socket. PostgreSQL would refuse to start on either.
 */
export function removeStaleLocks(directory: string, socketFolder: string): void {
  if (findPostmaster(directory) !== undefined) return;
  rmSync(join(directory, 'postmaster.pid'), { force: true });
  for (const name of readdirSync(socketFolder)) if (name.startsWith('.s.PGSQL.')) rmSync(join(socketFolder, name), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return !isZombie(pid);
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal, which is what we wanted.
  }
}

function pidIn(directory: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isPostmasterOf(directory: string, pid: number): boolean {
  const command = commandOf(pid);
  const place = command.indexOf('-D');
  return basename(command[0] ?? '') === 'postgres' && place > 0 && samePath(command[place + 1] ?? '', directory) && !isZombie(pid);
}

function allProcesses(): number[] {
  if (!existsSync('/proc/self')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function isZombie(pid: number): boolean {
  return statOf(pid)[0] === 'Z';
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}

/** State, parent and so on; the name before them may hold any character, brackets too. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function commandOf(pid: number): string[] {
  if (pid <= 0) return [];
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return wordsOfPs(execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return [];
  }
}

/** Without /proc a command line is one text: "/path/postgres -D /data folder/main -c port=5432 …". */
function wordsOfPs(line: string): string[] {
  const parts = /^(.*?\/postgres) -D (.*?)(?: -c .*)?$/.exec(line.trim());
  return parts ? [parts[1] ?? '', '-D', parts[2] ?? ''] : line.trim().split(' ');
}

function workingFolderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function samePath(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
