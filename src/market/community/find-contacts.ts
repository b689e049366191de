import { findAddresses } from './contacts/addresses.ts';
import { findHandles, findLinks, findMails } from './contacts/online.ts';
import { findPhones } from './contacts/phones.ts';
import { plainLetters } from './contacts/plain-letters.ts';
import { type Span } from './contacts/span.ts';

export const contactKinds = ['phone', 'email', 'address', 'link', 'handle'] as const;
export type ContactKind = (typeof contactKinds)[number];

export type Contact = Span & { kind: ContactKind };

/**
 * What in a text would tell who or where somebody is, or lead readers out of the market (clause 2.2: scanned
 * before publication). It holds a text back for a person to look at and decides nothing, so it rather finds too
 * much; prices, sizes, dates, models and order numbers pass. Card numbers are refused before, by the door.
 */
export function findContacts(text: string): Contact[] {
  const plain = plainLetters(text);
  const of = (kind: ContactKind, spans: readonly Span[]) => spans.map((span) => ({ kind, ...wholeSigns(text, span) }));
  const all = [
    ...of('email', findMails(plain)),
    ...of('link', findLinks(text, plain)),
    ...of('phone', findPhones(text, plain)),
    ...of('handle', findHandles(plain)),
    ...of('address', findAddresses(text, plain)),
  ];
  return withoutOverlaps(all);
}

/** The kinds that a text holds, each once, in a fixed order. */
export function kindsOf(contacts: readonly Contact[]): ContactKind[] {
  return contactKinds.filter((kind) => contacts.some((contact) => contact.kind === kind));
}

/** A sign of two units is not cut in half. */
function wholeSigns(text: string, { start, end }: Span): Span {
  return { start, end: /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end + 1 : end };
}

/** Of two findings at one place the first named counts: the host of an e-mail address is no link. */
function withoutOverlaps(contacts: readonly Contact[]): Contact[] {
  const kept: Contact[] = [];
  for (const contact of contacts) {
    if (kept.every(({ start, end }) => contact.end <= start || contact.start >= end)) kept.push(contact);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
