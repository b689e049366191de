import { type Cookies } from '@sveltejs/kit';

import { openTicket, type Ticket, ticketMinutes } from '#market/members/tickets.ts';
import { sessionDays } from '#market/members/sessions.ts';
import { installation } from '#platform/server/installation.ts';

/** The cookies that we set, by what they hold. None is readable by a script, none travels to another site's form. */
export const cookieNames = {
  session: 'wecan_session',
  staff: 'wecan_staff',
  ticket: 'wecan_ticket',
  /** A visitor's basket: 256 random bits. */
  basket: 'wecan_basket',
} as const;

const days = 24 * 3_600;
const lifetimes: Readonly<Record<keyof typeof cookieNames, number | undefined>> = {
  session: sessionDays * days,
  // Ends with the browser.
  staff: undefined,
  ticket: ticketMinutes * 60,
  basket: 30 * days,
};

export function setOurCookie(cookies: Cookies, name: keyof typeof cookieNames, value: string): void {
  const maxAge = lifetimes[name];
  cookies.set(cookieNames[name], value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: installation().origin.startsWith('https:'),
    ...(maxAge !== undefined && { maxAge }),
  });
}

export function dropOurCookie(cookies: Cookies, name: keyof typeof cookieNames): void {
  cookies.delete(cookieNames[name], { path: '/' });
}

export function readTicket(cookies: Cookies, at: Date): Ticket | undefined {
  return openTicket(cookies.get(cookieNames.ticket), at);
}

export function keepTicket(cookies: Cookies, sealed: string): void {
  setOurCookie(cookies, 'ticket', sealed);
}
