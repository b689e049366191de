import { type Tx } from '#enforcement/with-purpose.ts';
import { open } from '#enforcement/vault.ts';
import { hold } from '#market/consent/hold.ts';
import { type MemberId } from '#platform/ids.ts';

import { type Identifier } from '../identifier.ts';
import { deliver } from './deliver.ts';
import { type NoticeName } from './templates.ts';

/** What happens behind the fence has two seconds: a withdrawal must not wait longer. */
const fenceMs = 2_000;

export type NoticeToSend = { memberId: MemberId; template: NoticeName; caseId: string };

/**
 * Tells a member of the own order or account: by e-mail, or by text message where there is none. The address
 * is read at this moment and nowhere kept, behind the fence that a withdrawal waits for.
 */
export async function sendNotice(tx: Tx<'notice.service'>, { memberId, template, caseId }: NoticeToSend): Promise<void> {
  await hold(tx, memberId);
  const [member, to] = await Promise.all([
    tx.selectFrom('members').select('locale').where('id', '=', memberId).executeTakeFirst(),
    addressOf(tx, memberId),
  ]);
  if (!member || !to) return;
  await deliver({ name: template, locale: member.locale, caseId, to, sameAs: `${memberId}|${caseId}`, timeoutMs: fenceMs });
}

async function addressOf(tx: Tx<'notice.service'>, subject: MemberId): Promise<Identifier | undefined> {
  const email = await tx.selectFrom('emails').select('sealed').where('member_id', '=', subject).executeTakeFirst();
  const openedEmail = email && (await open(tx, 'vault.emails.sealed', { subject, sealed: email.sealed }));
  if (openedEmail?.email) return { kind: 'email', value: openedEmail.email };
  const mobile = await tx.selectFrom('mobiles').select('sealed').where('member_id', '=', subject).executeTakeFirst();
  const openedMobile = mobile && (await open(tx, 'vault.mobiles.sealed', { subject, sealed: mobile.sealed }));
  return openedMobile?.mobile ? { kind: 'mobile', value: openedMobile.mobile } : undefined;
}
