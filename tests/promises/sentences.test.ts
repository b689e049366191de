import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { policy } from '#policy/policy.ts';

const published = readFileSync('policy/text/published.vi.txt', 'utf8');
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('every sentence of the published policy is there, verbatim and in order', () => {
  expect(
    squeeze(
      Object.values(policy.sentences)
        .map(({ vi }) => vi)
        .join(' '),
    ),
  ).toBe(squeeze(published));
});

test('every sentence says in both languages what became of it', () => {
  const silent = Object.entries(policy.sentences).filter(([, { en, why }]) => !en.trim() || !why.vi.trim() || !why.en.trim());

  expect(silent.map(([clause]) => clause)).toEqual([]);
});

test('a sentence without an open purpose claims no use of data', () => {
  const wrong = Object.entries(policy.sentences).filter(
    ([, { outcome, purposes }]) => outcome === 'not used' && purposes.some((purpose) => policy.purposes[purpose]?.state === 'open'),
  );

  expect(wrong.map(([clause]) => clause)).toEqual([]);
});

test('the published text names 27 fields, and each added one says why', () => {
  const fields = Object.values(policy.fields);
  const added = fields.filter((field) => field.kind === 'collected' && field.addedBecause);

  expect(fields.length - added.length).toBe(27);
  expect(added.length).toBe(10);
});

test('every sentence that promises something has a test of its own; only headings rest on this file', () => {
  const resting = Object.entries(policy.sentences).filter(([, sentence]) => sentence.test.endsWith('/sentences.test.ts'));

  expect(resting.map(([clause]) => clause).filter((clause) => !clause.endsWith('.'))).toEqual([]);
});
