import { createServer, request as ask, type Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { faceCookie, useFaceKey, writeFace } from '#platform/server/face-cookie.ts';
import { useInstallation } from '#platform/server/installation.ts';
import { pageMarks } from '#platform/server/page-marks.ts';
import { readSettings } from '#platform/server/settings.ts';

import { openPageCache, type PageCache } from './page-cache.ts';
import { openPageFront, rendererOf } from './page-front.ts';
import { type Handler } from './pages.ts';
import { openRequestListener } from './request-listener.ts';

useFaceKey('ab'.repeat(32));
useInstallation({ mode: 'demonstration', origin: 'http://localhost:3000', dataFolder: '' });

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string };

let server: Server;
let cache: PageCache;
/** What the pages were asked, and what they answer. */
let asked: { url: string; cookie: string | undefined; isShared: boolean }[];
let pages: Handler;

beforeEach(async () => {
  asked = [];
  const watched: Handler = (request, response) => {
    asked.push({ url: request.url ?? '', cookie: request.headers.cookie, isShared: request.headers['x-wecan-shared'] === '1' });
    pages(request, response);
  };
  cache = openPageCache(rendererOf(watched, 'http://localhost:3000'), 10_000_000);
  const settings = readSettings({});
  server = createServer(openRequestListener({ front: openPageFront(cache), pages: watched, settings, isDraining: false, api: watched }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A page as SvelteKit sends one: head, then the whole text. */
const sharedPage: Handler = (request, response) => {
  const isShared = request.headers['x-wecan-shared'] === '1';
  const [person, count] = isShared ? [pageMarks.person, pageMarks.count] : ['own', 'own'];
  response.setHeader('content-type', 'text/html');
  response.setHeader('x-wecan-shared', 'listing:tea category:pots; ttl=30');
  response.setHeader('x-wecan-route', '/p/[slug]');
  response.writeHead(200);
  response.write(`<a>${person}</a><b>${count}</b><p>${'Ấm trà Nguyệt '.repeat(200)}${request.url}</p>`);
  response.end(`<i>${count}</i>`);
};

const personalPage: Handler = (request, response) => {
  response.setHeader('content-type', 'text/html');
  response.writeHead(200).end(`<p>for ${request.headers.cookie ?? 'nobody'} ${'x'.repeat(2_000)}</p>`);
};

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise((resolve, reject) => {
    const request = ask({ port, path, method, headers: { 'accept-encoding': 'gzip, br', ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: opened(Buffer.concat(chunks), response.headers['content-encoding']),
        }),
      );
    });
    request.once('error', reject);
    request.end();
  });
}

function opened(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return '';
  return (encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

function cookieOf(face: { alias?: string; count: number }): string {
  let cookie = '';
  writeFace({ get: () => undefined, set: (name, value) => (cookie = `${name}=${value}`), delete: () => undefined }, face);
  return cookie;
}

test('a page for everybody is made once, without cookies, and a visitor may keep it', async () => {
  pages = sharedPage;
  const first = await get('/p/tea', { cookie: 'theme=dark' });
  const second = await get('/p/tea');
  expect(asked).toEqual([{ url: '/p/tea', cookie: undefined, isShared: true }]);
  expect(first.text).toBe(second.text);
  expect(first.text).toContain('<a>Đăng nhập</a><b></b>');
  expect(first.headers['cache-control']).toBe('public, max-age=0, s-maxage=30, stale-while-revalidate=300');
  expect(first.headers['content-encoding']).toBe('br');
  expect(first.headers['x-wecan-shared']).toBeUndefined();
  expect(first.headers['x-wecan-route']).toBeUndefined();
});

test('a person finds their alias and basket count in the kept page, and nobody may keep that', async () => {
  pages = sharedPage;
  await get('/p/tea');
  const answer = await get('/p/tea', { cookie: `a=b; ${cookieOf({ alias: 'Mây Trắng', count: 3 })}; c=d` });
  expect(asked).toHaveLength(1);
  expect(answer.text).toContain('<a>Mây Trắng</a><b>3</b>');
  expect(answer.text).toContain('<i>3</i>');
  expect(answer.headers['cache-control']).toBe('private, no-store');
  expect(answer.headers.etag).toBeUndefined();
});

test('a visitor with a basket sees the count and the way to sign in, in the language of the page', async () => {
  pages = sharedPage;
  const answer = await get('/en/p/tea', { cookie: cookieOf({ count: 2 }) });
  expect(answer.text).toContain('<a>Sign in</a><b>2</b>');
});

test('what a person calls themselves cannot become markup', async () => {
  pages = sharedPage;
  const answer = await get('/p/tea', { cookie: cookieOf({ alias: `<script>"&'`, count: 0 }) });
  expect(answer.text).toContain('<a>&#60;script&#62;&#34;&#38;&#39;</a>');
});

test('a face that we did not seal is nobody’s: the page is made for that request alone', async () => {
  pages = sharedPage;
  const forged = await get('/p/tea', { cookie: `${faceCookie}=${Buffer.alloc(40).toString('base64url')}` });
  expect(forged.text).toContain('<a>own</a>');
  expect(asked).toEqual([{ url: '/p/tea', cookie: expect.stringContaining(faceCookie), isShared: false }]);
});

test('a session without a face gets a page of its own', async () => {
  pages = sharedPage;
  await get('/p/tea', { cookie: 'wecan_session=abc' });
  expect(asked).toEqual([{ url: '/p/tea', cookie: 'wecan_session=abc', isShared: false }]);
});

test('a personal page is made with cookies, once per request, and is never kept', async () => {
  pages = personalPage;
  await get('/account', { cookie: 'a=1' });
  asked = [];
  const answer = await get('/account', { cookie: 'a=2' });
  expect(asked).toEqual([{ url: '/account', cookie: 'a=2', isShared: false }]);
  expect(answer.text).toContain('for a=2');
  expect(answer.headers['cache-control']).toBe('private, no-store');
  expect(answer.headers['content-encoding']).toBe('br');
});

test.each([
  ['says no', (response: Parameters<Handler>[1]) => response.setHeader('content-type', 'text/html').writeHead(404).end('gone')],
  ['fails', (response: Parameters<Handler>[1]) => response.setHeader('x-wecan-shared', 'a').writeHead(500).end('broken')],
  [
    'sets a cookie',
    (response: Parameters<Handler>[1]) =>
      response.setHeader('x-wecan-shared', 'a').setHeader('content-type', 'text/html').setHeader('set-cookie', 'a=b').end('hello'),
  ],
  [
    'is no page',
    (response: Parameters<Handler>[1]) => response.setHeader('x-wecan-shared', 'a').setHeader('content-type', 'application/json').end('{}'),
  ],
])('an answer that %s is not kept', async (_what, send) => {
  pages = (_request, response) => send(response);
  await get('/x');
  await get('/x');
  expect(asked.filter(({ isShared }) => !isShared)).toHaveLength(2);
  expect(cache.bytes).toBe(0);
});

test('forms go past what is kept', async () => {
  pages = sharedPage;
  await get('/p/tea');
  await get('/p/tea', {}, 'POST');
  expect(asked.at(-1)).toMatchObject({ isShared: false });
});

test('a browser that has the page hears that nothing changed', async () => {
  pages = sharedPage;
  const { headers } = await get('/p/tea');
  const again = await get('/p/tea', { 'if-none-match': String(headers.etag) });
  expect(again).toMatchObject({ status: 304, text: '' });
});

test('a head has the length of the page and no body', async () => {
  pages = sharedPage;
  const whole = await get('/p/tea');
  const head = await get('/p/tea', {}, 'HEAD');
  expect(head.text).toBe('');
  expect(head.headers['content-length']).toBe(whole.headers['content-length']);
});

test.each([['gzip'], ['identity'], ['br;q=0, gzip;q=0']])('whoever accepts %s gets the same page', async (encoding) => {
  pages = sharedPage;
  const usual = await get('/p/tea');
  expect((await get('/p/tea', { 'accept-encoding': encoding })).text).toBe(usual.text);
  expect((await get('/p/tea', { 'accept-encoding': encoding, cookie: cookieOf({ alias: 'Mây', count: 1 }) })).text).toContain('<a>Mây</a><b>1</b>');
});

test('a page is forgotten when something on it changed', async () => {
  pages = sharedPage;
  await get('/p/tea');
  cache.drop(['listing:cup']);
  await get('/p/tea');
  expect(asked).toHaveLength(1);
  cache.drop(['listing:tea']);
  await get('/p/tea');
  expect(asked).toHaveLength(2);
});

test('a hundred people at once cost one page', async () => {
  pages = (request, response) => setTimeout(() => sharedPage(request, response), 30);
  const answers = await Promise.all(Array.from({ length: 100 }, () => get('/p/tea')));
  expect(asked).toHaveLength(1);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});

test('a page that cannot be made for everybody is still made for each', async () => {
  pages = (request, response) => {
    if (request.headers['x-wecan-shared']) throw new Error('broken');
    sharedPage(request, response);
  };
  expect((await get('/p/tea')).status).toBe(200);
});
