import { z } from '@hono/zod-openapi';

import { type ApiDocument, documentOf } from '../document.ts';
import { forAnyone } from '../door.ts';
import { type Offer } from '../operation.ts';
import { thing } from '../shapes/values.ts';

/** What the API says of itself; it is given everything else that there is. */
export function aboutOffers(others: readonly Offer[]): readonly Offer[] {
  const kept = new Map<string, ApiDocument>();
  const own: readonly Offer[] = [
    forAnyone(
      {
        id: 'getDocument',
        method: 'get',
        path: '/openapi.json',
        tag: 'about',
        summary: { vi: 'Tài liệu OpenAPI 3.1 này', en: 'This OpenAPI 3.1 document' },
        purposes: [],
        answer: z.record(z.string(), z.unknown()),
        keepSeconds: 300,
        speaks: true,
      },
      ({ locale }) => {
        const document = kept.get(locale) ?? documentOf([...own, ...others], locale);
        kept.set(locale, document);
        return Promise.resolve({ ...document });
      },
    ),
    forAnyone(
      {
        id: 'getStart',
        method: 'get',
        path: '/',
        tag: 'about',
        summary: { vi: 'Điểm bắt đầu', en: 'Where to begin' },
        purposes: [],
        answer: thing({ name: z.string(), version: z.string(), document: z.string(), page: z.string() }),
        keepSeconds: 300,
      },
      () => Promise.resolve({ name: 'Wecan', version: '1', document: '/api/v1/openapi.json', page: '/api' }),
    ),
  ];
  return own;
}
