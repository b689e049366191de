import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { openMemory } from '../memory.ts';
import { answerJson, answerPage, readText } from '../talk.ts';
import { type Link } from './link.ts';
import { type BankAccount, merchantApi } from './merchant-api.ts';
import { transferPage, unknownPage } from './page.ts';
import { isManner, manners, type Till, transfer } from './transfer.ts';

export type BankConfig = { account: BankAccount; noticeUrl: string; memoryPath?: string | undefined };

/** payOS and a bank in one, on a port of the loopback address: the merchant API, and a page where a person transfers. */
export function serveBank({ account, noticeUrl, memoryPath }: BankConfig): { server: Server; till: Till } {
  const till: Till = { links: openMemory<Link>(memoryPath), account, noticeUrl };
  const api = merchantApi(till.links, account);
  const server = createServer((request, response) => {
    void answer(till, api, { request, response }).catch(() => {
      if (!response.headersSent) answerJson(response, 400, { code: '20', desc: 'Dữ liệu không hợp lệ' });
    });
  });
  return { server, till };
}

type Exchange = { request: IncomingMessage; response: ServerResponse };

async function answer(till: Till, api: ReturnType<typeof merchantApi>, { request, response }: Exchange): Promise<void> {
  const { pathname: path } = new URL(request.url ?? '/', 'http://bank');
  const text = await readText(request);
  const page = /^\/web\/([0-9a-f]{32})$/.exec(path);
  if (!page) {
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const reply = api({ method: request.method ?? 'GET', path, headers: request.headers, body });
    return answerJson(response, reply.status, reply.body);
  }
  const link = [...till.links.items.values()].find(({ id }) => id === page[1]);
  if (!link) return answerPage(response, 404, unknownPage());
  const manner = request.method === 'POST' ? (new URLSearchParams(text).get('manner') ?? '') : '';
  if (!isManner(manner)) return answerPage(response, 200, transferPage(link, undefined));
  // The person need not wait until the shop has heard of it.
  void transfer(till, link, manner);
  answerPage(response, 200, transferPage(link, `Đã làm: ${manners[manner]}. Bạn quay lại trang của cửa hàng nhé.`));
}
