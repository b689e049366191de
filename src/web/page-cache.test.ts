import { expect, test } from 'vitest';

import { type KeptPage } from './kept-page.ts';
import { openPageCache } from './page-cache.ts';

const noon = Date.UTC(2026, 10, 22, 5);

function page(etag: string, tags: readonly string[] = [], bytes = 1_000): KeptPage {
  const nothing = Buffer.alloc(0);
  return {
    pieces: [],
    between: [],
    brotli: nothing,
    gzip: nothing,
    etag,
    contentType: 'text/html',
    visitorHeaders: [],
    tags,
    ttlMs: 30_000,
    madeAtMs: noon,
    bytes,
  };
}

/** Makes numbered pages, each when the test lets it. */
function press(tags: readonly string[] = []) {
  const waiting: ((made: KeptPage | undefined) => void)[] = [];
  let count = 0;
  return {
    render: () => new Promise<KeptPage | undefined>((resolve) => waiting.push(resolve)),
    finish: (make = () => page(String((count += 1)), tags)) => waiting.shift()?.(make()),
    get asked() {
      return waiting.length;
    },
  };
}

test('makes a page once for everybody who waits for it', async () => {
  const { render, finish, ...state } = press();
  const cache = openPageCache(render, 1e6);
  const answers = Promise.all([cache.get('/', noon), cache.get('/', noon), cache.get('/', noon)]);
  finish();
  expect((await answers).map((found) => found?.etag)).toEqual(['1', '1', '1']);
  expect(state.asked).toBe(0);
});

test('shows an old page at once while a new one is made behind it', async () => {
  const { render, finish } = press();
  const cache = openPageCache(render, 1e6);
  const first = cache.get('/', noon);
  finish();
  await first;
  expect(cache.get('/', noon + 31_000)).toMatchObject({ etag: '1' });
  finish(() => ({ ...page('2'), madeAtMs: noon + 31_000 }));
  await Promise.resolve();
  await expect.poll(() => cache.get('/', noon + 32_000)).toMatchObject({ etag: '2' });
});

test('waits for a new page when the old one is older than anybody should see', async () => {
  const { render, finish } = press();
  const cache = openPageCache(render, 1e6);
  const first = cache.get('/', noon);
  finish();
  await first;
  const second = cache.get('/', noon + 11 * 60_000);
  finish();
  expect(await second).toMatchObject({ etag: '2' });
});

test('forgets what shows a thing that changed, and nothing else', async () => {
  const tags: Record<string, readonly string[]> = { '/p/tea': ['listing:tea'], '/p/cup': ['listing:cup'], '/c/tea': ['listing:tea', 'listing:cup'] };
  let made = 0;
  const cache = openPageCache((address) => Promise.resolve(page(`${address} ${(made += 1)}`, tags[address])), 1e6);
  for (const address of Object.keys(tags)) await cache.get(address, noon);
  cache.drop(['listing:tea']);
  expect(await cache.get('/p/cup', noon)).toMatchObject({ etag: '/p/cup 2' });
  expect(await cache.get('/p/tea', noon)).toMatchObject({ etag: '/p/tea 4' });
  expect(await cache.get('/c/tea', noon)).toMatchObject({ etag: '/c/tea 5' });
});

test('does not keep a page that was under way when what it shows changed', async () => {
  const { render, finish } = press(['listing:tea']);
  const cache = openPageCache(render, 1e6);
  const before = cache.get('/p/tea', noon);
  cache.drop(['listing:tea']);
  finish();
  expect(await before).toMatchObject({ etag: '1' });
  const after = cache.get('/p/tea', noon);
  finish();
  expect(await after).toMatchObject({ etag: '2' });
});

test('does not keep a page that was under way when everything was forgotten', async () => {
  const { render, finish } = press();
  const cache = openPageCache(render, 1e6);
  const before = cache.get('/', noon);
  cache.flush();
  finish();
  await before;
  expect(cache.bytes).toBe(0);
});

test('does not ask again for a while whether a personal page is for everybody', async () => {
  let asked = 0;
  const cache = openPageCache(() => Promise.resolve(((asked += 1), undefined)), 1e6);
  await cache.get('/account', noon);
  await cache.get('/account', noon);
  expect(asked).toBe(1);
});

test('stays within its bytes and drops what was looked at longest ago', async () => {
  let made = 0;
  const cache = openPageCache((address) => Promise.resolve(page(`${address} ${(made += 1)}`)), 2_500);
  await cache.get('/a', noon);
  await cache.get('/b', noon);
  await cache.get('/a', noon);
  await cache.get('/c', noon);
  expect(cache.bytes).toBeLessThanOrEqual(2_500);
  expect(cache.get('/a', noon)).toMatchObject({ etag: '/a 1' });
  expect(await cache.get('/b', noon)).toMatchObject({ etag: '/b 4' });
});

test('a render that fails fails for those who wait, and the next one tries again', async () => {
  let asked = 0;
  const cache = openPageCache(() => ((asked += 1) === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(page('2'))), 1e6);
  await expect(cache.get('/', noon)).rejects.toThrow('broken');
  expect(await cache.get('/', noon)).toMatchObject({ etag: '2' });
});
