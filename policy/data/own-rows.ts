import { type Access } from '#enforcement/vocabulary.ts';

/** The rows that are about the actor itself. */
export function own(column: string, access: Omit<Access, 'rows'>): Access {
  return { ...access, rows: { kind: 'own', column } };
}

/** All rows: only where nobody is known yet, as at sign-in, or where the table says nothing about persons. */
export function everyone(access: Omit<Access, 'rows'>): Access {
  return { ...access, rows: { kind: 'everyone' } };
}
