import { globSync } from 'node:fs';
import { join } from 'node:path';

import { type Person } from './person.ts';
import { decode, type Form, readForms, tagsIn } from './read-forms.ts';

export type Walk = { person: Person; pages: ReadonlyMap<string, string>; forms: ReadonlyMap<string, Form & { page: string }> };

const folder = join(import.meta.dirname, '../../../src/routes');
/** Fixed names before names with holes, as the pages are found. */
const routes = globSync('**/+{page.svelte,page.server.ts,server.ts}', { cwd: folder })
  .map((file) => file.replace(/\/?\+[a-z.]+$/, ''))
  .sort((one, other) => Number(one.includes('[')) - Number(other.includes('[')))
  .map((route) => ({ route, pattern: new RegExp(`^/${route.replaceAll('.', '\\.').replaceAll(/\[[^\]]+\]/g, '[^/]+')}/?$`) }));

/** Pages whose forms are the same for each thing shown: one of them is enough. The others differ by what can be done next. */
const alike = /^\/?(p|c|shop|help|policy|dev|account\/privacy|reviews|search|sitemap)/;
const most = { addresses: 120, ofOneRoute: 6 } as const;

export const routeOf = (path: string): string => routes.find(({ pattern }) => pattern.test(path))?.route ?? path;
export const actionOf = (form: Form): string => {
  const { pathname, search } = new URL(form.action);
  return `${form.method} ${routeOf(pathname)}${/^\?\/\w+/.exec(search)?.[0] ?? ''} ${form.button?.join('=') ?? ''}`.trim();
};

/** Goes wherever links lead inside the site, and takes every form along that it meets. */
export async function walk(person: Person, starts: readonly string[]): Promise<Walk> {
  const waiting = [...starts];
  const met = new Map<string, number>();
  const pages = new Map<string, string>();
  const forms = new Map<string, Form & { page: string }>();
  while (waiting.length > 0 && pages.size < most.addresses) {
    const path = waiting.shift() ?? '';
    if (pages.has(path) || !isWanted(path, met)) continue;
    const answer = await person.ask(path);
    pages.set(path, answer.text);
    if (answer.location) waiting.unshift(answer.location);
    if (!answer.type.startsWith('text/html')) continue;
    const address = new URL(path, 'http://here');
    for (const form of readForms(answer.text, address)) {
      // Of many alike, the one that stands last: other journeys begin with what stands first.
      if (form.method === 'post' && new URL(form.action).host === 'here') forms.set(actionOf(form), { ...form, page: path });
    }
    waiting.push(...linksIn(answer.text, address));
  }
  return { person, pages, forms };
}

function isWanted(path: string, met: Map<string, number>): boolean {
  const { pathname, searchParams } = new URL(path, 'http://here');
  if (/^\/(en(\/|$)|_app|media|api\/v1|dev)/.test(pathname)) return false;
  const route = routeOf(pathname);
  const key = `${route}?${[...new Set(searchParams.keys())].sort().join('&')}&${searchParams.get('tab') ?? ''}`;
  const times = (met.get(key) ?? 0) + 1;
  met.set(key, times);
  return times <= (route.includes('[') && !alike.test(route) ? most.ofOneRoute : 1);
}

function linksIn(html: string, address: URL): string[] {
  return [...tagsIn(html)]
    .filter(({ name, isEnd }) => name === 'a' && !isEnd)
    .map(({ has }) => new URL(decode(has.get('href') ?? ''), address))
    .filter(({ host }) => host === 'here')
    .map(({ pathname, search }) => pathname + search);
}
