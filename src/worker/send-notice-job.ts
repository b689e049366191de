import { withPurpose } from '#enforcement/with-purpose.ts';
import { sendNotice } from '#market/members/messages/send-notice.ts';
import { isNoticeName } from '#market/members/messages/templates.ts';
import { parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

type Payload = { member_id: string; template: string; case_id: string };

/** Sends one notice. Whoever may not be written to is not written to: trying again would change nothing. */
export async function sendNoticeJob({ member_id, template, case_id: caseId }: Payload): Promise<void> {
  const memberId = parseId<'members.members'>(member_id);
  if (!memberId || !isNoticeName(template)) throw new Error('This job names no member or no notice.');
  try {
    await withPurpose('notice.service', memberId, (tx) => sendNotice(tx, { memberId, template, caseId }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
