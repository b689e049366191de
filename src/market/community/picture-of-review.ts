import { type Kysely } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { open } from '#enforcement/vault.ts';
import { Refusal } from '#platform/refusal.ts';

import { type PictureId } from './review.ts';

type Pictures = Kysely<Pick<PurposeTables['rights.serve'], 'review_pictures'>>;

/**
 * The bytes of one picture, if this purpose may see it now: everybody one of a published review, its member an own
 * one, the moderation one that waits.
 */
export async function pictureOfReview(
  tx: Pictures & { readonly purpose: 'community.publish' | 'community.moderate' | 'rights.serve' },
  id: PictureId,
): Promise<Buffer> {
  const row = await tx.selectFrom('review_pictures').select(['member_id', 'picture_sealed']).where('id', '=', id).executeTakeFirst();
  const opened = row && (await open(tx, 'vault.review_pictures.picture_sealed', { subject: row.member_id, sealed: row.picture_sealed }));
  if (!opened?.picture) throw new Refusal('community/no-picture');
  return Buffer.from(opened.picture, 'base64');
}
