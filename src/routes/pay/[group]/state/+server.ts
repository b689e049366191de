import { error, json, type RequestHandler } from '@sveltejs/kit';

import { parseId } from '#platform/ids.ts';

import { readPayment } from '../../../../web/ordering/payment-page.ts';

/** Whether the money has come, for a page that waits for it. */
export const GET: RequestHandler = async ({ locals, params, setHeaders }) => {
  const groupId = parseId<'ordering.order_groups'>(params.group);
  if (!locals.member || !groupId) error(404);
  const { state } = await readPayment({ memberId: locals.member.id, groupId });
  setHeaders({ 'cache-control': 'private, no-store' });
  return json({ state });
};
