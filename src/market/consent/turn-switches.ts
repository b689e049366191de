import { switches } from '#enforcement/generated/purposes.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { decide, type SwitchName } from './decide.ts';

export type Turn = { memberId: MemberId; names: readonly SwitchName[]; isOn: boolean; receiptId: Id<'consent.receipts'> };

/** Turns the switches that are not so already, each with a decision of its own; answers which. */
export async function turnSwitches(tx: Tx<'account.manage'>, { memberId, names, isOn, receiptId }: Turn, at: Date): Promise<SwitchName[]> {
  const state = await tx.selectFrom('states').select('switches').where('member_id', '=', memberId).executeTakeFirstOrThrow();
  const differing = names.filter((name) => ((BigInt(state.switches) & BigInt(switches[name].mask)) !== 0n) !== isOn);
  for (const name of differing) await decide(tx, { memberId, name, isOn, receiptId }, at);
  return differing;
}
