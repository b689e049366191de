import { switches } from '#enforcement/generated/purposes.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';

import { isSwitchName, type SwitchName } from './decide.ts';

/** Every switch of the policy with its present state; all are off until the member turned one on. */
export async function choicesOfMember(tx: Tx<'account.manage'>, memberId: MemberId): Promise<{ name: SwitchName; isOn: boolean }[]> {
  const state = await tx.selectFrom('states').select('switches').where('member_id', '=', memberId).executeTakeFirst();
  const bits = BigInt(state?.switches ?? 0);
  return Object.keys(switches)
    .filter((name) => isSwitchName(name))
    .map((name) => ({ name, isOn: (bits & BigInt(switches[name].mask)) !== 0n }));
}
