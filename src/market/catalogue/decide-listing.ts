import { sql } from 'kysely';

import { type RoleTx } from '#enforcement/with-purpose.ts';
import { randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanLine, holdsCardNumber } from '#platform/text.ts';

import { type ListingId } from './facts-of-listings.ts';
import { insertMany } from './insert-many.ts';
import { refreshDocuments } from './refresh-documents.ts';

/** Who decided: a person of staff, or the operator at the command line. */
export type Decision = { staffId: string | 'operator'; reason: string };

const mostLettersOfReason = 500;

export async function approveListing(
  tx: RoleTx<'catalogue'>,
  { listingId, ...decision }: Decision & { listingId: ListingId },
  at: Date,
): Promise<void> {
  const approved = await approveListings(tx, { listingIds: [listingId], ...decision }, at);
  if (approved === 0) await refuse(tx, listingId);
}

/** Shows listings to everybody that waited or were turned down before; answers how many. */
export async function approveListings(
  tx: RoleTx<'catalogue'>,
  { listingIds, ...decision }: Decision & { listingIds: readonly ListingId[] },
  at: Date,
): Promise<number> {
  const rows = await tx
    .updateTable('catalogue.listings')
    .set({ state: 'approved', approved_at: at, changed_at: at })
    .where('id', '=', sql<ListingId>`any (${listingIds}::uuid[])`)
    .where('state', 'in', ['waiting', 'rejected'])
    .returning('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  await record(tx, { ids, decision: 'approved', ...decision }, at);
  await refreshDocuments(tx, ids, at);
  return ids.length;
}

/** Turns a listing down, or takes down one that was shown; the reason is read by its seller. */
export async function rejectListing(
  tx: RoleTx<'catalogue'>,
  { listingId, ...decision }: Decision & { listingId: ListingId },
  at: Date,
): Promise<void> {
  const row = await tx
    .updateTable('catalogue.listings')
    .set({ state: 'rejected', changed_at: at })
    .where('id', '=', listingId)
    .where('state', 'in', ['waiting', 'approved'])
    .returning('id')
    .executeTakeFirst();
  if (!row) await refuse(tx, listingId);
  await record(tx, { ids: [listingId], decision: 'rejected', ...decision }, at);
  await refreshDocuments(tx, [listingId], at);
}

type Recorded = Decision & { ids: readonly ListingId[]; decision: 'approved' | 'rejected' };

async function record(tx: RoleTx<'catalogue'>, { ids, decision, staffId, reason }: Recorded, at: Date): Promise<void> {
  const words = cleanLine(reason);
  if (words === '' || words.length > mostLettersOfReason) throw new Refusal('catalogue/bad-reason', { most: mostLettersOfReason }, 'reason');
  if (holdsCardNumber(words)) throw new Refusal('catalogue/card-number', {}, 'reason');
  const decidedBy = staffId === 'operator' ? null : staffId;
  await insertMany(tx, 'catalogue.approvals', {
    rows: ids.map((id) => ({
      id: randomId<'catalogue.approvals'>(),
      listing_id: id,
      decision,
      reason: words,
      decided_by: decidedBy,
      decided_at: at,
    })),
  });
}

async function refuse(tx: RoleTx<'catalogue'>, listingId: ListingId): Promise<never> {
  const known = await tx.selectFrom('catalogue.listings').select('id').where('id', '=', listingId).executeTakeFirst();
  throw new Refusal(known ? 'catalogue/already-decided' : 'catalogue/unknown-listing');
}
