import { type Kysely } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { type Id, type MemberId, timeId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { policy } from '#policy/policy.ts';

import { noticeHash, type PointName } from './notice.ts';

export type Collection = { memberId: MemberId; point: PointName; locale: Locale; method: 'web' | 'api' | 'demonstration' };

type Receipts = Pick<PurposeTables['account.manage'], 'receipts'>;

/** Every collection leaves a receipt: which words were shown, under which policy, when. Sealed rows point to it. */
export async function recordReceipt(tx: Kysely<Receipts>, collection: Collection, at: Date): Promise<Id<'consent.receipts'>> {
  const id = timeId<'consent.receipts'>();
  await tx
    .insertInto('receipts')
    .values({
      id,
      member_id: collection.memberId,
      point: collection.point,
      policy_version: policy.version,
      notice_hash: noticeHash(collection.point, collection.locale),
      locale: collection.locale,
      method: collection.method,
      given_at: at,
    })
    .execute();
  return id;
}
