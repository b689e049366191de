import { createHash } from 'node:crypto';

import { type Plan } from '../compile/plan.ts';
import { type CollectionPoint, type Policy } from '../vocabulary.ts';
import { typescriptHeading } from './heading.ts';

/** What each collection point asks, shows and offers: components and the API read it, and a form can ask for no more. */
export function emitForms({ policy }: Plan): string {
  const forms = Object.fromEntries(Object.entries(policy.collectionPoints).map(([id, point]) => [id, formOf(policy, point)]));
  return [typescriptHeading, `export const forms = ${JSON.stringify(forms, undefined, 2)} as const;`, ''].join('\n');
}

function formOf(policy: Policy, { words, fields, purposes, switches }: CollectionPoint) {
  return {
    title: words.title,
    notice: words.notice,
    noticeHash: { vi: hashOf(words.notice.vi), en: hashOf(words.notice.en) },
    fields: Object.fromEntries(
      fields.map(({ field, isRequired }) => {
        const declared = policy.fields[field];
        return [field, { words: declared?.words, isRequired, isSensitive: declared?.kind === 'collected' && declared.isSensitive }];
      }),
    ),
    purposes,
    switches: Object.fromEntries(switches.map((name) => [name, policy.switches[name]?.words])),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
