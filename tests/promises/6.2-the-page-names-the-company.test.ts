import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { limits } from '#policy/laws.ts';
import { policy } from '#policy/policy.ts';

const published = policy.controllers.production;

test('6., 6.2 The company of the page is the one object in which the company is described', () => {
  expect(publishedPolicy.controllers).toEqual(policy.controllers);
});

test('6.2 That object says what the published text says, to the letter', () => {
  const text = policy.sentences['6.2']?.vi ?? '';

  for (const part of [published.taxCode, published.representative, published.address.vi, published.hotline, published.email, published.website]) {
    expect(text).toContain(part);
  }
});

test('6.2 Nobody answers for real before a person has confirmed who does, and the demonstration says that it is invented', () => {
  expect(published.isConfirmed).toBe(false);
  if (!published.isConfirmed) expect(published.toConfirm.length).toBeGreaterThan(0);
  const { kind, notice, legalName } = policy.controllers.demonstration;
  expect(kind).toBe('invented');
  expect(`${notice.vi} ${legalName.vi}`).toMatch(/không có thật/);
});

test('6.1 Every way of asking is on the page: office, e-mail, telephone, the officer, and by when we answer', () => {
  const texts = Object.values(publishedPolicy.points).flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])));
  const vi = texts.map((text) => text.vi).join('\n');

  expect(vi).toContain('{officer}');
  expect(vi).toContain('{controller}');
  expect(vi).toContain(`${limits.requestAcknowledgeWorkingDays} ngày làm việc`);
  for (const days of [limits.requestViewDays, limits.requestEraseDays, limits.requestStopDays]) expect(vi).toContain(`${days} ngày`);
});

test('6.2 The hash of the page is of everything else that stands in it', () => {
  const { hash, ...rest } = publishedPolicy;

  expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex')).toBe(hash);
});
