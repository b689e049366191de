import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import { type Handler } from './pages.ts';

export type CapturedAnswer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Whoever waits for the page gets one of their own then. */
const longestMs = 15_000;

/**
 * Asks the pages as nobody would: no cookie, no address, no browser. What comes back is the same for everyone
 * who asks for it, or it is not kept.
 */
export function capturePage(handler: Handler, url: string, headers: Record<string, string>): Promise<CapturedAnswer> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: 'GET', url, headers, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1, complete: true });
  request.push(null);
  return new Promise((resolve, reject) => {
    const response = new ServerResponse(request);
    const chunks: Buffer[] = [];
    const take = (chunk: unknown) => {
      if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
    };
    const late = setTimeout(() => reject(new Error('The page did not come in time.')), longestMs);
    const finish = () => {
      clearTimeout(late);
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
      response.emit('finish');
      response.emit('close');
    };
    Object.assign(response, {
      writeHead: (status: number, ...rest: unknown[]) => writeHead(response, status, rest),
      write: (chunk: unknown) => {
        take(chunk);
        return true;
      },
      end: (chunk?: unknown) => {
        take(chunk);
        finish();
        return response;
      },
      flushHeaders: () => undefined,
    });
    response.once('error', reject);
    try {
      handler(request, response);
    } catch (error) {
      clearTimeout(late);
      throw error;
    }
  });
}

function writeHead(response: ServerResponse, status: number, rest: readonly unknown[]): ServerResponse {
  response.statusCode = status;
  const headers = rest.find((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
  for (const [name, value] of Object.entries(Object(headers)))
    if (typeof value === 'string' || typeof value === 'number') response.setHeader(name, value);
  return response;
}
