import { beforeAll, describe, expect, test } from 'vitest';

import { openTestMarket, type TestMarket } from '../database.ts';
import { addMember } from '../member.ts';
import { addBuyer, addGoods, addSeller, placeFor, putInBasket } from '../orders/shop.ts';
import { call, sessionOf, tokenOf } from './client.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

const home = { recipient: 'Nguyễn Mai', mobile: '0912 345 678', street: '12 Lê Thánh Tôn', commune: '26743' };

describe('profile and addresses', () => {
  test('the profile is written and emptied, each time under a receipt', async () => {
    const id = await addMember({ alias: 'mây trắng' });
    const bearer = await sessionOf(id);
    const body = { alias: 'mây xanh', name: 'Nguyễn Thị Mai', dob: '22/11/1990', gender: 'female', phone: '024 3825 2525' };
    expect((await call('PUT', '/profile', { bearer, body })).json).toMatchObject({ alias: 'mây xanh', dob: '1990-11-22', phone: '+842438252525' });
    expect((await call('PUT', '/profile', { bearer, body: { alias: 'mây xanh' } })).json).toMatchObject({ name: null, dob: null, gender: null });
    const company = { company_name: 'Công ty Thử', company_address: '1 phố Thử' };
    expect((await call('PUT', '/company', { bearer, body: company })).json['company']).toMatchObject({ name: 'Công ty Thử', job_title: null });
    expect((await call('PUT', '/company', { bearer, body: {} })).json['company']).toBeNull();
    expect((await call('PUT', '/company', { bearer, body: { company_address: 'x' } })).json['code']).toBe('members/company-name-missing');
    expect((await call('GET', '/profile', { bearer })).json['alias']).toBe('mây xanh');
    const receipts = await call('GET', '/receipts', { bearer });
    expect(receipts.json['items']).toHaveLength(5);
    expect(receipts.json['items']?.[0]).toMatchObject({ point: 'company', method: 'api' });
  });

  test.each([
    [{ alias: '' }, 'members/alias-missing', 'alias'],
    [{ alias: 'wecan hỗ trợ' }, 'members/alias-reserved', 'alias'],
    [{ alias: 'An', name: '4111 1111 1111 1111' }, 'members/card-number', 'name'],
    [{ alias: 'An', dob: '30/02/2000' }, 'members/date-wrong', 'dob'],
    [{ alias: 'An', dob: '01/01/2020' }, 'members/under-age', 'dob'],
    [{ alias: 'An', phone: '0912345678' }, 'members/landline-wrong', 'phone'],
    [{ alias: '🎉'.repeat(31) }, 'members/too-long', 'alias'],
  ])('%j is refused beside its field', async (body, code, field) => {
    const bearer = await sessionOf(await addMember({ alias: 'mây' }));
    expect((await call('PUT', '/profile', { bearer, body })).json).toMatchObject({ status: 422, code, field });
  });

  test('addresses are kept, changed and deleted, and another’s do not exist', async () => {
    const [bearer, stranger] = [await sessionOf(await addMember({ alias: 'An' })), await sessionOf(await addMember({ alias: 'Binh' }))];
    const first = await call('POST', '/addresses', { bearer, body: home });
    const second = await call('POST', '/addresses', { bearer, body: { ...home, street: 'ngõ 2', is_default: true } });
    expect((await call('GET', '/addresses', { bearer })).json['items']).toMatchObject([
      { id: second.json['id'], is_default: true },
      { id: first.json['id'], mobile: '+84912345678', place: expect.stringContaining('Bến Thành') },
    ]);
    const path = `/addresses/${first.json['id']}`;
    for (const [method, at, body] of [
      ['PUT', path, home],
      ['DELETE', path],
      ['POST', `${path}/make-default`],
    ] as const) {
      expect((await call(method, at, { bearer: stranger, body })).json).toMatchObject({ status: 404, code: 'members/no-address' });
    }
    expect((await call('PUT', path, { bearer, body: { ...home, street: 'ngõ 3' } })).status).toBe(204);
    expect((await call('POST', `${path}/make-default`, { bearer })).status).toBe(204);
    expect((await call('DELETE', path, { bearer })).status).toBe(204);
    const ambiguous = await call('POST', '/addresses', { bearer, body: { ...home, commune: '', place: 'tân' } });
    expect(ambiguous.json).toMatchObject({ status: 422, code: 'members/place-ambiguous', field: 'place' });
    expect((await call('POST', '/addresses', { bearer, body: { ...home, mobile: '02838252525' } })).json['code']).toBe('members/mobile-is-landline');
  });
});

describe('privacy', () => {
  test('a choice is turned and undone, with receipts and a ledger that say so', async () => {
    const bearer = await sessionOf(await addMember({ alias: 'An' }));
    const on = await call('PUT', '/consents/community.publish', { bearer, body: { is_on: true } });
    expect(on.json['items']).toContainEqual(expect.objectContaining({ name: 'community.publish', is_on: true, is_open: true }));
    const off = await call('PUT', '/consents', { bearer, body: { is_on: false } });
    expect(off.text).not.toContain('"is_on":true');
    const { json } = await call('GET', '/consents/decisions', { bearer });
    expect(json['items']).toMatchObject([
      { ordinal: 2, name: 'community.publish', is_on: false },
      { ordinal: 1, is_on: true },
    ]);
    expect((await call('GET', '/consents/decisions?before=2', { bearer })).json['items']).toHaveLength(1);
    const receiptId = json['items']?.[0]?.['receipt_id'];
    const receipt = await call('GET', `/receipts/${receiptId}`, { bearer });
    expect(receipt.json).toMatchObject({ point: 'privacy', method: 'api', locale: 'vi', decisions: [{ is_on: false }] });
    const stranger = await sessionOf(await addMember({ alias: 'Binh' }));
    expect((await call('GET', `/receipts/${receiptId}`, { bearer: stranger })).status).toBe(404);
    expect((await call('PUT', '/consents/no-such', { bearer, body: { is_on: true } })).status).toBe(404);
  });

  test('what we hold is counted and opened, kind by kind', async () => {
    const variant = await addGoods(market, { sellerId: await addSeller(market) });
    const buyer = await addBuyer();
    await putInBasket(buyer, variant);
    await placeFor(buyer);
    await putInBasket(buyer, variant);
    const bearer = await sessionOf(buyer.id);
    const kinds = (await call('GET', '/held', { bearer })).json['items'];
    expect(kinds).toHaveLength(11);
    for (let index = 0; index < 11; index += 1) {
      const held = await call('GET', `/held/${kinds?.[index]?.['kind']}`, { bearer });
      expect(held.status, held.text).toBe(200);
    }
    expect((await call('GET', '/held/orders', { bearer })).text).toContain('12 Lê Thánh Tôn');
    expect((await call('GET', '/disclosures', { bearer })).json['items']).toMatchObject([{ recipient: 'seller' }]);
    expect((await call('GET', '/held/nothing', { bearer })).status).toBe(404);
  });

  test('a token opens of it what its scopes open anyway', async () => {
    const id = await addMember({ alias: 'An' });
    const profile = await tokenOf(id, ['profile']);
    expect((await call('GET', '/held/identity', { bearer: profile })).status).toBe(200);
    expect((await call('GET', '/held/orders', { bearer: profile })).json['code']).toBe('api/scope-missing');
    expect((await call('GET', '/held/sign-ins', { bearer: profile })).json['code']).toBe('api/needs-session');
    expect((await call('GET', '/held/orders', { bearer: await tokenOf(id, ['profile', 'orders']) })).status).toBe(200);
  });

  test('the words of each collection point are told beforehand', async () => {
    const { json } = await call('GET', '/collection-points/register', { headers: { 'accept-language': 'en-GB' } });
    expect(json).toMatchObject({ title: 'Register', notice_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await call('GET', '/collection-points/constructor')).status).toBe(404);
  });
});
