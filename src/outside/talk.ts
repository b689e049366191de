import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as secureRequest } from 'node:https';

const mostBytes = 100_000;

/** The body of a request, as text; longer ones are cut off with an error. */
export async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > mostBytes) throw new Error('The request is too long.');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

export function answerPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}

/** Text as it may stand in a page. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Sends a notice and answers the status, or 0 where nobody listens. */
export function post(url: string, contentType: string, body: string): Promise<number> {
  return new Promise((resolve) => {
    const send = url.startsWith('https:') ? secureRequest : request;
    const outgoing = send(
      url,
      { method: 'POST', headers: { 'content-type': contentType, 'content-length': Buffer.byteLength(body) } },
      (incoming) => {
        incoming.resume();
        incoming.once('end', () => resolve(incoming.statusCode ?? 0));
        incoming.once('error', () => resolve(0));
      },
    );
    outgoing.setTimeout(10_000, () => outgoing.destroy());
    outgoing.once('error', () => resolve(0));
    outgoing.end(body);
  });
}
