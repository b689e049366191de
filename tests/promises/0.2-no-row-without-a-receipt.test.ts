import { beforeAll, describe, expect, inject, test } from 'vitest';

import { policy } from '#policy/policy.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const vault = Object.entries(policy.tables).filter(([table]) => table.startsWith('vault.'));

test('0.2 Every table of the vault is known to the policy', async () => {
  const { rows } = await market.main.query<{ name: string }>(
    `select 'vault.' || relname as name from pg_class where relnamespace = 'vault'::regnamespace and relkind in ('r', 'p')`,
  );

  expect(rows.map(({ name }) => name).toSorted()).toEqual(vault.map(([table]) => table).toSorted());
  expect(inject('servers').prefix).toMatch(/^w_/);
});

describe.each(vault)('0.2 %s', (table, { columns }) => {
  test('refuses a row that has no receipt', async () => {
    const receipt = Object.entries(columns).find(([, { kind }]) => kind === 'receipt')?.[0];
    const { rows } = await market.main.query<{ name: string; not_null: boolean; type: string }>(
      `select attname as name, attnotnull as not_null, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [table],
    );

    expect(rows.find(({ name }) => name === receipt)).toMatchObject({ not_null: true, type: 'uuid' });
    const others = rows.filter(({ name, not_null }) => not_null && name !== receipt);
    const values = others.map(({ type }) => sampleOf(type)).join(', ');
    await expect(market.main.query(`insert into ${table} (${others.map(({ name }) => name).join(', ')}) values (${values})`)).rejects.toMatchObject({
      code: '23502',
      column: receipt,
    });
  });

  test('refuses a receipt that does not exist, and one of somebody else where the row is about a member', async () => {
    const { rows } = await market.main.query<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype = 'f' and confrelid = 'consent.receipts'::regclass`,
      [table],
    );

    // What a shop gives is given by a member of its staff: the row is about the shop, or about the reviewer it answers.
    const isGivenByStaff = table === 'vault.seller_identities' || table === 'vault.review_replies';
    expect(rows.map(({ definition }) => definition)).toEqual([
      isGivenByStaff
        ? 'FOREIGN KEY (receipt_id) REFERENCES consent.receipts(id)'
        : 'FOREIGN KEY (receipt_id, member_id) REFERENCES consent.receipts(id, member_id)',
    ]);
  });
});

function sampleOf(type: string): string {
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'bytea') return `'\\x00'`;
  if (type === 'boolean') return 'false';
  if (type.startsWith('timestamp')) return 'now()';
  if (/int|numeric/.test(type)) return '1';
  return `'published'`;
}

test('0.2 Every receipt names words that are kept', async () => {
  await expect(
    market.main.query(
      `insert into consent.receipts (id, member_id, point, policy_version, notice_hash, locale, method, given_at) values (gen_random_uuid(), gen_random_uuid(), 'register', 'x', '\\x00', 'vi', 'web', now())`,
    ),
  ).rejects.toMatchObject({ code: '23503' });
  const { rows } = await market.main.query<{ point: string; locale: string; words: string }>('select point, locale, words from consent.notices');
  for (const [point, { words }] of Object.entries(policy.collectionPoints)) {
    expect(rows).toContainEqual({ point, locale: 'vi', words: words.notice.vi });
    expect(rows).toContainEqual({ point, locale: 'en', words: words.notice.en });
  }
});
