import { randomInt } from 'node:crypto';

import { sql } from 'kysely';

import { credentials } from '#enforcement/connections.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, randomId } from '#platform/ids.ts';
import { keyedHash } from '#platform/server/secrets.ts';
import { minutesAfter } from '#platform/time.ts';

import { blindIndexOf, type Identifier } from './identifier.ts';

export const codeMinutes = 5;
export const triesPerCode = 5;

export type CodeId = Id<'members.codes'>;

/**
 * Makes a one-time code for an address, whether or not anybody has an account with it: the row, the message
 * and the time it takes are the same.
 */
export async function makeCode(tx: Tx<'account.authenticate'>, identifier: Identifier, at: Date): Promise<{ id: CodeId; code: string }> {
  const id = randomId<'members.codes'>();
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const blindIndex = blindIndexOf(identifier);
  await tx
    .insertInto('codes')
    .values({
      id,
      blind_index: blindIndex,
      kind: identifier.kind,
      code_hash: hashOfCode(blindIndex, code),
      made_at: at,
      expires_at: minutesAfter(at, codeMinutes),
    })
    .execute();
  return { id, code };
}

/** For a code that could not be sent. */
export async function withdrawCode(tx: Tx<'account.authenticate'>, id: CodeId): Promise<void> {
  await tx.deleteFrom('codes').where('id', '=', id).execute();
}

export type CodeVerdict = { verdict: 'right' } | { verdict: 'wrong'; triesLeft: number } | { verdict: 'expired' | 'used' | 'spent' };

/**
 * Accepts a code once. The codes are those that this browser asked for: two text messages may arrive in the
 * other order, and nobody elsewhere can use up their tries. A wrong code is a decision and no refusal, for
 * the count of tries must outlive it.
 */
export async function checkCode(
  tx: Tx<'account.authenticate'>,
  { ids, identifier, code }: { ids: readonly CodeId[]; identifier: Identifier; code: string },
  at: Date,
): Promise<CodeVerdict> {
  const blindIndex = blindIndexOf(identifier);
  const right = await tx
    .updateTable('codes')
    .set({ used_at: at })
    .where('id', 'in', ids)
    .where('code_hash', '=', hashOfCode(blindIndex, code))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .where('wrong_tries', '<', triesPerCode)
    .returning('id')
    .executeTakeFirst();
  if (right) return { verdict: 'right' };
  const rows = await tx
    .updateTable('codes')
    .set({ wrong_tries: sql<number>`least(wrong_tries + 1, ${triesPerCode})` })
    .where('id', 'in', ids)
    .returning(['code_hash', 'wrong_tries', 'used_at', 'expires_at'])
    .execute();
  const typed = hashOfCode(blindIndex, code);
  const open = rows.filter((row) => row.used_at === null && row.expires_at > at);
  if (rows.some((row) => row.used_at !== null && row.code_hash.equals(typed))) return { verdict: 'used' };
  if (open.length === 0) return { verdict: rows.some((row) => row.used_at !== null) ? 'used' : 'expired' };
  const triesLeft = triesPerCode - Math.min(...open.map((row) => row.wrong_tries));
  return triesLeft > 0 ? { verdict: 'wrong', triesLeft } : { verdict: 'spent' };
}

/** Keyed, for a million codes are quickly tried against a plain hash. */
function hashOfCode(blindIndex: Buffer, code: string): Buffer {
  return keyedHash(Buffer.from(credentials().cookieKey, 'hex'), `code|${blindIndex.toString('hex')}|${code}`);
}
