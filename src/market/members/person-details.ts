import { Refusal } from '#platform/refusal.ts';
import { cleanLine, foldVietnamese, holdsCardNumber } from '#platform/text.ts';
import { isCalendarDate, yearsBetween } from '#platform/time.ts';
import { limits } from '#policy/laws.ts';

const longestName = 80;
const longestAlias = 30;
const oldestYears = 120;

export const genders = ['female', 'male', 'other'] as const;
export type Gender = (typeof genders)[number];

/** "Họ và tên": letters and marks of any script, with what stands between them in names. One field, never split. */
export function parseName(text: string, field = 'name'): string {
  const name = lineOf(text, { field, longest: longestName });
  if (!/^\p{L}[\p{L}\p{M} .'’·-]*$/u.test(name) || [...name].length < 2) throw new Refusal('members/name-wrong', {}, field);
  return name;
}

/** The name that others see: no address, no number by which to reach somebody, and nobody else's office. */
export function parseAlias(text: string, field = 'alias'): string {
  const alias = lineOf(text, { field, longest: longestAlias });
  if (alias === '') throw new Refusal('members/alias-missing', {}, field);
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._'’-]*$/u.test(alias) || [...alias].length < 2) throw new Refusal('members/alias-wrong', {}, field);
  if ((alias.match(/\p{N}/gu)?.length ?? 0) > 6) throw new Refusal('members/alias-number', {}, field);
  const folded = foldVietnamese(alias).replaceAll(/[^a-z]/g, '');
  if (reserved.some((word) => folded.startsWith(word))) throw new Refusal('members/alias-reserved', {}, field);
  return alias;
}

const reserved = ['wecan', 'admin', 'quantri', 'hotro', 'chamsockhach', 'nhanvien', 'moderator', 'support'];

/** A birth date as the browser's own field sends it, or as people write it: 22/11/2000. */
export function parseBirthDate(text: string, at: Date, field = 'dob'): string {
  const line = cleanLine(text.slice(0, 100));
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(line) ?? [];
  const date = year === '' ? line : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const years = isCalendarDate(date) ? yearsBetween(date, at) : -1;
  if (years < 0 || years > oldestYears) throw new Refusal('members/date-wrong', {}, field);
  if (years < limits.childUnderYears) throw new Refusal('members/under-age', { years: limits.childUnderYears }, field);
  return date;
}

export function parseGender(text: string, field = 'gender'): Gender {
  const gender = genders.find((known) => known === text);
  if (!gender) throw new Refusal('members/gender-wrong', {}, field);
  return gender;
}

/** One line that a person wrote, within its length and without a card number. */
export function lineOf(text: string, { field, longest }: { field: string; longest: number }): string {
  const line = cleanLine(text.slice(0, longest * 20));
  if ([...line].length > longest) throw new Refusal('members/too-long', { longest }, field);
  if (holdsCardNumber(line)) throw new Refusal('members/card-number', {}, field);
  return line;
}
