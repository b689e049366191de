import { beforeAll, describe, expect, test } from 'vitest';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { type Basket, basketOf } from '#market/ordering/basket.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { changeBasket } from '#market/ordering/change-basket.ts';
import { fitBasket } from '#market/ordering/fit-basket.ts';
import { randomId } from '#platform/ids.ts';
import { useFaceKey } from '#platform/server/face-cookie.ts';
import { useInstallation } from '#platform/server/installation.ts';

import { testCookies } from '../../../tests/cookies.ts';
import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { addBuyer, addGoods, addSeller, type Buyer, placeFor, putInBasket, type SellerId } from '../../../tests/orders/shop.ts';
import { cookieNames } from '../sign-in/cookies.ts';
import { answerRefused, placesToChoose, showAgain } from './checkout-answer.ts';
import { readCheckout } from './checkout-view.ts';
import { ownerOfBasket, readBasket } from './own-basket.ts';
import { savePlace } from './save-place.ts';

let market: TestMarket;
let pottery: SellerId;
const plain = { isShared: false, staff: undefined, now: new Date(), locale: 'vi' } as const;

beforeAll(async () => {
  market = await openTestMarket();
  useFaceKey('00'.repeat(32));
  useInstallation({ mode: 'demonstration', origin: 'http://localhost', dataFolder: '' });
  pottery = await addSeller(market);
});

function localsOf({ id }: Pick<Buyer, 'id'>): App.Locals {
  return { ...plain, member: { id, sessionId: randomId<'members.sessions'>() }, basketOwner: basketOfMember(id) };
}

const visitor = (): App.Locals => ({ ...plain, member: undefined, basketOwner: undefined });

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

function look({ id }: Buyer): Promise<Basket> {
  return withPurpose('order.fulfil', id, (tx) => basketOf(tx, basketOfMember(id), 'vi'));
}

const address = { recipient: 'Lê Thị Hòa', mobile: '0912 345 678', street: '12 Lê Thánh Tôn', place: 'phường Bến Thành, Thành phố Hồ Chí Minh' };

describe('the basket of a browser', () => {
  test('is empty, and asks no database, before anything was put in', async () => {
    expect(await readBasket({ locals: visitor(), cookies: testCookies() })).toMatchObject({ count: 0, shops: [] });
  });

  test('is a visitor’s by a cookie that is kept, and another for a cookie that we did not make', () => {
    const [locals, cookies] = [visitor(), testCookies()];
    const owner = ownerOfBasket({ locals, cookies });

    expect(ownerOfBasket({ locals, cookies })).toBe(owner);
    expect(cookies.jar.get(cookieNames.basket)).toMatch(/^[\w-]{43}$/);
    expect(ownerOfBasket({ locals: visitor(), cookies: testCookies({ [cookieNames.basket]: '../../etc' }) })).not.toBe(owner);
  });

  test('can be fitted to what is left: the rest stays, and what is gone goes', async () => {
    const buyer = await addBuyer();
    const [fine, few, none] = [
      await addGoods(market, { sellerId: pottery, stock: 9 }),
      await addGoods(market, { sellerId: pottery, stock: 9 }),
      await addGoods(market, { sellerId: pottery, stock: 9 }),
    ];
    for (const goods of [fine, few, none]) await putInBasket(buyer, goods, 5);
    await market.main.query('update catalogue.stock set available = $2 where variant_id = $1', [few, 2]);
    await market.main.query('update catalogue.stock set available = 0 where variant_id = $1', [none]);
    expect(await look(buyer)).toMatchObject({ blocked: 2 });

    await withPurpose('order.fulfil', buyer.id, (tx) => fitBasket(tx, basketOfMember(buyer.id)));

    const basket = await look(buyer);
    expect(basket).toMatchObject({ blocked: 0, count: 7 });
    expect(basket.shops.flatMap(({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity]))).toEqual([
      [fine, 5],
      [few, 2],
    ]);
  });
});

describe('the checkout page', () => {
  test('shows the default address, a fee per parcel and the whole sum', async () => {
    const buyer = await addBuyer();
    await putInBasket(buyer, await addGoods(market, { sellerId: pottery, priceVnd: 50_000 }));
    await putInBasket(buyer, await addGoods(market, { sellerId: await addSeller(market), priceVnd: 80_000 }));

    const view = await readCheckout({ locals: localsOf(buyer) }, { memberId: buyer.id });

    expect(view.chosen).toMatchObject({ id: buyer.addressId, name: 'Nguyễn Minh Anh', mobile: '09•• ••• 318' });
    expect(view.quote.feesVnd).toHaveLength(2);
    expect(view.quote.totalVnd).toBe(130_000 + (view.quote.feesVnd ?? []).reduce((a, b) => a + b, 0));
  });

  test('opens nobody else’s address, whatever id is asked for', async () => {
    const [buyer, other] = [await addBuyer(), await addBuyer('gió nhẹ')];

    for (const asked of [other.addressId, randomId(), '', "' or 1=1"]) {
      const view = await readCheckout({ locals: localsOf(buyer) }, { memberId: buyer.id, address: asked });
      expect(view.chosen?.id).toBe(buyer.addressId);
    }
  });

  test('asks for an address first, and knows no fee before', async () => {
    const buyer = await addBuyer();
    const view = await readCheckout({ locals: localsOf(buyer) }, { memberId: buyer.id, isNew: true });
    expect(view).toMatchObject({ isNew: true, quote: { feesVnd: undefined, totalVnd: undefined } });
  });

  test('shown again, keeps key, notes and choices, and says what is wrong beside its field', async () => {
    const [buyer, key] = [await addBuyer(), randomId<'ordering.order_groups'>()];
    const form = formOf({ key, payment: 'vietqr', [`note:${pottery}`]: 'Gói kỹ', street: '<script>alert(1)</script>' });
    const shown = { memberId: buyer.id, form };

    expect(await showAgain({ locals: localsOf(buyer) }, shown)).toMatchObject({
      view: { key },
      values: { payment: 'vietqr', [`note:${pottery}`]: 'Gói kỹ', street: '<script>alert(1)</script>' },
    });
    const refusal = await savePlace({ memberId: buyer.id, form, locale: 'vi' }, new Date()).catch((error: unknown) => error);
    const answer = await answerRefused({ locals: localsOf(buyer) }, refusal, { ...shown, isNew: true });
    expect(answer).toMatchObject({ status: 422, data: { field: 'recipient', view: { key, isNew: true } } });
  });

  test('saves an address once, however often the button is pressed', async () => {
    const buyer = await addBuyer();
    const save = () => savePlace({ memberId: buyer.id, form: formOf(address), locale: 'vi' }, new Date());
    const first = await save();

    expect(await save()).toBe(first);
    const view = await readCheckout({ locals: localsOf(buyer) }, { memberId: buyer.id, address: first });
    expect(view.addresses).toHaveLength(2);
    expect(view.chosen?.text).toBe('12 Lê Thánh Tôn, phường Bến Thành, Thành phố Hồ Chí Minh');
  });

  test('lists the places that may be meant where the text means more than one', async () => {
    const [buyer, form] = [await addBuyer(), formOf({ ...address, place: 'tan phu' })];
    const refusal = await savePlace({ memberId: buyer.id, form, locale: 'vi' }, new Date()).catch((error: unknown) => error);
    expect((await placesToChoose(form, refusal, 'vi')).length).toBeGreaterThan(1);
  });
});

describe('an order of a page that is old', () => {
  test('is refused where another window changed the basket, even at the same price', async () => {
    const buyer = await addBuyer();
    const [seen, unseen] = [await addGoods(market, { sellerId: pottery }), await addGoods(market, { sellerId: pottery })];
    await putInBasket(buyer, seen);
    const { mark, quote } = await readCheckout({ locals: localsOf(buyer) }, { memberId: buyer.id });
    await withPurpose('order.fulfil', buyer.id, (tx) => changeBasket(tx, { ownerId: basketOfMember(buyer.id), variantId: seen, quantity: 0 }));
    await putInBasket(buyer, unseen);

    await expect(placeFor(buyer, { shownBasket: mark, shownTotalVnd: quote.totalVnd ?? 0 })).rejects.toMatchObject({
      code: 'ordering/basket-changed',
    });
    expect((await look(buyer)).count).toBe(1);
  });

  test('is placed where the basket is what was shown, and pressed twice is one order', async () => {
    const buyer = await addBuyer();
    await putInBasket(buyer, await addGoods(market, { sellerId: pottery }), 2);
    const { mark, key } = await readCheckout({ locals: localsOf(buyer) }, { memberId: buyer.id });

    const placed = await placeFor(buyer, { shownBasket: mark, idempotencyKey: key });
    expect(await placeFor(buyer, { shownBasket: mark, idempotencyKey: key, shownTotalVnd: 1 })).toEqual(placed);
  });
});
