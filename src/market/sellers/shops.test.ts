import { beforeAll, describe, expect, test } from 'vitest';

import { readsOf, withPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addMember, testNow } from '../../../tests/member.ts';
import { addShop } from '../../../tests/shop.ts';
import { saveShopPage, shopPage } from './shop-page.ts';
import { type SellerId, sellersOfMember, shopAt, shopsNamed } from './shops-of-member.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const shopsOf = (memberId: MemberId, at = testNow) => withPurpose('seller.operate', memberId, (tx) => sellersOfMember(tx, memberId, at));

describe('a member works', () => {
  test('for the shops whose staff the member is, by name, and for no others', async () => {
    const lua = await addMember();
    const [gom, ca] = [await addShop({ name: 'Gốm Nhà Lò', ownerId: lua }), await addShop({ name: 'Cà Phê Rang', ownerId: lua })];
    await addShop({ name: 'Của Người Khác' });

    const shops = await shopsNamed(readsOf('storefront'), await shopsOf(lua));

    expect(shops.map(({ id }) => id)).toEqual([ca, gom]);
    expect(shopAt(shops, 'gom-nha-lo').id).toBe(gom);
    expect(() => shopAt(shops, 'cua-nguoi-khac')).toThrow('sellers/no-shop');
    expect(() => shopAt(shops, '')).toThrow('sellers/no-shop');
  });

  test('for none without being among the staff, and no longer when that has ended', async () => {
    const [stranger, lua] = [await addMember(), await addMember()];
    const shop = await addShop({ ownerId: lua });

    expect(await shopsOf(stranger)).toEqual([]);
    await market.main.query('update sellers.staff set until = $2 where seller_id = $1', [shop, daysAfter(testNow, 1)]);
    expect(await shopsOf(lua)).toEqual([shop]);
    expect(await shopsOf(lua, daysAfter(testNow, 2))).toEqual([]);
  });

  test('asked for another while acting as oneself, the database shows nothing', async () => {
    const [stranger, lua] = [await addMember(), await addMember()];
    await addShop({ ownerId: lua });

    expect(await withPurpose('seller.operate', stranger, (tx) => sellersOfMember(tx, lua, testNow))).toEqual([]);
  });
});

describe('the page of a shop', () => {
  const save = (actor: SellerId, page: { sellerId: SellerId; aboutVi: string; aboutEn: string }) =>
    withPurpose('seller.operate', actor, (tx) => saveShopPage(tx, page));
  const read = (sellerId: SellerId) => withPurpose('seller.operate', sellerId, (tx) => shopPage(tx, sellerId));

  test('says what the shop writes, cleaned', async () => {
    const shop = await addShop();

    await save(shop, { sellerId: shop, aboutVi: ' Gốm \u200B Bát Tràng,\r\n\r\n\r\n<b>nung củi</b> ', aboutEn: 'Pottery' });

    expect(await read(shop)).toMatchObject({ aboutVi: 'Gốm Bát Tràng,\n\n<b>nung củi</b>', aboutEn: 'Pottery' });
  });

  test.each([
    ['x'.repeat(1_501), 'sellers/about-too-long'],
    ['thẻ 4111 1111 1111 1111', 'sellers/card-number'],
  ])('is refused as "%s"', async (text, code) => {
    const shop = await addShop();

    await expect(save(shop, { sellerId: shop, aboutVi: text, aboutEn: '' })).rejects.toMatchObject({ code, field: 'about_vi' });
    await expect(save(shop, { sellerId: shop, aboutVi: '', aboutEn: text })).rejects.toMatchObject({ code, field: 'about_en' });
  });

  test('of another shop is not found, neither to read nor to write', async () => {
    const [mine, other] = [await addShop(), await addShop()];

    await expect(save(mine, { sellerId: other, aboutVi: 'của tôi', aboutEn: '' })).rejects.toMatchObject({ code: 'sellers/no-shop' });
    await expect(withPurpose('seller.operate', mine, (tx) => shopPage(tx, other))).rejects.toMatchObject({ code: 'sellers/no-shop' });
  });
});
