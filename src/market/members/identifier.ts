import { domainToASCII } from 'node:url';

import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

import { keyedHash } from '#platform/server/secrets.ts';
import { blindIndexKey } from '#enforcement/vault.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanLine } from '#platform/text.ts';

/** By what a member is found at sign-in: a mobile number in E.164, or an e-mail address in small letters. */
export type Identifier = { kind: 'mobile' | 'email'; value: string };

const country: CountryCode = 'VN';
const longestEmail = 254;
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainPart = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** Takes either of the two from one box; `field` is the name of that box. */
export function parseIdentifier(text: string, field = 'identifier'): Identifier {
  const line = cleanLine(text.slice(0, 1_000).normalize('NFKC'));
  if (line === '') throw new Refusal('members/identifier-missing', {}, field);
  return line.includes('@') ? { kind: 'email', value: parseEmail(line, field) } : { kind: 'mobile', value: parseMobile(line, field) };
}

export function parseMobile(text: string, field = 'mobile'): string {
  const line = cleanLine(text.slice(0, 1_000).normalize('NFKC'));
  if (!/^\+?[\d .()-]+$/.test(line)) throw new Refusal('members/mobile-letters', {}, field);
  const number = parsePhoneNumberFromString(line, country);
  if (number?.isValid() && number.country === country && number.getType() === 'MOBILE') return number.number;
  throw refuseMobile(line, field);
}

/** A fixed line of Vietnam. */
export function parseLandline(text: string, field = 'phone'): string {
  const line = cleanLine(text.slice(0, 1_000).normalize('NFKC'));
  const number = /^\+?[\d .()-]+$/.test(line) ? parsePhoneNumberFromString(line, country) : undefined;
  if (number?.isValid() && number.country === country && number.getType() === 'FIXED_LINE') return number.number;
  throw new Refusal('members/landline-wrong', {}, field);
}

export function parseEmail(text: string, field = 'email'): string {
  const line = cleanLine(text.slice(0, 1_000).normalize('NFKC')).toLowerCase();
  const at = line.lastIndexOf('@');
  const [local, domain] = [line.slice(0, at), domainToASCII(line.slice(at + 1))];
  const isWhole = local.length <= 64 && localPart.test(local) && domainPart.test(domain) && line.length <= longestEmail;
  if (!isWhole) throw new Refusal('members/email-wrong', {}, field);
  return `${local}@${domain}`;
}

/** Finds the same address again and tells nothing else; sign-in searches by it. */
export function blindIndexOf({ value }: Identifier): Buffer {
  return keyedHash(blindIndexKey(), value);
}

/** "09•• ••• 678", "mi•••@gmail.com": enough for its owner to know which one it is. */
export function maskIdentifier({ kind, value }: Identifier): string {
  if (kind === 'mobile') return maskMobile(value);
  const at = value.lastIndexOf('@');
  return `${value.slice(0, at > 2 ? 2 : 1)}•••${value.slice(at)}`;
}

export function maskMobile(mobile: string): string {
  const national = nationalMobile(mobile).replaceAll(' ', '');
  return `${national.slice(0, 2)}•• ••• ${national.slice(-3)}`;
}

/** "0912 345 678", as people in Vietnam write it. */
export function nationalMobile(mobile: string): string {
  const digits = mobile.replace(/^\+84/, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
}

/** "028 3850 3852", with the groups of its area. */
export function nationalLandline(phone: string): string {
  return parsePhoneNumberFromString(phone, country)?.formatNational() ?? phone;
}

/** Says what is wrong with the number, for most slips are a digit too few or too many. */
function refuseMobile(line: string, field: string): Refusal {
  const number = parsePhoneNumberFromString(line, country);
  if (number?.country && number.country !== country) return new Refusal('members/mobile-abroad', {}, field);
  if (number?.getType() === 'FIXED_LINE') return new Refusal('members/mobile-is-landline', {}, field);
  const digits = line.replaceAll(/\D/g, '').replace(/^(0084|84)/, '0');
  if (digits.startsWith('0') && digits.length < 10) return new Refusal('members/mobile-short', { missing: 10 - digits.length }, field);
  if (digits.startsWith('0') && digits.length > 10) return new Refusal('members/mobile-long', { extra: digits.length - 10 }, field);
  return new Refusal('members/mobile-wrong', {}, field);
}
