import { type Kysely } from 'kysely';

import { switches } from '#enforcement/generated/purposes.ts';
import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

import { isSwitchName, type SwitchName } from './decide.ts';

/** `last` is when it was last turned, and under which receipt; a switch that was never touched is off, and has none. */
export type Choice = { name: SwitchName; isOn: boolean; last: { at: Date; receiptId: Id<'consent.receipts'> } | undefined };

type Choices = Pick<PurposeTables['rights.serve'], 'states' | 'decisions'>;

export const switchNames: readonly SwitchName[] = Object.keys(switches).filter((name) => isSwitchName(name));

/** Every switch of the policy with its present state; all are off until the member turned one on. */
export async function choicesOfMember(tx: Kysely<Choices>, memberId: MemberId): Promise<Choice[]> {
  const state = await tx.selectFrom('states').select('switches').where('member_id', '=', memberId).executeTakeFirst();
  const turned = await tx
    .selectFrom('decisions')
    .select(['switch', 'decided_at', 'receipt_id'])
    .distinctOn('switch')
    .where('member_id', '=', memberId)
    .orderBy('switch')
    .orderBy('ordinal', 'desc')
    .execute();
  const bits = BigInt(state?.switches ?? 0);
  return switchNames.map((name) => {
    const last = turned.find((row) => row.switch === name);
    const isOn = (bits & BigInt(switches[name].mask)) !== 0n;
    return { name, isOn, last: last && { at: last.decided_at, receiptId: last.receipt_id } };
  });
}
