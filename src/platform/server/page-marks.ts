import { randomBytes } from 'node:crypto';

/**
 * What a shared page prints where its two personal parts go. The names are drawn anew with each process, so that
 * no text that a person wrote can stand for them.
 */
const name = randomBytes(9).toString('base64url');

export const pageMarks = { person: `w-person-${name}`, count: `w-count-${name}` } as const;
