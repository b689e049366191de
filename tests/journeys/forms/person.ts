import { inject } from 'vitest';

import { demonstrationAccounts } from '../../../src/demonstration/accounts.ts';

export type Answer = { status: number; text: string; location: string; type: string };
export type Sending = { body?: URLSearchParams | FormData; origin?: string; isUnknown?: boolean };

/** Somebody at a browser that keeps cookies, follows nothing and runs nothing. */
export type Person = { name: string; ask: (path: string, sending?: Sending) => Promise<Answer> };

export function arrive(name: string): Person {
  const home = inject('product');
  const jar = new Map<string, string>();
  const ask = async (path: string, { body, origin = new URL(home).origin, isUnknown = false }: Sending = {}): Promise<Answer> => {
    const headers = new Headers({ accept: 'text/html', 'accept-language': 'vi', 'user-agent': `journey of ${encodeURIComponent(name)}` });
    if (jar.size > 0 && !isUnknown) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    if (body) headers.set('origin', origin);
    const response = await fetch(new URL(path, home), { headers, redirect: 'manual', ...(body && { method: 'POST', body }) });
    if (!isUnknown) for (const line of response.headers.getSetCookie()) keep(jar, line);
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location') ?? '',
      type: response.headers.get('content-type') ?? '',
    };
  };
  return { name, ask };
}

function keep(jar: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (!value || /max-age=0\b/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}

/** A member or a person of the staff of the demonstration, by what its start page tells everybody. */
export async function signedIn({ about, email, password, path }: ReturnType<typeof demonstrationAccounts>[number]): Promise<Person> {
  const person = arrive(about);
  if (path === '/sign-in') await send(person, '/sign-in/password', { identifier: email, password });
  else await enterWithCode(person, { email, password });
  return person;
}

/** A code is good once: where another journey has just used it, the next one is waited for. */
async function enterWithCode(person: Person, { email, password }: { email: string; password: string }): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const { staff }: { staff: { email: string; code: string; secondsLeft: number }[] } = JSON.parse((await person.ask('/dev/inbox.json')).text);
    const shown = staff.find((each) => each.email === email);
    if ((await send(person, '/ops/sign-in', { email, password, code: shown?.code ?? '' })).status === 303) return;
    await new Promise((resolve) => setTimeout(resolve, (shown?.secondsLeft ?? 1) * 1_000 + 200));
  }
}

/** Somebody who registers, with an address that nobody else may ever see. */
export async function newMember(alias: string, secret: { recipient: string; street: string }): Promise<Person> {
  const person = arrive(alias);
  const identifier = `bieu-mau.${crypto.randomUUID().slice(0, 8)}@example.test`;
  await send(person, '/sign-in', { identifier });
  let code: string | undefined;
  for (let tries = 0; !code && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    code = /\b\d{6}\b/.exec(JSON.parse((await person.ask(`/dev/inbox.json?to=${identifier}`)).text).messages[0]?.text ?? '')?.[0];
  }
  await send(person, '/sign-in/code?/enter', { code: code ?? '' });
  await send(person, '/register', { alias, isOldEnough: 'on' });
  await send(person, '/account/addresses/new?/save', { ...secret, mobile: '0912345678', place: 'phường Bến Thành, Thành phố Hồ Chí Minh' });
  return person;
}

function send(person: Person, path: string, form: Record<string, string>): Promise<Answer> {
  return person.ask(path, { body: new URLSearchParams(form) });
}
