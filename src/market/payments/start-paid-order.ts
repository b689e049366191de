import { enqueue } from '#enforcement/enqueue.ts';
import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { recordDisclosures } from '#market/disclosures/record-disclosures.ts';
import { disclosureToSeller } from '#market/ordering/disclosure-to-seller.ts';
import { moveSubOrder } from '#market/ordering/move-sub-order.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type PaidOrder = { memberId: MemberId; groupId: Id<'ordering.order_groups'> };

/** The money is there: each shop is asked to confirm, and from now on sees its part. Run twice, it moves once. */
export async function startPaidOrder(tx: Tx<'order.fulfil'>, { memberId, groupId }: PaidOrder, at: Date): Promise<void> {
  const paid = await tx
    .selectFrom('payments')
    .select('id')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'paid')
    .executeTakeFirst();
  if (!paid) return;
  // In the order of their ids, like everything that locks more than one part.
  const parts = await tx
    .selectFrom('sub_orders')
    .select('id')
    .where('group_id', '=', groupId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'awaiting-payment')
    .orderBy('id')
    .execute();
  if (parts.length === 0) return;
  for (const { id } of parts) await moveSubOrder(tx, { subOrderId: id, event: 'paid', by: 'bank' }, at);
  await tellSellers(tx, { memberId, groupId }, at);
  await enqueue(tx, 'send-notice', { member_id: memberId, template: 'payment-received', case_id: groupId });
}

async function tellSellers(tx: Tx<'order.fulfil'>, { memberId, groupId }: PaidOrder, at: Date): Promise<void> {
  const rows = await tx
    .selectFrom('sub_orders as part')
    .innerJoin('seller_snapshots as snapshot', 'snapshot.sub_order_id', 'part.id')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'part.seller_id')
    .leftJoin('order_notes as note', 'note.sub_order_id', 'part.id')
    .select(['part.id', 'seller.name', 'snapshot.alias_sealed', 'snapshot.masked_mobile_sealed', 'snapshot.province_code', 'note.note_sealed'])
    .where('part.group_id', '=', groupId)
    .where('part.member_id', '=', memberId)
    .execute();
  const lines = await tx
    .selectFrom('order_lines')
    .select(['sub_order_id', 'sku', 'quantity'])
    .where(
      'sub_order_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('position')
    .execute();
  const aliases = await openAll(
    tx,
    rows.map((row) => ({ column: 'vault.seller_snapshots.alias_sealed', subject: memberId, sealed: row.alias_sealed })),
  );
  const mobiles = await openAll(
    tx,
    rows.map((row) => ({ column: 'vault.seller_snapshots.masked_mobile_sealed', subject: memberId, sealed: row.masked_mobile_sealed })),
  );
  const written = rows.flatMap((row) => (row.note_sealed ? [{ id: row.id, sealed: row.note_sealed }] : []));
  const notes = await openAll(
    tx,
    written.map(({ sealed }) => ({ column: 'vault.order_notes.note_sealed', subject: memberId, sealed })),
  );
  const told = rows.map((row, index) =>
    disclosureToSeller({
      memberId,
      subOrderId: row.id,
      sellerName: row.name,
      alias: aliases[index]?.alias ?? '',
      maskedMobile: mobiles[index]?.mobile ?? '',
      provinceCode: row.province_code,
      lines: lines.filter((line) => line.sub_order_id === row.id).map(({ sku, quantity }) => ({ sku, quantity })),
      note: notes[written.findIndex(({ id }) => id === row.id)]?.message,
    }),
  );
  await recordDisclosures(tx, told, at);
}
