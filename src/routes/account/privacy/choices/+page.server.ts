import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { decisionsOfMember } from '#market/consent/decisions-of-member.ts';

import { requireMember } from '../../../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const { locals, url } = event;
  const before = Number(url.searchParams.get('before'));
  const isFirst = !Number.isSafeInteger(before) || before < 1;
  const lines = await withPurpose('rights.serve', id, (tx) => decisionsOfMember(tx, id, isFirst ? undefined : before));
  const last = lines.at(-1)?.ordinal ?? 1;
  return {
    lines: lines.map((line) => ({
      ...line,
      title: publishedPolicy.switches.find((known) => known.id === line.name)?.words[locals.locale] ?? line.name,
    })),
    isFirst,
    // The ledger is numbered from one without gaps, so its end is known without looking further.
    older: last > 1 ? last : undefined,
  };
};
