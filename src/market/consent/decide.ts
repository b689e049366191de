import { sql } from 'kysely';

import { switches } from '#enforcement/generated/purposes.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, timeId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { policy } from '#policy/policy.ts';

export type SwitchName = keyof typeof switches;

export function isSwitchName(text: string): text is SwitchName {
  return Object.hasOwn(switches, text);
}

export type Decision = { memberId: MemberId; name: SwitchName; isOn: boolean; receiptId: Id<'consent.receipts'> };

/**
 * Writes one choice to the ledger and makes it effective, in one act. It waits for whatever is just leaving
 * under the old choice, without a timeout; when its transaction is committed, nothing more does.
 */
export async function decide(tx: Tx<'account.manage'>, { memberId, name, isOn, receiptId }: Decision, at: Date): Promise<void> {
  // The limits of this login are for reads and writes of its own; a withdrawal is never given up.
  await sql`set local statement_timeout = 0`.execute(tx);
  const { rows } = await sql<{ switches: number | null }>`
    select consent.decide(${memberId}, ${timeId()}, ${name}, ${isOn}, ${receiptId}, ${policy.version}, ${at}) as switches`.execute(tx);
  if (rows[0]?.switches == null) throw new Refusal('consent/unknown-switch');
}
