import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { type ReceiptLine } from './receipts-of-member.ts';

export type Receipt = ReceiptLine & {
  /** In which language the words were shown. */
  locale: Locale;
  /** The very words, as they were then: their hash is checked by the database. */
  words: string;
  wordsHash: string;
  decisions: { name: string; isOn: boolean; at: Date }[];
};

/** One receipt with the words that were shown and what was decided with it; undefined where it is not the member's. */
export async function receiptOfMember(tx: Tx<'rights.serve'>, memberId: MemberId, id: Id<'consent.receipts'>): Promise<Receipt | undefined> {
  const row = await tx
    .selectFrom('receipts')
    .innerJoin('consent.notices as notice', 'notice.hash', 'receipts.notice_hash')
    .select([
      'receipts.id',
      'receipts.point',
      'receipts.given_at',
      'receipts.method',
      'receipts.policy_version',
      'receipts.locale',
      'notice.words',
      'notice.hash',
    ])
    .where('receipts.member_id', '=', memberId)
    .where('receipts.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const decisions = await tx
    .selectFrom('decisions')
    .select(['switch', 'is_on', 'decided_at'])
    .where('member_id', '=', memberId)
    .where('receipt_id', '=', id)
    .orderBy('ordinal')
    .execute();
  return {
    id: row.id,
    point: row.point,
    at: row.given_at,
    method: row.method,
    policyVersion: row.policy_version,
    locale: row.locale,
    words: row.words,
    wordsHash: row.hash.toString('hex'),
    decisions: decisions.map((decision) => ({ name: decision.switch, isOn: decision.is_on, at: decision.decided_at })),
  };
}
