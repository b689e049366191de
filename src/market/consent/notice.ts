import { forms } from '#enforcement/generated/forms.ts';
import { type Locale } from '#platform/locale.ts';

export type PointName = keyof typeof forms;

export function isPointName(text: string): text is PointName {
  return Object.hasOwn(forms, text);
}

/** What the person was told, as a hash: the receipt proves which words they saw (D356 Art. 6). */
export function noticeHash(point: PointName, locale: Locale): Buffer {
  return Buffer.from(forms[point].noticeHash[locale], 'hex');
}
