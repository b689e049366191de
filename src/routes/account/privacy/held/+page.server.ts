import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { countHoldings } from '#market/rights/count-holdings.ts';
import { correctionOf, holdingKinds, kindsInOrder } from '#market/rights/kinds.ts';

import { purposesReading, retentionWords } from '../../../../web/policy/purpose-facts.ts';
import { requireMember } from '../../../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const { locale } = event.locals;
  const counts = await withPurpose('rights.serve', id, (tx) => countHoldings(tx));
  return {
    kinds: kindsInOrder.map((kind) => {
      const { tables, retention } = holdingKinds[kind];
      return {
        kind,
        count: counts[kind],
        uses: purposesReading(tables, locale),
        retention: retentionWords(retention, locale),
        correctAt: correctionOf(kind),
      };
    }),
    neverHeld: publishedPolicy.fields
      .filter(({ kind, isKept }) => kind === 'denied' || (kind === 'collected' && !isKept))
      .map(({ words }) => words[locale]),
  };
};
