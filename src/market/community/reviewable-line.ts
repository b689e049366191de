import { type Tx } from '#enforcement/with-purpose.ts';
import { findReviewableLine, type LineId, type ReviewableLine } from '#market/ordering/reviewable-lines.ts';
import { type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';

/** Another's line, and one that is still on its way, are nothing that this member may review. */
export async function reviewableLine(
  tx: Tx<'order.fulfil'>,
  wanted: { memberId: MemberId; lineId: LineId; locale: Locale },
): Promise<ReviewableLine> {
  const line = await findReviewableLine(tx, wanted);
  if (!line) throw new Refusal('community/nothing-to-review');
  return line;
}
