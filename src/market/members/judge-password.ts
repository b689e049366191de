import { foldVietnamese } from '#platform/text.ts';

import { commonRoots } from './common-passwords.ts';
import { type Identifier } from './identifier.ts';

export const shortestPassword = 10;
export const longestPassword = 128;

export type PasswordFault = 'short' | 'long' | 'common' | 'personal';

/** The same password typed on another keyboard is the same password. */
export function normalisePassword(text: string): string {
  return text.toWellFormed().normalize('NFKC');
}

/** What is wrong with a password, if anything: no rule about kinds of characters, for those make passwords worse. */
export function judgePassword(password: string, own: { identifiers: readonly Identifier[]; alias: string | undefined }): PasswordFault | undefined {
  const length = [...password].length;
  if (length < shortestPassword) return 'short';
  if (length > longestPassword) return 'long';
  const folded = foldVietnamese(password);
  if (isPersonal(folded, own)) return 'personal';
  return isCommon(folded) ? 'common' : undefined;
}

function isCommon(folded: string): boolean {
  const core = folded.replaceAll(/[^a-z]/g, '');
  const isNumber = /^[\d\s.+/-]+$/.test(folded);
  return new Set(folded).size < 5 || (isNumber && folded.replaceAll(/\D/g, '').length < 16) || commonRoots.has(shortestPeriod(core)) || isRun(folded);
}

/** "lovelove" is "love" twice. */
function shortestPeriod(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return text.slice(0, period < 1 ? text.length : period);
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', '!@#$%^&*()'];

/** Most of it are neighbours on the keyboard or in the alphabet. */
function isRun(folded: string): boolean {
  const pairs = folded.length - 1;
  const neighbours = Array.from({ length: pairs }, (_, at) => folded.slice(at, at + 2)).filter((pair) =>
    rows.some((row) => row.includes(pair) || row.includes([...pair].toReversed().join(''))),
  ).length;
  return neighbours / pairs > 0.6;
}

function isPersonal(folded: string, { identifiers, alias }: { identifiers: readonly Identifier[]; alias: string | undefined }): boolean {
  const parts = identifiers.map(({ kind, value }) => (kind === 'mobile' ? value.replace(/^\+84/, '') : (value.split('@')[0] ?? '')));
  return [...parts, foldVietnamese(alias ?? '')].some((part) => part.length > 4 && folded.includes(part));
}
