import { withPurpose } from '#enforcement/with-purpose.ts';
import { codeMinutes, makeCode, withdrawCode } from '#market/members/codes.ts';
import { type Connection } from '#market/members/connection.ts';
import { type Identifier } from '#market/members/identifier.ts';
import { codeLimits, giveBack, spend } from '#market/members/limits.ts';
import { deliver } from '#market/members/messages/deliver.ts';
import { sealTicket, type Ticket } from '#market/members/tickets.ts';
import { type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';
import { Refusal } from '#platform/refusal.ts';
import { logFault } from '#platform/server/log.ts';

const sendingMs = 5_000;
const mostCodes = 5;

export type AskingForCode = {
  identifier: Identifier;
  connection: Connection;
  locale: Locale;
  /** The ticket of the browser that asks again: its earlier codes stay good, for messages overtake one another. */
  earlier?: Ticket | undefined;
  /** A member who adds this address to the own account. */
  memberId?: MemberId | undefined;
};

/**
 * Sends a one-time code and answers the ticket that belongs to it, for a cookie or for the caller of the API.
 * Nothing here looks whether anybody has an account with the address, so nothing can be told from the answer.
 */
export async function askForCode({ identifier, connection, locale, earlier, memberId }: AskingForCode, at: Date): Promise<string> {
  await spend(codeLimits, { identifier, connection });
  const { id, code } = await withPurpose('account.authenticate', 'nobody', (tx) => makeCode(tx, identifier, at));
  try {
    // Here and not by the queue: a job would have to hold the address.
    await deliver({ name: 'sign-in-code', to: identifier, locale, holes: { code, minutes: codeMinutes }, sameAs: id, timeoutMs: sendingMs });
  } catch (error) {
    logFault('code not sent', error);
    await withPurpose('account.authenticate', 'nobody', (tx) => withdrawCode(tx, id));
    await giveBack(codeLimits, { identifier, connection });
    throw new Refusal('members/not-sent', {}, 'identifier');
  }
  const before = earlier?.identifier.value === identifier.value ? earlier.codes : [];
  return sealTicket({ step: 'asked', identifier, codes: [...before, id].slice(-mostCodes), memberId }, at);
}
