import { type Kysely } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';
import { type RoleTx } from '#enforcement/with-purpose.ts';

import { type MediaId } from './add-media.ts';

/** In which widths a picture still lacks its AVIF files; none where it has them, or was removed meanwhile. */
export async function widthsWithoutAvif(db: Kysely<RoleTables['catalogue']>, id: MediaId): Promise<readonly number[]> {
  const row = await db.selectFrom('catalogue.media').select('widths').where('id', '=', id).where('has_avif', '=', false).executeTakeFirst();
  return row?.widths ?? [];
}

/** The files stand: pages may name them. */
export async function markAvif(tx: RoleTx<'catalogue'>, id: MediaId): Promise<void> {
  await tx.updateTable('catalogue.media').set({ has_avif: true }).where('id', '=', id).execute();
}
