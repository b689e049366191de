import { expect, test } from 'vitest';

import { openPurposes, serviceRoles } from '#enforcement/generated/purposes.ts';
import { refusals } from '#market/refusals.ts';

import { denials } from '../../src/api/denials.ts';
import { type ApiDocument } from '../../src/api/document.ts';
import { offers } from '../../src/api/offers.ts';
import { call } from './client.ts';

const methods = ['get', 'post', 'put', 'delete'] as const;

async function read(language: string): Promise<ApiDocument> {
  const { text } = await call('GET', '/openapi.json', { headers: { 'accept-language': language } });
  return JSON.parse(text);
}

const document = await read('en');

test('the document is OpenAPI 3.1 and lists every operation, once', () => {
  expect(document.openapi).toBe('3.1.0');
  const listed = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [`${method} ${path} ${item[method].operationId}`] : [])),
  );
  const offered = offers.map(({ operation }) => `${operation.method} ${operation.path} ${operation.id}`);
  expect(listed.toSorted()).toEqual(offered.toSorted());
  const ids = offers.map(({ operation }) => operation.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every reference leads somewhere', () => {
  const names = new Set(Object.keys(document.components?.schemas ?? {}));
  const used = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((name) => !names.has(name))).toEqual([]);
});

test.each(offers.map((offer) => [offer.operation.id, offer] as const))('%s says what it needs, does and may answer', (_, { operation, access }) => {
  const item = document.paths?.[operation.path]?.[operation.method];
  expect(item?.summary).toBe(operation.summary.en);
  const named = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const declared = (item?.parameters ?? []).flatMap((one) => ('name' in one && one.in === 'path' ? [one.name] : []));
  expect(declared).toEqual(named);
  expect(item?.['x-purpose']).toEqual([...operation.purposes]);
  const known = [...openPurposes, ...Object.keys(serviceRoles)];
  expect(operation.purposes.filter((purpose) => !known.includes(purpose))).toEqual([]);
  expect((operation.refusals ?? []).filter((code) => !(code in refusals))).toEqual([]);
  expect(item?.security?.length).toBe(access.kind === 'anyone' ? 0 : access.kind === 'basket' ? 2 : 1);
  const statuses = Object.keys(item?.responses ?? {});
  expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(1);
  if (access.kind !== 'anyone') expect(statuses).toContain('401');
  if (operation.body) expect(statuses).toEqual(expect.arrayContaining(['400', '413', '415', '422']));
});

test('it speaks both languages', async () => {
  const vietnamese = await read('vi');
  const both = offers.map(({ operation }) => [
    vietnamese.paths?.[operation.path]?.[operation.method]?.summary,
    document.paths?.[operation.path]?.[operation.method]?.summary,
  ]);
  expect(both.filter(([vi, en]) => !vi || !en || vi === en)).toEqual([]);
  const about = (one: ApiDocument) => [...JSON.stringify(one).matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words);
  const english = new Set(about(document));
  expect(about(vietnamese).filter((words) => english.has(words))).toEqual([]);
});

test('no personal datum stands in an address', () => {
  const names = Object.values(document.paths ?? {}).flatMap((item) =>
    methods.flatMap((method) => (item[method]?.parameters ?? []).flatMap((one) => ('name' in one ? [one.name] : []))),
  );
  const personal = /^(mobile|email|phone|name|alias|recipient|street|dob|password|code|ticket|token_|identifier|text|note)$/;
  expect([...new Set(names)].filter((name) => personal.test(name))).toEqual([]);
});

test('what the door says no to has words in both languages', () => {
  expect(Object.values(denials).filter(({ vi, en }) => !vi || !en)).toEqual([]);
});
