import { type IncomingMessage, type ServerResponse } from 'node:http';

import { Denial } from '#api/denials.ts';
import { languageOf } from '#api/language.ts';
import { denialBody, problemMediaType } from '#api/problem.ts';
import { type Locale } from '#platform/locale.ts';
import { errorActionWords, errorWordsFor } from '#ui/words/errors.ts';

/** Says no to a body that is not read: a problem to a program, a page of words to a person. */
export function refuseBody(status: 411 | 413, { url = '/', headers }: IncomingMessage, response: ServerResponse): void {
  const code = status === 413 ? 'api/too-large' : 'api/length-missing';
  const answer = url.startsWith('/api/')
    ? { type: problemMediaType, text: JSON.stringify(denialBody(new Denial(code), languageOf(headers['accept-language']))) }
    : { type: 'text/html; charset=utf-8', text: pageOf(status, /^\/en(\/|\?|$)/.test(url) ? 'en' : 'vi') };
  // The rest of the body is not read: the connection goes with it.
  response.writeHead(status, { 'content-type': answer.type, 'cache-control': 'no-store', connection: 'close' });
  response.end(answer.text);
}

/** Written here, for the pages themselves would read the body first. */
function pageOf(status: number, locale: Locale): string {
  const { title, text } = errorWordsFor(status);
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${title[locale]} · Wecan</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/offline.css" />
  </head>
  <body>
    <main>
      <img src="/icons/192.png" width="64" height="64" alt="Wecan" />
      <h1>${title[locale]}</h1>
      <p>${text[locale]}</p>
      <p><a href="${locale === 'en' ? '/en' : '/'}">${errorActionWords.home[locale]}</a></p>
      <p>${status}</p>
    </main>
  </body>
</html>
`;
}
