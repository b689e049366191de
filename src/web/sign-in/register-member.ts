import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Connection } from '#market/members/connection.ts';
import { newMemberId, register, type Registering, type Registration } from '#market/members/register.ts';
import { startSession } from '#market/members/sessions.ts';
import { type Ticket } from '#market/members/tickets.ts';
import { Refusal } from '#platform/refusal.ts';

import { type SignedIn } from './enter-code.ts';

export type RegisteringMember = {
  /** The proved ticket that `enterCode` answered. */
  ticket: Ticket | undefined;
  registration: Registration;
  connection: Connection;
} & Pick<Registering, 'locale' | 'method'>;

/** Opens the account and signs it in. A registration that came second finds the address taken, and signs in instead. */
export async function registerMember({ ticket, registration, connection, locale, method }: RegisteringMember, at: Date): Promise<SignedIn> {
  if (ticket?.step !== 'proved') throw new Refusal('members/ticket-gone');
  const { identifier } = ticket;
  const memberId = newMemberId();
  await withPurpose('account.manage', memberId, (tx) => register(tx, { ...registration, memberId, identifier, locale, method }, at));
  const token = await withPurpose('account.authenticate', 'nobody', (tx) => startSession(tx, { memberId, by: 'code', connection }, at));
  return { memberId, token };
}
