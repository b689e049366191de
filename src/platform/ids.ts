import { randomUUID } from 'node:crypto';

import { uuidv7 } from 'uuidv7';

declare const table: unique symbol;

/** An id of a row of one table. Swapping two of them is the likeliest silent mistake, so they are told apart. */
export type Id<Table extends string> = string & { readonly [table]: Table };

export type MemberId = Id<'members.members'>;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId<Table extends string>(text: string): text is Id<Table> {
  return uuidPattern.test(text);
}

/** Takes an id from outside; undefined when it is none, which a door answers like an id that does not exist. */
export function parseId<Table extends string>(text: unknown): Id<Table> | undefined {
  return typeof text === 'string' && isId<Table>(text) ? text : undefined;
}

/** For persons, and for whatever stands in a link that others see: says nothing about when it was made. */
export function randomId<Table extends string>(): Id<Table> {
  return made(randomUUID());
}

/** For orders and events: sorts by time, which keeps indexes dense. */
export function timeId<Table extends string>(): Id<Table> {
  return made(uuidv7());
}

function made<Table extends string>(text: string): Id<Table> {
  if (isId<Table>(text)) return text;
  throw new Error('The generator made no uuid.');
}
