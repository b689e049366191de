import { credentials } from '#enforcement/connections.ts';
import { type MemberId } from '#platform/ids.ts';
import { deriveKey, seal, unseal } from '#platform/server/secrets.ts';
import { minutesAfter } from '#platform/time.ts';

import { type CodeId } from './codes.ts';
import { type Identifier } from './identifier.ts';

/**
 * What a browser carries between asking for a code and being signed in or registered: sealed, short-lived, in
 * a cookie. So nothing of it stands in an address bar, in a log, or in our tables.
 */
export type Ticket = {
  /** asked: a code is on its way. proved: the address is theirs, and nobody has an account with it. */
  step: 'asked' | 'proved';
  identifier: Identifier;
  codes: readonly CodeId[];
  /** The member who adds this address to the own account; undefined at sign-in. */
  memberId: MemberId | undefined;
};

export const ticketMinutes = 20;

const context = 'members/ticket';

export function sealTicket(ticket: Ticket, at: Date): string {
  const text = JSON.stringify({ ...ticket, until: minutesAfter(at, ticketMinutes).getTime() });
  return seal(ticketKey(), Buffer.from(text), context).toString('base64url');
}

/** Undefined for a ticket that ran out, was changed, or is none. */
export function openTicket(sealed: string | undefined, at: Date): Ticket | undefined {
  if (!sealed || sealed.length > 4_000 || !/^[A-Za-z0-9_-]{40,}$/.test(sealed)) return undefined;
  try {
    const { until, ...ticket }: Ticket & { until: number } = JSON.parse(unseal(ticketKey(), Buffer.from(sealed, 'base64url'), context).toString());
    return until > at.getTime() ? { ...ticket, memberId: ticket.memberId } : undefined;
  } catch {
    // Not sealed by us, or under a key that is no more.
    return undefined;
  }
}

function ticketKey(): Buffer {
  return deriveKey(Buffer.from(credentials().cookieKey, 'hex'), context);
}
