import { withPurpose } from '#enforcement/with-purpose.ts';
import { checkCode, type CodeVerdict } from '#market/members/codes.ts';
import { type Connection } from '#market/members/connection.ts';
import { findMember } from '#market/members/find-member.ts';
import { spend, tryLimits } from '#market/members/limits.ts';
import { startSession } from '#market/members/sessions.ts';
import { recordSignIn } from '#market/members/sign-in-log.ts';
import { sealTicket, type Ticket } from '#market/members/tickets.ts';
import { type MemberId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { refuseSteadily } from './refuse-steadily.ts';

export type SignedIn = { memberId: MemberId; /** For the cookie, or the bearer of the API. */ token: string };

/** Either a session, or a ticket with which the owner of the address can register. */
export type Entered = ({ outcome: 'signed-in' } & SignedIn) | { outcome: 'proved'; ticket: string };

export type EnteringCode = { ticket: Ticket | undefined; code: string; connection: Connection };

export async function enterCode({ ticket, code, connection }: EnteringCode, at: Date): Promise<Entered> {
  const { identifier, codes } = askedTicket(ticket, undefined);
  const digits = parseCode(code);
  return refuseSteadily(async () => {
    await spend(tryLimits, { identifier, connection });
    const { verdict, signedIn } = await withPurpose('account.authenticate', 'nobody', async (tx) => {
      const judged = await checkCode(tx, { ids: codes, identifier, code: digits }, at);
      const memberId = await findMember(tx, identifier);
      if (!memberId) return { verdict: judged };
      if (judged.verdict === 'right')
        return { verdict: judged, signedIn: { memberId, token: await startSession(tx, { memberId, by: 'code', connection }, at) } };
      await recordSignIn(tx, { memberId, outcome: 'refused', connection }, at);
      return { verdict: judged };
    });
    assertRight(verdict);
    if (signedIn) return { outcome: 'signed-in', ...signedIn };
    return { outcome: 'proved', ticket: sealTicket({ step: 'proved', identifier, codes: [], memberId: undefined }, at) };
  });
}

/** The code of somebody who adds an address to the own account: proved, and nothing more. */
export async function proveAddress({ ticket, code, connection }: EnteringCode, memberId: MemberId, at: Date): Promise<Ticket['identifier']> {
  const asked = askedTicket(ticket, memberId);
  const digits = parseCode(code);
  await spend(tryLimits, { identifier: asked.identifier, connection });
  const verdict = await withPurpose('account.authenticate', 'nobody', (tx) =>
    checkCode(tx, { ids: asked.codes, identifier: asked.identifier, code: digits }, at),
  );
  assertRight(verdict);
  return asked.identifier;
}

/** A ticket for signing in adds no address to an account, and one that another member asked for proves nothing for this one. */
function askedTicket(ticket: Ticket | undefined, memberId: MemberId | undefined): Ticket {
  if (!ticket || ticket.step !== 'asked' || ticket.codes.length === 0 || ticket.memberId !== memberId)
    throw new Refusal('members/ticket-gone', {}, 'code');
  return ticket;
}

/** Six digits, however they were typed or pasted. */
function parseCode(text: string): string {
  const digits = text
    .slice(0, 100)
    .normalize('NFKC')
    .replaceAll(/[\s.-]/g, '');
  if (!/^\d{6}$/.test(digits)) throw new Refusal('members/code-form', {}, 'code');
  return digits;
}

function assertRight(verdict: CodeVerdict): void {
  switch (verdict.verdict) {
    case 'right':
      return;
    case 'wrong':
      throw new Refusal('members/code-wrong', { left: verdict.triesLeft }, 'code');
    case 'spent':
      throw new Refusal('members/code-spent', {}, 'code');
    case 'expired':
      throw new Refusal('members/code-expired', {}, 'code');
    case 'used':
      throw new Refusal('members/code-used', {}, 'code');
  }
}
