import { describe, expect, test } from 'vitest';

import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { publishedLists } from '#enforcement/published.ts';
import { policy } from '#policy/policy.ts';

import { lawWords } from './law-words.ts';
import { policyPage } from './policy-page.ts';
import { purposeAt, purposePath } from './purpose-address.ts';
import { purposePage } from './purpose-page.ts';

describe.each(['vi', 'en'] as const)('the page of the policy in %s', (locale) => {
  const page = policyPage(locale);
  const lists = page.points.flatMap(({ blocks }) => blocks.flatMap((block) => ('list' in block ? [block] : [])));

  test('shows the eight points, each with its list where it has one', () => {
    expect(page.points.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']);
    expect(lists.map(({ list }) => list).toSorted()).toEqual([...publishedLists].toSorted());
  });

  test('shows every sentence of the published text under its heading, with what became of it', () => {
    const shown = page.sections.flatMap(({ heading, sentences }) => [heading, ...sentences]);
    expect(shown.map(({ clause }) => clause)).toEqual(Object.keys(policy.sentences));
    expect(shown.map(({ words }) => words)).toEqual(Object.values(policy.sentences).map((sentence) => sentence[locale]));
    expect(shown.filter(({ why }) => why === '')).toEqual([]);
    expect(page.counts.kept + page.counts.narrowed + page.counts['not used']).toBe(page.counts.sentences);
  });

  test('names every field, purpose, recipient, department, period and switch of the policy', () => {
    const named = new Set(
      lists.flatMap((shown) => {
        switch (shown.list) {
          case 'purposes':
          case 'closedPurposes':
            return shown.purposes.map(({ id }) => id);
          case 'switches':
            return shown.switches.map(({ id }) => `switch ${id}`);
          case 'fields':
            return shown.fields.map(({ id }) => `field ${id}`);
          case 'retention':
            return shown.rules.map(({ id }) => `period ${id}`);
          case 'departments':
            return shown.departments.map(({ id }) => `department ${id}`);
          case 'recipients':
            return shown.recipients.map(({ id }) => `recipient ${id}`);
          case 'sealedFields':
          case 'clearFields':
            return [];
        }
      }),
    );
    const declared = [
      ...Object.keys(policy.purposes),
      ...Object.keys(policy.switches).map((id) => `switch ${id}`),
      ...Object.keys(policy.fields).map((id) => `field ${id}`),
      ...Object.keys(policy.retention).map((id) => `period ${id}`),
      ...Object.keys(policy.departments).map((id) => `department ${id}`),
      ...Object.keys(policy.recipients).map((id) => `recipient ${id}`),
    ];
    expect(declared.filter((id) => !named.has(id))).toEqual([]);
  });

  test('leaves no hole of the policy unfilled', () => {
    expect(JSON.stringify(page)).not.toMatch(/\{\w+\}"/);
  });

  test.each(Object.keys(policy.purposes))('has a page of its own for %s, with all that it may reach', (id) => {
    const { reach, fields, recipients, retention, usesEverything } = purposePage(id, locale);
    const declared = policy.purposes[id];
    expect([...reach.personal, ...reach.plain].map(({ table }) => table).toSorted()).toEqual(Object.keys(declared?.access ?? {}).toSorted());
    expect(usesEverything ? [] : (declared?.fields.toSorted() ?? [])).toEqual(fields.map((field) => field.id).toSorted());
    expect(recipients.map((recipient) => recipient.id).toSorted()).toEqual(declared?.recipients.toSorted());
    expect(retention).toHaveLength(declared?.retention.length ?? 0);
  });
});

test('the address of a purpose leads back to it, and looks like no file', () => {
  for (const { id } of publishedPolicy.purposes) {
    expect(purposePath(id)).not.toContain('.');
    expect(purposeAt(purposePath(id).split('/').at(-1) ?? '')).toBe(id);
  }
  expect(purposeAt('order.fulfil')).toBeUndefined();
  expect(purposeAt('')).toBeUndefined();
});

test('an article is written as lawyers of either language write it', () => {
  expect(lawWords('L91.19(1)d', 'vi')).toBe('điểm d khoản 1 Điều 19 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15');
  expect(lawWords('D333.16(6)', 'vi')).toBe('khoản 6 Điều 16 Nghị định 333/2026/NĐ-CP');
  expect(lawWords('L91.9', 'vi')).toBe('Điều 9 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15');
  expect(lawWords('L91.19(1)d', 'en')).toBe('Art. 19(1)d, Law on Personal Data Protection 91/2025/QH15');
});
