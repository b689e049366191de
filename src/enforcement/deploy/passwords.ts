import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

import { type Client } from 'pg';

import { passwordOf } from '../credentials.ts';

/**
 * Iterations slow down guessing, and 256 random bits cannot be guessed: one would do. PostgreSQL spends them
 * at each new connection, of which lazy pools make many.
 */
const iterations = 64;

/** Gives each login the password that the master secret makes for it; the server is only ever told a verifier. */
export async function setPasswords(admin: Client, master: Buffer, prefix: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(`select rolname as name from pg_roles where starts_with(rolname, $1) and rolcanlogin`, [
    prefix,
  ]);
  const statements = rows.map(({ name }) => `alter role ${name} password '${scramVerifier(passwordOf(master, name), name)}'`);
  if (statements.length > 0) await admin.query(statements.join(';'));
}

/** RFC 5802; the salt is made from the name, for a random password needs none. */
function scramVerifier(password: string, name: string): string {
  const salt = createHash('sha256').update(name).digest().subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const storedKey = createHash('sha256').update(createHmac('sha256', salted).update('Client Key').digest()).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
