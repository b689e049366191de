import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The operating-system user that runs PostgreSQL; undefined means "whoever runs us". */
export type Account = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. As root we therefore use the system's `postgres` user, make it where
 * it is missing, and fall back to `nobody` on systems without `useradd`.
 */
export function accountForPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = findAccount('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
  } catch {
    const nobody = findAccount('nobody');
    if (nobody) return nobody;
    throw new Error('PostgreSQL does not run as root, and this system has neither a user "postgres" nor "useradd" nor "nobody".');
  }
  const made = findAccount('postgres');
  if (!made) throw new Error('useradd made no user "postgres".');
  return made;
}

function findAccount(name: string): Account | undefined {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [login, , uid, gid] = line.split(':');
    if (login === name) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}
