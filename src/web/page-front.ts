import { type IncomingMessage, type ServerResponse } from 'node:http';

import { logFault } from '#platform/server/log.ts';
import { siteWords } from '#ui/words/site.ts';

import { askedFor } from './asked-for.ts';
import { capturePage } from './capture-page.ts';
import { innerHeaders } from './direct-answer.ts';
import { type KeptPage, keepPage, type Shown } from './kept-page.ts';
import { countKept } from './measure.ts';
import { type PageCache, type Render } from './page-cache.ts';
import { type Handler } from './pages.ts';
import { sendKept } from './send-kept.ts';

export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  /** Name and value in turn. */
  headers: readonly string[];
};

/** Answers from what is kept, or lets the answer be made. */
export type PageFront = (exchange: Exchange, make: () => void) => void;

/** Before the pages: what is the same for everybody is made once and sent from memory. */
export function openPageFront(cache: PageCache): PageFront {
  return (exchange, make) => {
    const asked = askedFor(exchange.request);
    if (!asked) return make();
    const send = (page: KeptPage | undefined) => {
      if (!page) return make();
      sendKept(page, { ...asked, visitorWords: visitorWords(asked.address) }, exchange);
      countKept();
    };
    const found = cache.get(asked.address, Date.now());
    if (!(found instanceof Promise)) return send(found);
    found.then(send, (error: unknown) => {
      logFault('kept page failed', error);
      make();
    });
  };
}

/** Renders a page as nobody in particular and keeps it, when it says that it is for everybody. */
export function rendererOf(pages: Handler, origin: string): Render {
  const { host, protocol } = new URL(origin);
  const asked = { host, 'x-forwarded-proto': protocol.slice(0, -1), accept: 'text/html', [innerHeaders.shared]: '1' };
  return async (address) => {
    const { status, headers, body } = await capturePage(pages, address, { ...asked });
    const shown = status === 200 && !headers['set-cookie'] ? shownBy(headers, body) : undefined;
    return shown && keepPage(shown, visitorWords(address), Date.now());
  };
}

/** `x-wecan-shared: listing:<id> category:<id>; ttl=30` makes a page one for everybody. */
function shownBy(headers: NodeJS.Dict<unknown>, body: Buffer): Shown | undefined {
  const said = headers[innerHeaders.shared];
  const contentType = headers['content-type'];
  if (typeof said !== 'string' || typeof contentType !== 'string' || !contentType.startsWith('text/html')) return undefined;
  const [words = '', ...rest] = said.split(';');
  const ttl = rest.map((one) => /^\s*ttl=(\d+)\s*$/.exec(one)?.[1]).find(Boolean);
  return { html: body.toString('utf8'), contentType, tags: words.split(/\s+/).filter(Boolean), ttlMs: Number(ttl ?? 30) * 1_000 };
}

function visitorWords(address: string): string {
  return siteWords.signIn[address === '/en' || address.startsWith('/en/') || address.startsWith('/en?') ? 'en' : 'vi'];
}
