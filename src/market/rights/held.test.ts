import { beforeAll, describe, expect, test } from 'vitest';

import { sealAll } from '#enforcement/vault.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { listReviewsOfMember } from '#market/community/reviews-of-member.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { parseCompany, parseProfile, saveCompany, saveProfile } from '#market/members/save-profile.ts';
import { recordSignIn } from '#market/members/sign-in-log.ts';
import { type MemberId, randomId } from '#platform/ids.ts';
import { policy } from '#policy/policy.ts';

import { buy, review } from '../../../tests/community/reviews.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { testNow } from '../../../tests/member.ts';
import { addGoods, placeFor, putInBasket, type SellerId } from '../../../tests/orders/shop.ts';
import { addressesHeld } from './addresses-held.ts';
import { basketHeld } from './basket-held.ts';
import { countHoldings } from './count-holdings.ts';
import { disclosuresOfMember } from './disclosures-of-member.ts';
import { holdingKinds } from './kinds.ts';
import { ordersHeld } from './orders-held.ts';
import { personHeld } from './person-held.ts';
import { shopsHeld } from './shops-held.ts';
import { accessHeld, signInsHeld } from './sign-ins-held.ts';

let market: TestMarket;
let an: MemberId;
let binh: MemberId;

beforeAll(async () => {
  market = await openTestMarket();
  an = await personWith('An', '1');
  binh = await personWith('Binh', '2');
});

/** A member of whom we hold something of every kind, each with a mark of its own. */
async function personWith(mark: string, digit: string): Promise<MemberId> {
  const bought = await buy(market, { alias: `bí danh ${mark}` });
  await review(bought, { text: `Bài của ${mark}, dùng tốt` });
  const id = bought.buyer.id;
  await withPurpose('account.manage', id, async (tx) => {
    const profile = parseProfile(
      { alias: `bí danh ${mark}`, name: `Họ Tên ${mark}`, dob: `1990-01-0${digit}`, gender: 'female', phone: `02838${digit}0385${digit}` },
      testNow,
    );
    await saveProfile(tx, { memberId: id, input: profile, locale: 'vi', method: 'web' }, testNow);
    const company = parseCompany({ company_name: `Công ty ${mark}`, company_address: `Phố ${mark}`, job_title: `Thư ký ${mark}` });
    await saveCompany(tx, { memberId: id, input: company, locale: 'vi', method: 'web' }, testNow);
    const receipt_id = await recordReceipt(tx, { memberId: id, point: 'identifier', locale: 'vi', method: 'web' }, testNow);
    const [email, mobile] = await sealAll(tx, id, [
      { column: 'vault.emails.sealed' as const, content: { email: `${mark}@thu.example` } },
      { column: 'vault.mobiles.sealed' as const, content: { mobile: `+8490123456${digit}` } },
    ]);
    if (!email || !mobile) throw new Error('Two values were sealed.');
    await tx
      .insertInto('emails')
      .values({ member_id: id, blind_index: Buffer.from(`e${mark}`), sealed: email, receipt_id, changed_at: testNow })
      .execute();
    await tx
      .insertInto('mobiles')
      .values({ member_id: id, blind_index: Buffer.from(`m${mark}`), sealed: mobile, receipt_id, changed_at: testNow })
      .execute();
  });
  await withPurpose('account.authenticate', 'nobody', (tx) =>
    recordSignIn(
      tx,
      { memberId: id, outcome: 'code', connection: { ip: `203.0.113.${digit}`, userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' } },
      testNow,
    ),
  );
  await putInBasket(bought.buyer, await addGoods(market, { sellerId: bought.sellerId, title: `Món để dành ${mark}` }));
  await addShopOf(id, bought.sellerId, mark);
  return id;
}

async function addShopOf(memberId: MemberId, sellerId: SellerId, mark: string): Promise<void> {
  await market.main.query(`insert into sellers.staff (id, seller_id, member_id, role, since) values ($1, $2, $3, 'owner', now())`, [
    randomId(),
    sellerId,
    memberId,
  ]);
  const receipt_id = await withPurpose('seller.operate', memberId, (tx) =>
    recordReceipt(tx, { memberId, point: 'seller-details', locale: 'vi', method: 'web' }, testNow),
  );
  await withPurpose('seller.operate', sellerId, async (tx) => {
    const [identity_sealed, tax_code_sealed, bank_account_sealed] = await sealAll(tx, sellerId, [
      {
        column: 'vault.seller_identities.identity_sealed' as const,
        content: { seller_identity: { legalName: `Hộ ${mark}`, representative: `Chủ ${mark}`, address: `Xóm ${mark}` } },
      },
      { column: 'vault.seller_identities.tax_code_sealed' as const, content: { tax_code: `MST-${mark}` } },
      {
        column: 'vault.seller_identities.bank_account_sealed' as const,
        content: { bank_account: { bin: '970436', number: `TK-${mark}`, holder: `CHU ${mark}` } },
      },
    ]);
    if (!identity_sealed || !tax_code_sealed || !bank_account_sealed) throw new Error('Three values were sealed.');
    await tx
      .insertInto('seller_identities')
      .values({ seller_id: sellerId, identity_sealed, tax_code_sealed, bank_account_sealed, receipt_id, changed_at: testNow })
      .execute();
  });
}

/** Everything that the pages of `/account/privacy/held` show, as one text. */
function everythingHeld(reader: MemberId, of = reader): Promise<string> {
  return withPurpose('rights.serve', reader, async (tx) => {
    const parts: unknown[] = [
      await personHeld(tx, of, ['names', 'aliases', 'persons', 'emails', 'mobiles', 'phones', 'companies']),
      await addressesHeld(tx, of),
      await signInsHeld(tx, of),
      await accessHeld(tx, of),
      await basketHeld(tx, 'vi'),
      await ordersHeld(tx, of),
      await listReviewsOfMember(tx, of, testNow),
      await shopsHeld(tx, of),
      await disclosuresOfMember(tx, of),
      await countHoldings(tx),
    ];
    return JSON.stringify(parts);
  });
}

const marksOf = (mark: string, digit: string) => [
  `Họ Tên ${mark}`,
  `bí danh ${mark}`,
  `1990-01-0${digit}`,
  'female',
  `${mark}@thu.example`,
  `+8490123456${digit}`,
  `Công ty ${mark}`,
  `Phố ${mark}`,
  `Thư ký ${mark}`,
  `203.0.113.${digit}`,
  `Món để dành ${mark}`,
  `Bài của ${mark}, dùng tốt`,
  `Hộ ${mark}`,
  `Chủ ${mark}`,
  `MST-${mark}`,
  `TK-${mark}`,
  '12 Lê Thánh Tôn',
  'Nguyễn Minh Anh',
];

test('rights.serve: members see everything that we hold of them', async () => {
  const seen = await everythingHeld(an);

  expect(marksOf('An', '1').filter((mark) => !seen.includes(mark))).toEqual([]);
});

test('and nothing of anyone else’s', async () => {
  const seen = await everythingHeld(an);
  const own = new Set(marksOf('An', '1'));
  expect(marksOf('Binh', '2').filter((mark) => !own.has(mark) && seen.includes(mark))).toEqual([]);

  // Asked for another by id, the database has no such rows.
  const asked = await everythingHeld(an, binh);
  expect(marksOf('Binh', '2').filter((mark) => !own.has(mark) && asked.includes(mark))).toEqual([]);
});

test('without an actor nothing is seen at all', async () => {
  const counts = await withPurpose('rights.serve', 'nobody', (tx) => countHoldings(tx));

  expect(Object.values(counts).filter((count) => count !== 0)).toEqual([]);
});

test('the counts are those of the rows', async () => {
  const counts = await withPurpose('rights.serve', an, (tx) => countHoldings(tx));

  expect(counts).toMatchObject({ identity: 3, contact: 3, company: 1, addresses: 1, 'sign-ins': 1, basket: 1, orders: 1, posts: 1, shop: 1 });
  expect(counts.choices).toBeGreaterThan(5);
  expect(counts.disclosures).toBeGreaterThan(0);
});

test('what a destroyed key sealed is said to be gone, and the rest is still shown', async () => {
  const someone = await personWith('Chau', '3');
  await market.keys.query(`delete from keys.keys where subject_id = $1 and group_name = 'name'`, [someone]);

  const held = await withPurpose('rights.serve', someone, (tx) => personHeld(tx, someone, ['names', 'aliases']));
  expect(held.map(({ field, value }) => ({ field, value }))).toEqual([
    { field: 'name', value: undefined },
    { field: 'alias', value: 'bí danh Chau' },
  ]);
});

test('a long list of orders comes in pages, each order once', async () => {
  const bought = await buy(market, { alias: 'người mua nhiều' });
  const variant = await addGoods(market, { sellerId: bought.sellerId, stock: 100 });
  for (let count = 0; count < 9; count += 1) {
    await putInBasket(bought.buyer, variant);
    await placeFor(bought.buyer);
  }
  const read = (before?: Parameters<typeof ordersHeld>[2]) =>
    withPurpose('rights.serve', bought.buyer.id, (tx) => ordersHeld(tx, bought.buyer.id, before));

  const first = await read();
  const second = await read(first.at(-1)?.id);
  expect(first).toHaveLength(8);
  expect(second).toHaveLength(2);
  expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(10);
  expect(await read(second.at(-1)?.id)).toEqual([]);
});

describe('completeness', () => {
  test('every table about members that the purpose shows belongs to one kind', () => {
    const personal = Object.keys(policy.purposes['rights.serve']?.access ?? {}).filter((table) => policy.tables[table]?.about !== 'nobody');
    const shown = Object.values(holdingKinds).flatMap(({ tables }) => [...tables]);

    expect(shown.toSorted()).toEqual(personal.toSorted());
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('every kind names the rules by which its tables end', () => {
    for (const [kind, { tables, retention }] of Object.entries(holdingKinds)) {
      const rules: readonly string[] = retention;
      const ofTables = tables.map((table) => policy.tables[table]?.retention ?? '').filter((rule) => rule !== 'staff');
      expect(
        ofTables.filter((rule) => !rules.includes(rule)),
        kind,
      ).toEqual([]);
    }
  });
});
