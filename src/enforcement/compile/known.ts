import { existsSync, readFileSync } from 'node:fs';

import { type Clause, type Policy, type Words } from '../vocabulary.ts';

/** A law is written as its short name, a dot or a space, and the article: "D356.3(1)", "L91.19(1)d". */
export function isKnownLaw(policy: Policy, reference: string): boolean {
  return Object.hasOwn(policy.laws, reference.split('.')[0] ?? '');
}

export function isSaid(words: Words): boolean {
  return words.vi.trim() !== '' && words.en.trim() !== '';
}

/** A test speaks of a purpose by its id, or goes through all purposes of its state. */
export function speaksOfPurpose(path: string, { id, isOpen }: { id: string; isOpen: boolean }): boolean {
  const text = textOf(path);
  return text !== undefined && (text.includes(`'${id}'`) || text.includes(isOpen ? '(openPurposes' : '(closedPurposes'));
}

/** A test speaks of a clause by beginning its name with the number, or goes through all sentences. */
export function speaksOfClause(path: string, clause: Clause): boolean {
  const text = textOf(path);
  if (text === undefined) return false;
  const numbers = [...text.matchAll(/(?:test|describe)(?:\.each\([^\n]*\))?\(\s*['"`]([^'"`\n]*)/g)].flatMap(([, name]) => numbersOf(name ?? ''));
  return numbers.includes(clause) || text.includes('(policy.sentences)');
}

/** "1.4, 3.2 A letter …" names two clauses. */
function numbersOf(name: string): string[] {
  const [head] = /^\d[\w.]*(?:, \d[\w.]*)*(?= )/.exec(name) ?? [];
  return head ? head.split(', ') : [];
}

const texts = new Map<string, string | undefined>();

function textOf(path: string): string | undefined {
  if (!texts.has(path)) texts.set(path, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  return texts.get(path);
}
