import { type Tx } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';

import { blindIndexOf, type Identifier } from './identifier.ts';

/** Who has an account with this address. The purpose sees the blind index alone, never the address. */
export async function findMember(tx: Tx<'account.authenticate'>, identifier: Identifier): Promise<MemberId | undefined> {
  const table = identifier.kind === 'mobile' ? 'mobiles' : 'emails';
  const row = await tx.selectFrom(table).select('member_id').where('blind_index', '=', blindIndexOf(identifier)).executeTakeFirst();
  return row?.member_id;
}
