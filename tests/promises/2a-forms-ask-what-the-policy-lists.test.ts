import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { forms } from '#enforcement/generated/forms.ts';
import { isPointName, type PointName } from '#market/consent/notice.ts';
import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

describe.each(Object.entries(forms))('2a, 2.2b %s', (point, form) => {
  const declared = policy.collectionPoints[point];

  test('asks for the fields that the policy lists, each with its word and whether it is required', () => {
    expect(Object.entries(form.fields).map(([field, { isRequired }]) => ({ field, isRequired }))).toEqual(declared?.fields);
    expect(Object.keys(form.switches)).toEqual(declared?.switches);
    expect(form.notice).toEqual(declared?.words.notice);
  });

  test('asks for nothing that is denied, and for nothing without a purpose of its own', () => {
    const usable = new Set(form.purposes.flatMap((purpose) => policy.purposes[purpose]?.fields ?? []));

    expect(Object.keys(form.fields).filter((field) => policy.fields[field]?.kind !== 'collected' || !usable.has(field))).toEqual([]);
  });
});

test('2.1, 2a What the text names and we deny has no column anywhere', async () => {
  const denied = Object.entries(policy.fields)
    .filter(([, { kind }]) => kind !== 'collected')
    .map(([id]) => id);
  expect(denied.toSorted()).toEqual(['age', 'card_number', 'fax', 'national_id', 'residence']);

  const { rows } = await market.main.query<{ name: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')
       and a.attname ~ '(^|_)(card_number|card_no|pan|cvv|fax|cmnd|cccd|national_id|passport|age|residence)(_|$)'`,
  );
  expect(rows).toEqual([]);
  const held = Object.values(policy.tables).flatMap(({ columns }) =>
    Object.values(columns).flatMap((column) => ('field' in column ? [column.field] : [])),
  );
  expect(held.filter((field) => denied.includes(field))).toEqual([]);
});

test('2.1 The text names 27 fields, and what we add says why in both languages', () => {
  const added = Object.values(policy.fields).flatMap((field) => (field.kind === 'collected' && field.addedBecause ? [field.addedBecause] : []));

  expect(Object.keys(policy.fields).length - added.length).toBe(27);
  expect(added.filter(({ vi, en }) => !vi || !en)).toEqual([]);
});

test('2.2 A text or picture of a member is taken in under the choice of publishing it, and stories are not taken yet', () => {
  expect(Object.keys(forms.review.fields)).toEqual(['reviews', 'picture']);
  expect(Object.keys(forms.review.switches)).toEqual(['community.publish']);
  const asked = Object.values(forms).flatMap(({ fields }) => Object.keys(fields));
  expect(asked).not.toContain('stories');
  expect(asked).not.toContain('feedback');
});

/** Boxes that fill a field under another name; whatever has the name of a field is that field. */
const boxes: Record<string, readonly string[]> = {
  street: ['address'],
  commune: ['address'],
  place: ['address'],
  province: ['address'],
  recipient: ['parcel_recipient'],
  identifier: ['email', 'mobile'],
  password: ['credentials'],
  current: ['credentials'],
  code: ['credentials'],
  note: ['message'],
  text: ['reviews', 'comments'],
  stars: ['reviews'],
  pictures: ['picture'],
  remove_pictures: ['picture'],
};

const alternatives: Record<string, readonly string[]> = { mobile: ['parcel_recipient'], email: ['staff_account'] };

/** Words that a box for something personal would have in its name, whoever made it. */
const soundsPersonal =
  /name|mail|phone|mobile|address|street|commune|recipient|birth|dob|gender|company|job|tax|bank|account_number|card|cmnd|cccd|passport|fax|note|message|text|review|comment|identifier|password|hobb|picture|photo/i;

/** A code that we sent is typed on a page of its own: the notice stood where it was asked for. */
const secondSteps: Record<string, string> = { 'sign-in/code': 'sign-in', 'account/security/code': 'account/security' };

/** Where staff or sellers write about their own work, or a filter is meant: nothing of a member is asked. */
const otherwise = [/^dev[\\/]/, /^ops[\\/](?!sign-in)/, /^seller[\\/]/];

test('2a No page has a box for personal data that the notice of its collection point does not cover', () => {
  const uncovered = pages().flatMap(({ page, names, points }) => {
    const covered = points.flatMap((point) => Object.keys(forms[point].fields));
    return names.flatMap((name) => {
      const fills = Object.hasOwn(policy.fields, name)
        ? [name]
        : (boxes[name] ?? (soundsPersonal.test(name) ? [`something that sounds personal`] : []));
      // The box for a number may be the recipient's, and the one for an address of staff.
      const isCovered =
        fills.length === 0 || fills.some((field) => covered.includes(field)) || (alternatives[name] ?? []).some((field) => covered.includes(field));
      return isCovered ? [] : [`${page} asks for "${name}", which no notice of that page covers`];
    });
  });

  expect(uncovered).toEqual([]);
});

/** The boxes and notices of each page: a form may have its parts in several files, and share them with another page. */
function pages(): { page: string; names: string[]; points: PointName[] }[] {
  const all = readdirSync('src/routes', { recursive: true, encoding: 'utf8' }).filter(
    (name) => basename(name) === '+page.svelte' && !otherwise.some((place) => place.test(name)),
  );
  return all.map((name) => {
    const page = dirname(name);
    const text = withParts(join('src/routes', name)).join('\n');
    const boxesOf = [...text.matchAll(/<(?:Field|input|select|textarea)\b(?:[^>]|=>)*?\bname="([\w-]+)"/g)].map(([, box]) => box ?? '');
    const hidden = [...text.matchAll(/<input\b[^>]*type="hidden"[^>]*name="([\w-]+)"/g)].map(([, box]) => box ?? '');
    const told = withParts(join('src/routes', secondSteps[page] ?? page, '+page.svelte')).join('\n');
    const points = [...told.matchAll(/\bpoint="([\w-]+)"/g)].map(([, point]) => point ?? '').filter((point) => isPointName(point));
    return { page, names: boxesOf.filter((box) => !hidden.includes(box)), points };
  });
}

function withParts(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const parts = [...text.matchAll(/from '(\.{1,2}\/[^']+\.svelte)'/g)].map(([, part]) => join(dirname(file), part ?? ''));
  return [text, ...parts.flatMap((part) => withParts(part))];
}
