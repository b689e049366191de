import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { disclosuresOfMember } from '#market/rights/disclosures-of-member.ts';
import { parseId } from '#platform/ids.ts';
import { policy } from '#policy/policy.ts';

import { fieldName, purposeName } from '../../../../web/policy/purpose-facts.ts';
import { requireMember } from '../../../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const { locals, url } = event;
  const { locale } = locals;
  const before = parseId<'disclosures.disclosures'>(url.searchParams.get('before'));
  const lines = await withPurpose('rights.serve', id, (tx) => disclosuresOfMember(tx, id, before));
  return {
    lines: lines.map((line) => {
      const party = publishedPolicy.recipients.find((recipient) => recipient.id === line.recipient);
      return {
        ...line,
        party: party?.words[locale] ?? line.recipient,
        receives: party?.receives[locale],
        purpose: purposeName(line.purpose, locale),
        fields: line.fields.map((field) => fieldName(field, locale)),
        withheld: withheldFrom(line.fields, policy.recipients[line.recipient]?.payload ?? []).map((field) => fieldName(field, locale)),
      };
    }),
    isFirst: before === undefined,
  };
};

/** What people ask about first, where nothing of it was handed over: a ward is a part of an address, a recipient has a name. */
function withheldFrom(given: readonly string[], payload: readonly string[]): string[] {
  return ['name', 'email', 'address', 'purchase_history'].filter(
    (field) =>
      !given.includes(field) && !(field === 'name' && given.includes('parcel_recipient')) && !(field === 'address' && payload.includes('commune')),
  );
}
