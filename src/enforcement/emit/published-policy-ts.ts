import { createHash } from 'node:crypto';

import { fieldsOfColumn } from '../compile/access-faults.ts';
import { servesEveryField } from '../compile/groups.ts';
import { listIn } from '../compile/holes.ts';
import { type Plan } from '../compile/plan.ts';
import { type Block, type PublishedField, type PublishedPolicy, type PublishedPurpose, type PublishedSentence } from '../published.ts';
import { type Field, type PointLetter, type Policy, publishedPoints } from '../vocabulary.ts';
import { typescriptHeading } from './heading.ts';

/** A change of what the page says shows in the diff of this file, sentence by sentence. */
export function emitPublishedPolicy({ policy }: Plan): string {
  return [
    typescriptHeading,
    `import { type PublishedPolicy } from '../published.ts';`,
    '',
    `export const publishedPolicy: PublishedPolicy = ${JSON.stringify(publish(policy), undefined, 2)};`,
    '',
  ].join('\n');
}

export function publish(policy: Policy): PublishedPolicy {
  const { version, effectiveOn, laws, controllers } = policy;
  const page: Omit<PublishedPolicy, 'hash'> = {
    version,
    effectiveOn,
    points: pointsOf(policy),
    sentences: Object.keys(policy.sentences).map((clause) => sentenceOf(policy, clause)),
    purposes: Object.keys(policy.purposes).map((id) => purposeOf(policy, id)),
    fields: Object.entries(policy.fields).map(([id, field]) => fieldOf(policy, id, field)),
    recipients: Object.entries(policy.recipients).map(([id, { words, kind, receives, contract }]) => {
      const purposes = purposesNaming(policy, ({ recipients }) => recipients.includes(id));
      return { id, words, kind, receives, contract, purposes, isOpen: purposes.some((purpose) => isOpen(policy, purpose)) };
    }),
    departments: Object.entries(policy.departments).map(([id, words]) => ({
      id,
      words,
      purposes: purposesNaming(policy, ({ departments }) => departments.includes(id)),
    })),
    retention: Object.entries(policy.retention).map(([id, { words, law }]) => ({
      id,
      words,
      law,
      purposes: purposesNaming(policy, ({ retention }) => retention.includes(id)),
    })),
    switches: Object.entries(policy.switches).map(([id, { words, purpose, fields }]) => ({
      id,
      words,
      purpose,
      fields: fields ?? policy.purposes[purpose]?.fields ?? [],
    })),
    laws,
    controllers,
  };
  return { ...page, hash: createHash('sha256').update(JSON.stringify(page)).digest('hex') };
}

function pointsOf(policy: Policy): PublishedPolicy['points'] {
  const point = (letter: PointLetter) => {
    const { title, paragraphs } = policy.points[letter] ?? { title: { vi: '', en: '' }, paragraphs: [] };
    const blocks = paragraphs.map((text): Block => {
      const list = listIn(text.vi);
      return list ? { list } : { text };
    });
    return { title, blocks };
  };
  const [a, b, c, d, đ, e, g, h] = publishedPoints;
  return { a: point(a), b: point(b), c: point(c), d: point(d), đ: point(đ), e: point(e), g: point(g), h: point(h) };
}

function sentenceOf(policy: Policy, clause: string): PublishedSentence {
  const sentence = policy.sentences[clause];
  if (!sentence) throw new Error(`The policy has no clause ${clause}.`);
  const { vi, en, outcome, why, purposes, test } = sentence;
  const ofPurposes = purposes.filter((id) => isOpen(policy, id) && !servesEveryField(policy, id)).flatMap((id) => policy.purposes[id]?.fields ?? []);
  const named = Object.entries(policy.fields)
    .filter(([, field]) => field.clauses.includes(clause))
    .map(([id]) => id);
  const fields = Object.keys(policy.fields).filter((id) => named.includes(id) || ofPurposes.includes(id));
  return {
    clause,
    section: Number(/^\d/.exec(clause)?.[0] ?? 0),
    isHeading: clause.endsWith('.'),
    words: { vi, en },
    outcome,
    why,
    purposes,
    fields,
    test,
  };
}

function purposeOf(policy: Policy, id: string): PublishedPurpose {
  const purpose = policy.purposes[id];
  if (!purpose) throw new Error(`The policy has no purpose ${id}.`);
  const { words, clauses, addedBecause, basis, state, fields, recipients, departments, retention, test } = purpose;
  return {
    id,
    name: words.name,
    effect: words.effect,
    clauses,
    ...(addedBecause && { addedBecause }),
    basis: basis.kind,
    law: basis.law,
    isOpen: state === 'open',
    ...(state !== 'open' && { closedBecause: state.closed }),
    servesEveryField: servesEveryField(policy, id),
    fields,
    recipients,
    departments,
    retention,
    switches: basis.kind === 'consent' ? basis.switches : [],
    test,
  };
}

function fieldOf(policy: Policy, id: string, field: Field): PublishedField {
  const columns = Object.values(policy.tables).flatMap((table) =>
    Object.values(table.columns).filter((column) => fieldsOfColumn(policy, column).includes(id)),
  );
  const isAsked = Object.values(policy.collectionPoints).some(({ fields }) => fields.some((asked) => asked.field === id));
  const shared = {
    id,
    words: field.words,
    kind: field.kind,
    clauses: field.clauses,
    law: field.law,
    isKept: field.kind === 'collected' && columns.length > 0 && isAsked,
    isSealed: columns.some(({ kind }) => kind === 'sealed'),
    purposes: purposesNaming(policy, ({ fields }) => fields.includes(id)).filter((purpose) => !servesEveryField(policy, purpose)),
  };
  switch (field.kind) {
    case 'collected': {
      const { isSensitive, addedBecause, clearBecause, note } = field;
      return { ...shared, isSensitive, ...(addedBecause && { addedBecause }), ...(clearBecause && { clearBecause }), ...(note && { note }) };
    }
    case 'derived':
      return { ...shared, isSensitive: false, note: field.note };
    case 'denied':
      return { ...shared, isSensitive: false, deniedBecause: field.because };
  }
}

function purposesNaming(policy: Policy, test: (purpose: Policy['purposes'][string]) => boolean): string[] {
  return Object.entries(policy.purposes)
    .filter(([, purpose]) => test(purpose))
    .map(([id]) => id);
}

function isOpen(policy: Policy, id: string): boolean {
  return policy.purposes[id]?.state === 'open';
}
