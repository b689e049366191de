import { error, type RequestHandler } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { findOrder } from '#market/ordering/find-order.ts';
import { qrSvg } from '#market/payments/vietqr.ts';

import { readPayment } from '../../../../web/ordering/payment-page.ts';

/** The code as a file of its own: a picture that needs no style and no script. Another's is one that does not exist. */
export const GET: RequestHandler = async ({ locals, params }) => {
  if (!locals.member) error(404);
  const { id: memberId } = locals.member;
  const { groupId } = await withPurpose('order.fulfil', memberId, (tx) => findOrder(tx, memberId, params.group ?? ''));
  const { qrText, state } = await readPayment({ memberId, groupId });
  if (!qrText || state !== 'awaiting') error(404);
  return new Response(await qrSvg(qrText), { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'private, no-store' } });
};
