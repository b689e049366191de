import { error, type RequestHandler } from '@sveltejs/kit';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { findOrder } from '#market/ordering/find-order.ts';
import { qrPng, qrSvg } from '#market/payments/vietqr.ts';

import { readPayment } from '../../../../web/ordering/payment-page.ts';

/**
 * The code as a file of its own: an SVG for the page, which needs no style and no script, and a PNG to save on a phone.
 * Another's is one that does not exist.
 */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { kind = '', group = '' } = params;
  if (!locals.member || (kind !== 'svg' && kind !== 'png')) error(404);
  const { id: memberId } = locals.member;
  const { groupId, number } = await withPurpose('order.fulfil', memberId, (tx) => findOrder(tx, memberId, group));
  const { qrText, state } = await readPayment({ memberId, groupId });
  if (!qrText || state !== 'awaiting') error(404);
  const shared = { 'cache-control': 'private, no-store' };
  if (kind === 'svg') return new Response(await qrSvg(qrText), { headers: { ...shared, 'content-type': 'image/svg+xml' } });
  const named = { 'content-disposition': `attachment; filename="vietqr-${number}.png"` };
  return new Response(new Uint8Array(await qrPng(qrText)), { headers: { ...shared, ...named, 'content-type': 'image/png' } });
};
