import { withPurpose } from '#enforcement/with-purpose.ts';
import { isPointName } from '#market/consent/notice.ts';
import { receiptsOfMember } from '#market/consent/receipts-of-member.ts';
import { parseId } from '#platform/ids.ts';
import { forms } from '#enforcement/generated/forms.ts';

import { requireMember } from '../../../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = requireMember(event);
  const { locals, url } = event;
  const before = parseId<'consent.receipts'>(url.searchParams.get('before'));
  const lines = await withPurpose('rights.serve', id, (tx) => receiptsOfMember(tx, id, before));
  return {
    // A point that a later policy struck out keeps its name here.
    lines: lines.map((line) => ({ ...line, title: isPointName(line.point) ? forms[line.point].title[locals.locale] : line.point })),
    isFirst: before === undefined,
  };
};
