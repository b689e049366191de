import { type Component, type ComponentInternals } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';

import { type Locale } from '#platform/locale.ts';
import { collectionPoints } from '#policy/collection-points.ts';
import Bits from '#ui/Bits.svelte';
import CollectionNotice from '#ui/CollectionNotice.svelte';
import Field from '#ui/Field.svelte';
import Head from '#ui/Head.svelte';
import Icon from '#ui/Icon.svelte';
import Pagination from '#ui/Pagination.svelte';
import Price from '#ui/Price.svelte';
import ProductCard from '#ui/ProductCard.svelte';
import Stars from '#ui/Stars.svelte';

import Stage from './Stage.svelte';

function show<Props extends Record<string, unknown>>(component: Component<Props>, props: Props, locale: Locale = 'vi') {
  const { head, body } = render(Stage, { props: { component: (internals: ComponentInternals) => component(internals, props), locale } });
  return { head, body: body.replaceAll(/<!--.*?-->/g, '').replaceAll(/\s+/g, ' ') };
}

test('every collection point shows its whole notice, and every switch of it is off', () => {
  for (const [point, { words, switches }] of Object.entries(collectionPoints)) {
    for (const locale of ['vi', 'en'] as const) {
      const { body } = show(CollectionNotice, { point: nameOf(point) }, locale);
      expect(body.replaceAll('&amp;', '&')).toContain(words.notice[locale]);
      expect(body.match(/type="checkbox"/g) ?? []).toHaveLength(switches.length);
      expect(body).not.toMatch(/\schecked/);
    }
  }
});

test('a switch that a person turned on stays on when the form was refused', () => {
  expect(show(CollectionNotice, { point: 'register', chosen: ['community.publish'] }).body).toMatch(/name="switch:community\.publish"[^>]*\schecked/);
});

test('a field says what it is, how to fill it and what is wrong, and keeps what was typed', () => {
  const { body } = show(Field, { name: 'mobile', label: 'Số di động', value: '<0912>', help: 'Mười chữ số', error: 'Còn thiếu một chữ số.' });
  expect(body).toContain('<label for="f-mobile">Số di động</label>');
  expect(body).toContain('value="&lt;0912>"');
  expect(body).toContain('aria-describedby="f-mobile-help f-mobile-error"');
  expect(body).toContain('aria-invalid="true"');
  expect(body).toMatch(/id="f-mobile-error">.*Còn thiếu một chữ số\./);
  expect(show(Field, { name: 'note', label: 'Lời nhắn', isOptional: true }).body).toContain('(không bắt buộc)');
});

test('a page tells search engines its address in both languages', () => {
  const { head } = show(Head, { title: 'Ấm trà' }, 'en');
  expect(head).toContain('<title>Ấm trà · Wecan</title>');
  expect(head).toContain('<link rel="canonical" href="https://wecan.example/en/p/am-tra"/>');
  expect(head).toContain('hreflang="vi" href="https://wecan.example/p/am-tra"');
  expect(show(Head, { title: 'Tài khoản', isUnlisted: true }).head).not.toContain('canonical');
});

test('no text in the structured data of a page can end it and become markup', () => {
  const { head } = show(Head, { data: [{ '@type': 'Product', name: '</script><script>alert(1)</script>&' }] });
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? '';
  expect(json).not.toMatch(/[<>&]/);
  expect(JSON.parse(json)).toEqual([{ '@context': 'https://schema.org', '@type': 'Product', name: '</script><script>alert(1)</script>&' }]);
});

test('an icon is drawn once however often it stands on the page', () => {
  const product = { href: '/p/am-tra', title: 'Ấm trà', priceVnd: 389_000, rating: 4.9, ratingCount: 412, soldCount: 0, place: 'Hà Nội' };
  const { body } = show(ProductCard, { product });
  expect(body.match(/<symbol id="i-star"/g)).toHaveLength(1);
  expect(body).not.toContain('style=');
  expect(show(Icon, { name: 'truck', label: 'Giao hàng' }).body).toContain('role="img" aria-label="Giao hàng"');
});

test('a price that fell says what it was, and one that did not says nothing', () => {
  expect(show(Price, { vnd: 389_000, wasVnd: 450_000 }).body).toMatch(/<span class="vh">Giá trước: <\/span>450\.000 ₫<\/s>\s?<span class="off">−13%/);
  expect(show(Price, { vnd: 389_000, wasVnd: 389_000 }).body).not.toContain('<s>');
});

test('stars, refused fields and pages are said in words too', () => {
  expect(show(Stars, { rating: 4 }).body).toContain('<span class="vh">4,0 trên 5 sao</span>');
  expect(show(Bits, { given: ['Địa chỉ'], refused: ['Email'] }).body).toContain('<span class="vh">không gửi: </span>Email');
  const { body } = show(Pagination, { page: 2, pageSize: 12, total: 40, hrefOf: (page: number) => `?page=${page}` }, 'en');
  expect(body).toContain('13–24 of 40');
  expect(body).toContain('aria-current="page" aria-label="Page 2"');
});

function nameOf(point: string): keyof typeof collectionPoints {
  const isName = (name: string): name is keyof typeof collectionPoints => Object.hasOwn(collectionPoints, name);
  if (!isName(point)) throw new Error(`There is no collection point ${point}.`);
  return point;
}
