import { withPurpose } from '#enforcement/with-purpose.ts';
import { changeIdentifier } from '#market/members/change-identifier.ts';
import { type Identifier } from '#market/members/identifier.ts';
import { deliver } from '#market/members/messages/deliver.ts';
import { type MemberId, timeId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { logFault } from '#platform/server/log.ts';

import { type EnteringCode, proveAddress } from './enter-code.ts';

export type ChangingAddress = EnteringCode & { memberId: MemberId; locale: Locale; method: 'web' | 'api' };

/** The member has the code of the new address: it is added, and whoever reads the old one is told. */
export async function changeAddress({ memberId, locale, method, ...entering }: ChangingAddress, at: Date): Promise<Identifier> {
  const identifier = await proveAddress(entering, memberId, at);
  const replaced = await withPurpose('account.manage', memberId, (tx) => changeIdentifier(tx, { memberId, identifier, locale, method }, at));
  if (replaced) await tell(replaced, locale);
  return identifier;
}

/** Best effort: the change stands even where the old address takes no mail any more. */
async function tell(replaced: Identifier, locale: Locale): Promise<void> {
  try {
    await deliver({ name: 'address-replaced', to: replaced, locale, sameAs: timeId(), timeoutMs: 2_000 });
  } catch (error) {
    logFault('old address not told', error);
  }
}
