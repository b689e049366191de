import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { refusals } from '#market/refusals.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('refusals.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');
const named = new Set([...sources.matchAll(/'([a-z]+\/[a-z0-9-]+)'/g)].map(([, code]) => code ?? ''));
const thrown = new Set([...sources.matchAll(/new Refusal\(\s*'([^']+)'/g)].map(([, code]) => code ?? ''));

test('every refusal that is thrown is listed with its words', () => {
  expect([...thrown].filter((code) => !refusals[code])).toEqual([]);
});

test('every refusal that is listed is used', () => {
  expect(Object.keys(refusals).filter((code) => !named.has(code))).toEqual([]);
});
