import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';

import { holdsCardNumber } from '#platform/text.ts';

import { openTestMarket, type TestMarket } from '../database.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const cards = [
  '4111111111111111',
  '5555 5555 5555 4444',
  '3782-822463-10005',
  '6011000990139424',
  '3530111333300000',
  '30569309025904',
  '9704 0000 0000 0018',
  '２２２３００００４８４１００１０',
];

test('2.1 A column of free text refuses a card number, however it is spaced', async () => {
  for (const card of cards) {
    await expect(market.main.query(`select $1::platform.free_text`, [`thẻ của tôi ${card} nhé`])).rejects.toMatchObject({
      constraint: 'free_text_holds_no_card_number',
    });
  }
});

test('2.1 Every clear column that a person may write freely into has that type', async () => {
  const { rows } = await market.main.query<{ name: string }>(`
    select n.nspname || '.' || c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.attnum > 0 and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'platform_migrations', 'platform', 'places')
      and a.attname ~ '(^|_)(title|description|about|reason|label|note|text|name|street|value|alt|address)(_|$)' and format_type(a.atttypid, a.atttypmod) = 'text'
    order by 1`);

  // Names of the company's own making, codes with a form of their own, and the texts of machines.
  const notFree = [
    'catalogue.attributes.name_en',
    'catalogue.attributes.name_vi',
    'catalogue.suggestions.text',
    'disclosures.disclosures.recipient_name',
    'ordering.order_lines.title',
    'ordering.order_lines.variant_label',
    'payments.payments.qr_text',
    'payments.payments.transfer_text',
    'vault.reviews.variant_label',
  ];
  expect(rows.map(({ name }) => name).filter((name) => !notFree.includes(name))).toEqual([]);
});

test('2.1 The database and the doors judge alike', async () => {
  const digits = fc
    .integer({ min: 10, max: 20 })
    .chain((length) =>
      fc
        .tuple(fc.constantFrom('4', '51', '2221', '37', '36', '3528', '62', '6011', '9704', '1', '0'), fc.stringMatching(/^\d{20}$/))
        .map(([prefix, rest]) => (prefix + rest).slice(0, length)),
    );
  const withCheckDigit = digits.map((text) => text.slice(0, -1) + checkDigit(text.slice(0, -1)));
  const spaced = fc
    .tuple(fc.oneof(digits, withCheckDigit), fc.constantFrom('', ' ', '-', '.'))
    .map(([text, gap]) => text.match(/.{1,4}/g)?.join(gap) ?? '');
  const texts = fc.sample(spaced, 3_000);

  const { rows } = await market.main.query<{ holds: boolean }>(
    `select platform.holds_card_number(value) as holds from unnest($1::text[]) with ordinality as t (value, place) order by place`,
    [texts],
  );

  const differing = texts.filter((text, index) => rows[index]?.holds !== holdsCardNumber(text));
  expect(differing).toEqual([]);
  expect(rows.filter(({ holds }) => holds).length).toBeGreaterThan(100);
});

function checkDigit(text: string): string {
  const sum = [...text].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
