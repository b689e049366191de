import { describe, expect, test } from 'vitest';

import { askedListings, queryOf } from './asked-listings.ts';

const asked = (query: string) => askedListings(new URL(`https://cho.example/search${query}`));
const nothing = asked('');

test('an address says what is looked for, and its query says the same again', () => {
  const query =
    'q=ấm trà&category=bep-va-gom&min=100000&max=500000&rating=4.5&seller=gom-song-trang&seller=ca-phe&brand=song-trang&a-chat-lieu=gom&sort=price-up&page=2';

  const read = asked(`?${query}`);

  expect(read).toEqual({
    text: 'ấm trà',
    category: 'bep-va-gom',
    minPriceVnd: 100_000,
    maxPriceVnd: 500_000,
    minRating: 4.5,
    sellers: ['gom-song-trang', 'ca-phe'],
    facets: ['thuong-hieu:song-trang', 'chat-lieu:gom'],
    sort: 'price-up',
    page: 2,
  });
  expect(asked(`?${queryOf(read, { page: 2 })}`)).toEqual(read);
});

test('another filter begins on the first page again', () => {
  expect(queryOf(asked('?q=loa&page=3'), { minRating: 4 })).toBe('q=loa&rating=4');
});

describe('prices are read as people write them', () => {
  test.each([
    ['1.290.000', 1_290_000],
    ['1.290.000 ₫', 1_290_000],
    ['1,290,000', 1_290_000],
    ['0', 0],
    ['', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['99999999999999', undefined],
    ['giá rẻ', undefined],
  ])('"%s"', (text, price) => {
    expect(asked(`?min=${encodeURIComponent(text)}`).minPriceVnd).toBe(price);
  });

  test('the higher one first means the same', () => {
    expect(asked('?min=500000&max=100000')).toMatchObject({ minPriceVnd: 100_000, maxPriceVnd: 500_000 });
  });
});

describe('what makes no sense is as if it were not there', () => {
  test.each([
    ['a sort that there is not', 'sort=; drop table'],
    ['no number for a page', 'page=hai'],
    ['a page below the first', 'page=-1'],
    ['a rating that is not offered', 'rating=6'],
    ['HTML for a category', 'category=<script>alert(1)</script>'],
    ['SQL for a shop', "seller=' or 1=1 --"],
    ['a control character for a brand', 'brand=%00'],
    ['emoji for an attribute', 'a-mau=🟥'],
    ['an attribute without a name', 'a-=do'],
    ['a parameter of somebody else', 'utm_source=x'],
    ['half a character', 'q=%ED%A0%80%00'.replace('%ED%A0%80', '')],
  ])('%s', (_, query) => {
    expect(asked(`?${query}`)).toEqual(nothing);
  });

  test('words are cut and cleaned', () => {
    expect(asked(`?q=${'x'.repeat(100_000)}`).text).toHaveLength(200);
    expect(asked('?q=%20%E1%BA%A5m%20%00%20tra%CC%80%20').text).toBe('ấm trà');
  });

  test('more choices than anybody ticks are left out', () => {
    expect(asked(`?${Array.from({ length: 500 }, (_, index) => `brand=b-${index}`).join('&')}`).facets).toHaveLength(20);
  });
});
