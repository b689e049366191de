import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

import { z } from 'zod';

import { authenticators } from '../authenticator/authenticators.ts';
import { type Letterbox } from './letterbox.ts';

const largestBytes = 10_000;
const mostListed = 500;

const Sms = z.object({ to: z.string().min(3).max(40), text: z.string().min(1).max(1_000) });

export type Gateway = { port: number; close: () => Promise<void> };

/**
 * The gateway for text messages, and the window of the inbox: POST /sms, GET /messages?to=…, GET /messages/{id},
 * and GET /authenticators for the phones of the demonstration's staff.
 */
export async function openGateway(letterbox: Letterbox, port = 0): Promise<Gateway> {
  const server = createServer((request, response) => {
    answer(letterbox, request)
      .then(({ status, body }) => send(response, status, body))
      .catch(() => send(response, 400, { error: 'not understood' }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(letterbox: Letterbox, request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const url = new URL(request.url ?? '/', 'http://inbox');
  if (request.method === 'POST' && url.pathname === '/sms') return accept(letterbox, request);
  if (request.method !== 'GET') return { status: 405, body: { error: 'GET or POST /sms' } };
  if (url.pathname === '/authenticators') return { status: 200, body: authenticators(new Date()) };
  if (url.pathname === '/messages') {
    const limit = Math.min(Number(url.searchParams.get('limit')) || mostListed, mostListed);
    return { status: 200, body: letterbox.list(url.searchParams.get('to') ?? '', limit) };
  }
  const letter = letterbox.find(/^\/messages\/([0-9a-f-]{36})$/.exec(url.pathname)?.[1] ?? '');
  return letter ? { status: 200, body: letter } : { status: 404, body: { error: 'no such message' } };
}

async function accept(letterbox: Letterbox, request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  if (Number(request.headers['content-length'] ?? 0) > largestBytes) return { status: 413, body: { error: 'too long' } };
  const { to, text } = Sms.parse(JSON.parse(await textOf(request)));
  const { id } = letterbox.put({ channel: 'sms', from: 'WECAN', to, subject: '', text, html: '', messageId: '' }, new Date());
  return { status: 202, body: { id } };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
