import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { register } from 'prom-client';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

import { randomId } from '#platform/ids.ts';
import { useFaceKey } from '#platform/server/face-cookie.ts';
import { makePicture, useMediaFolder } from '#platform/server/media.ts';
import { readSettings } from '#platform/server/settings.ts';

import { openPageCache } from './page-cache.ts';
import { openPageFront, rendererOf } from './page-front.ts';
import { type Handler } from './pages.ts';
import { type Doors, openRequestListener } from './request-listener.ts';

useFaceKey('ab'.repeat(32));
const folder = mkdtempSync(join(tmpdir(), 'wecan-web-'));
useMediaFolder(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages: Handler = (request, response) => {
  response.setHeader('content-type', 'text/html');
  response.setHeader('x-wecan-route', '/orders/[group]');
  response.end(`<p>${request.headers['x-wecan-shared'] ?? 'own'} ${request.headers['x-forwarded-proto'] ?? ''}</p>`);
};
const settings = readSettings({});

let doors: Doors;
let server: Server;
beforeEach(async () => {
  const front = openPageFront(openPageCache(rendererOf(pages, 'http://localhost:3000'), 1e6));
  doors = { front, pages, settings, isDraining: false, api: (_request, response) => response.end('api') };
  server = createServer(openRequestListener(doors));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

type Question = { path: string; method?: string; headers?: Record<string, string>; body?: string };
type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer };

function send({ path, method = 'GET', headers = {}, body = '' }: Question): Promise<Answer> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise((resolve, reject) => {
    const request = ask({ port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.once('error', reject);
    request.end(body);
  });
}

test('every answer forbids what is not ours, and carries a number of its own', async () => {
  const answers = await Promise.all(['/', '/api/v1', '/media/none'].map((path) => send({ path })));
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(3);
});

test('what only this server may say to the pages is not believed from outside', async () => {
  const headers = { 'x-wecan-shared': '1', 'x-forwarded-proto': 'https', 'x-forwarded-for': '1.2.3.4' };
  expect((await send({ path: '/orders/1', headers })).body.toString()).toBe('<p>own http</p>');
});

test('a form of more than a megabyte is refused before it is read', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1048577' };
  expect(await send({ path: '/', method: 'POST', headers }).catch(() => ({ status: 413 }))).toMatchObject({ status: 413 });
});

test('pictures may be larger than words, up to their own limit', async () => {
  const type = { 'content-type': 'multipart/form-data; boundary=a' };
  const body = 'a'.repeat(2_000_000);
  expect(await send({ path: '/', method: 'POST', headers: { ...type, 'content-length': String(body.length) }, body })).toMatchObject({ status: 200 });
  const headers = { ...type, 'content-length': String(20 * 1_048_576) };
  expect(await send({ path: '/', method: 'POST', headers }).catch(() => ({ status: 413 }))).toMatchObject({ status: 413 });
});

test('a body of unknown length is asked to say it', async () => {
  expect(await send({ path: '/', method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: 'a=1' })).toMatchObject({ status: 411 });
});

test('a picture is sent to be kept for good, and nothing else of the folder is reached', async () => {
  const id = randomId<'catalogue.media'>();
  await makePicture(
    id,
    await sharp({ create: { width: 40, height: 40, channels: 3, background: '#0a7359' } })
      .png()
      .toBuffer(),
  );
  const found = await send({ path: `/media/${id}/40.webp` });
  expect(found).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' } });
  expect(found.body.length).toBe(Number(found.headers['content-length']));
  expect((await send({ path: `/media/${id}/40.webp`, method: 'HEAD' })).body.length).toBe(0);
  const others = [`${id}/41.webp`, `${id}/master.webp`, `${id}/../${id}/40.webp`, `${id}/40.webp?x`, `..%2f..%2fmaster-secret`, id];
  for (const path of others) expect(await send({ path: `/media/${path}` })).toMatchObject({ status: 404 });
  expect(await send({ path: `/media/${id}/40.webp`, method: 'POST', headers: { 'content-length': '0' } })).toMatchObject({ status: 404 });
});

test('requests are counted by class and status', async () => {
  await send({ path: '/orders/1' });
  await expect
    .poll(() => register.getSingleMetricAsString('wecan_request_seconds'))
    .toContain('wecan_request_seconds_count{class="page",status="2xx"}');
});

test('while the process drains, no connection is kept open', async () => {
  doors.isDraining = true;
  expect((await send({ path: '/', headers: { connection: 'keep-alive' } })).headers.connection).toBe('close');
});
