import { error } from '@sveltejs/kit';

import { forms } from '#enforcement/generated/forms.ts';
import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { isPointName } from '#market/consent/notice.ts';
import { receiptOfMember } from '#market/consent/receipt-of-member.ts';
import { parseId } from '#platform/ids.ts';
import { readFace } from '#platform/server/face-cookie.ts';

import { requireMember } from '../../../../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const { locals, params, cookies } = event;
  const receiptId = parseId<'consent.receipts'>(params.receipt);
  const receipt = receiptId && (await withPurpose('rights.serve', id, (tx) => receiptOfMember(tx, id, receiptId)));
  if (!receipt) error(404, 'no such receipt');
  const { locale } = locals;
  return {
    receipt: {
      ...receipt,
      title: isPointName(receipt.point) ? forms[receipt.point].title[locale] : receipt.point,
      decisions: receipt.decisions.map((decision) => ({
        ...decision,
        title: publishedPolicy.switches.find((known) => known.id === decision.name)?.words[locale] ?? decision.name,
      })),
    },
    alias: readFace(cookies)?.alias,
    memberId: id,
  };
};
