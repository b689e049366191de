import { type IncomingMessage, type ServerResponse } from 'node:http';

import { withPurpose } from '#enforcement/with-purpose.ts';
import { readCarrierNotice } from '#market/delivery/carrier-notice.ts';
import { storeCarrierNotice } from '#market/delivery/store-carrier-notice.ts';
import { readBankNotice } from '#market/payments/bank-notice.ts';
import { storeBankNotice } from '#market/payments/store-bank-notice.ts';
import { logFault } from '#platform/server/log.ts';

const mostBytes = 65_536;

type Door = (body: string, query: URLSearchParams) => Promise<200 | 400 | 401>;

/** Where companies tell us what happened. Each notice is stored and answered at once; what follows is a job. */
const doors: Readonly<Record<string, Door>> = {
  '/notices/bank': takeBankNotice,
  '/notices/carrier': takeCarrierNotice,
};

export function isNotice(path: string): boolean {
  return path.startsWith('/notices/');
}

/**
 * Answers a notice before the pages see it: a company sends no Origin, by which forms of other sites are kept out
 * there, and is told apart by its own signature or hash. Whoever is not answered with 200 sends the notice again.
 */
export async function answerNotice(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://notices');
  const take = doors[pathname];
  if (!take) return send(response, 404);
  if (request.method !== 'POST') return send(response, 405);
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return send(response, 413);
  try {
    const body = await textWithin(request, mostBytes);
    send(response, body === undefined ? 413 : await take(body, searchParams));
  } catch (error) {
    logFault('notice not stored', error, { route: pathname });
    send(response, 500);
  }
}

/** A body may come in pieces without saying how long it is: what is too much is not read on. */
async function textWithin(request: IncomingMessage, most: number): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(piece)) continue;
    bytes += piece.length;
    if (bytes > most) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function takeBankNotice(body: string): Promise<200 | 400 | 401> {
  const notice = readBankNotice(jsonOf(body));
  if (!notice) return 400;
  await withPurpose('order.pay', 'nobody', (tx) => storeBankNotice(tx, notice, new Date()));
  return notice.isAuthentic ? 200 : 401;
}

async function takeCarrierNotice(body: string, query: URLSearchParams): Promise<200 | 400 | 401> {
  const notice = readCarrierNotice(body, query.get('hash') ?? '');
  if (!notice) return 400;
  await withPurpose('order.fulfil', 'nobody', (tx) => storeCarrierNotice(tx, notice, new Date()));
  return notice.isAuthentic ? 200 : 401;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  // What is left of a body that was not read goes with the connection.
  const closing = status === 405 || status === 413 ? { connection: 'close' } : {};
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...closing });
  response.end(JSON.stringify({ success: status === 200 }));
}
