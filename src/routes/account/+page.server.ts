import { withPurpose } from '#enforcement/with-purpose.ts';
import { countAddresses } from '#market/members/addresses.ts';
import { aliasOfMember } from '#market/members/profile.ts';
import { sessionsOfMember } from '#market/members/sessions.ts';

import { requireMember } from '../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const [own, sessions] = await Promise.all([
    withPurpose('account.manage', id, async (tx) => ({ alias: await aliasOfMember(tx, id), addressCount: await countAddresses(tx, id) })),
    withPurpose('account.authenticate', 'nobody', (tx) => sessionsOfMember(tx, id, event.locals.now)),
  ]);
  return { ...own, deviceCount: sessions.length };
};
