import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';

import { buy, review } from '../community/reviews.ts';
import { openTestMarket, type TestMarket } from '../database.ts';
import { call, sessionOf } from './client.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

async function bought(mayPublish = true) {
  const one = await buy(market, { mayPublish });
  return { ...one, bearer: await sessionOf(one.buyer.id) };
}

describe('a review', () => {
  test('is written, read by everybody, changed once and deleted', async () => {
    const { bearer, lineId } = await bought();
    const waiting = await call('GET', '/reviewable-lines', { bearer });
    expect(waiting.json['items']).toMatchObject([{ line_id: lineId }]);
    const written = await call('POST', '/reviews', { bearer, body: { line_id: lineId, stars: 5, text: 'Rót không nhỏ giọt.' } });
    expect(written.json['held_because']).toEqual([]);
    const path = `/reviews/${written.json['id']}`;
    expect((await call('GET', '/reviews', { bearer })).json).toMatchObject({ is_publishing: true, items: [{ state: 'published', may_edit: true }] });
    expect((await call('POST', '/reviews', { bearer, body: { line_id: lineId, stars: 5 } })).json['code']).toBe('community/already-written');
    expect((await call('PUT', path, { bearer, body: { revision: 7, stars: 4 } })).json['code']).toBe('community/changed-meanwhile');
    expect((await call('PUT', path, { bearer, body: { revision: 1, stars: 4, text: 'Vẫn tốt.' } })).status).toBe(200);
    expect((await call('PUT', path, { bearer, body: { revision: 2, stars: 3 } })).json['code']).toBe('community/edited-already');
    expect((await call('GET', path, { bearer })).json).toMatchObject({ stars: 4, revision: 2 });
    expect((await call('DELETE', path, { bearer })).status).toBe(204);
    expect((await call('GET', path, { bearer })).json['code']).toBe('community/no-review');
  });

  test('needs the choice, which can be made with it; contacts wait for a person', async () => {
    const { bearer, lineId } = await bought(false);
    const body = { line_id: lineId, stars: 5, text: 'Gọi 0912 345 678 nhé' };
    expect((await call('POST', '/reviews', { bearer, body })).json).toMatchObject({ status: 422, code: 'community/needs-consent' });
    const sent = await call('POST', '/reviews', { bearer, body: { ...body, publishes: true } });
    expect(sent.json['held_because']).toEqual(['phone']);
    const card = await call('PUT', `/reviews/${sent.json['id']}`, { bearer, body: { revision: 1, stars: 5, text: '4111 1111 1111 1111' } });
    expect(card.json['code']).toBe('community/card-number');
  });

  test('comes with pictures as a form', async () => {
    const { bearer, lineId } = await bought();
    const picture = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#2b6' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.set('line_id', lineId);
    form.set('stars', '4');
    form.append('pictures', new File([new Uint8Array(picture)], 'a.png', { type: 'image/png' }));
    const written = await call('POST', '/reviews', { bearer, form });
    expect(written.status, written.text).toBe(201);
    const own = await call('GET', `/reviews/${written.json['id']}`, { bearer });
    expect(own.json['pictures']).toMatchObject([{ width: 80, height: 60 }]);
    const wrong = new FormData();
    wrong.set('line_id', lineId);
    wrong.set('stars', '9');
    wrong.append('pictures', 'no file');
    expect((await call('POST', '/reviews', { bearer, form: wrong })).json['errors']).toMatchObject([{ field: 'stars' }, { field: 'pictures.0' }]);
    const other = await bought();
    const text = new FormData();
    text.set('line_id', other.lineId);
    text.set('stars', '4');
    text.append('pictures', new File(['<svg/>'], 'a.png', { type: 'image/png' }));
    expect((await call('POST', '/reviews', { bearer: other.bearer, form: text })).json).toMatchObject({
      status: 415,
      code: 'community/not-a-picture',
    });
  });

  test('of somebody else, and of what somebody else bought, does not exist', async () => {
    const one = await bought();
    const { id } = await review(one);
    const { bearer } = await bought();
    expect((await call('GET', `/reviews/${id}`, { bearer })).status).toBe(404);
    expect((await call('DELETE', `/reviews/${id}`, { bearer })).status).toBe(404);
    expect((await call('PUT', `/reviews/${id}`, { bearer, body: { revision: 1, stars: 1 } })).json['code']).toBe('community/no-review');
    expect((await call('POST', '/reviews', { bearer, body: { line_id: one.lineId, stars: 1 } })).json['code']).toBe('community/nothing-to-review');
  });
});
