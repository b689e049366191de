import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, timeId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanLine, holdsCardNumber } from '#platform/text.ts';
import { type Selectable } from 'kysely';

import { findContacts } from './find-contacts.ts';
import { type ReviewId } from './review.ts';

type Moderation = Selectable<PurposeTables['community.moderate']['moderations']>;
export type RejectReason = NonNullable<Moderation['because']>;
export type ModeratedSubject = Moderation['subject'];

export const rejectReasons = [
  'personal-data',
  'insult',
  'off-topic',
  'advertising',
  'unlawful',
  'picture',
] as const satisfies readonly RejectReason[];

export const mostLettersOfReason = 500;

export type Verdict = { decision: 'published' } | { decision: 'rejected'; because: RejectReason };

export type ModerationRequest = {
  staffId: Id<'staff.people'>;
  reviewId: ReviewId;
  subject: ModeratedSubject;
  /** Which text was read: a decision about an earlier one is refused. */
  revision: number;
  verdict: Verdict;
  /** A sentence for the writer. */
  reason: string;
};

/** One decision of a person about one text, kept as a row; what is published may be taken down the same way. */
export async function moderate(
  tx: Tx<'community.moderate'>,
  { staffId, reviewId, subject, revision, verdict, reason }: ModerationRequest,
  at: Date,
): Promise<void> {
  const sentence = cleanReason(reason, verdict);
  const from = verdict.decision === 'published' ? (['held'] as const) : (['held', 'published'] as const);
  const standing = { state: verdict.decision, held_because: null };
  const decided =
    subject === 'review'
      ? await tx
          .updateTable('reviews')
          .set({ ...standing, changed_at: at })
          .where('id', '=', reviewId)
          .where('revision', '=', revision)
          .where('state', 'in', from)
          .returning('id')
          .executeTakeFirst()
      : await tx
          .updateTable('review_replies')
          .set(standing)
          .where('review_id', '=', reviewId)
          .where('revision', '=', revision)
          .where('state', 'in', from)
          .returning('review_id')
          .executeTakeFirst();
  if (!decided) throw new Refusal('community/decided-already');
  await tx
    .insertInto('moderations')
    .values({
      id: timeId<'community.moderations'>(),
      review_id: reviewId,
      subject,
      revision,
      decision: verdict.decision,
      because: verdict.decision === 'rejected' ? verdict.because : null,
      reason: sentence,
      decided_by: staffId,
      decided_at: at,
    })
    .execute();
}

/** The writer reads it, and it outlives the text: what was wrong with the text must not stand in it again. */
function cleanReason(reason: string, { decision }: Verdict): string {
  const sentence = cleanLine(reason);
  const isMissing = decision === 'rejected' && sentence === '';
  if (isMissing || [...sentence].length > mostLettersOfReason) throw new Refusal('community/bad-reason', { most: mostLettersOfReason }, 'reason');
  if (holdsCardNumber(sentence) || findContacts(sentence).length > 0) throw new Refusal('community/reason-reveals', {}, 'reason');
  return sentence;
}
