import { createHash } from 'node:crypto';

import { type Locale } from '#platform/locale.ts';
import { collectionPoints } from '#policy/collection-points.ts';

export type PointName = keyof typeof collectionPoints;

export function isPointName(text: string): text is PointName {
  return Object.hasOwn(collectionPoints, text);
}

/** What the person was told, as a hash: the receipt proves which words they saw (D356 Art. 6). */
export function noticeHash(point: PointName, locale: Locale): Buffer {
  return createHash('sha256').update(collectionPoints[point].words.notice[locale]).digest();
}
