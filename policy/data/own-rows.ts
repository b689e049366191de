import { type Access } from '#enforcement/vocabulary.ts';

type Verbs = Omit<Access, 'rows'>;

/** The rows that are about the actor itself. */
export function own(column: string, access: Verbs): Access {
  return { ...access, rows: { kind: 'own', column } };
}

/** All rows: only where nobody is known yet, as at sign-in, or where the table says nothing about persons. */
export function everyone(access: Verbs): Access {
  return { ...access, rows: { kind: 'everyone' } };
}

/** Rows that fulfil a condition, written in SQL over the row's own columns. */
export function matching(condition: { columns: readonly string[]; sql: string }, access: Verbs): Access {
  return { ...access, rows: { kind: 'matching', ...condition } };
}
