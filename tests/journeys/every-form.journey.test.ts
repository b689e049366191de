import { beforeAll, expect, test } from 'vitest';

import { demonstrationAccounts } from '../../src/demonstration/accounts.ts';
import { arrive, newMember, type Person, signedIn } from './forms/person.ts';
import { type Form } from './forms/read-forms.ts';
import { faultsOf, isId, pressTwice, tryForm } from './forms/try-form.ts';
import { actionOf, routeOf, type Walk, walk } from './forms/walk.ts';

const starts: Readonly<Record<string, readonly string[]>> = {
  member: ['/account', '/orders', '/account/reviews', '/account/addresses/new', '/seller', '/basket', '/checkout', '/'],
  staff: ['/ops', '/ops/sign-in'],
  visitor: ['/', '/sign-in', '/sign-in/password', '/register', '/basket', '/ops/sign-in', '/search?q=tai'],
};
/** What ends the work of the others comes last. */
const isEnding = /sign-out|\?\/(end|delete|remove|drop|cancel)/;
const newcomer = 'Người Mới';
const secret = { recipient: 'Nguyễn Thị Kín Như Bưng', street: '77 Ngõ Không Ai Biết' };

const walks: Walk[] = [];

beforeAll(async () => {
  const persons: [Person, keyof typeof starts][] = [
    [arrive('visitor'), 'visitor'],
    [await newMember(newcomer, secret), 'member'],
  ];
  for (const account of demonstrationAccounts()) persons.push([await signedIn(account), account.kind === 'staff' ? 'staff' : 'member']);
  for (const [person, kind] of persons) {
    await fillBasket(person, kind);
    walks.push(await walk(person, starts[kind] ?? []));
  }
});

/** A basket with something in it has forms of its own. */
async function fillBasket(person: Person, kind: string): Promise<void> {
  if (kind === 'staff') return;
  const { text } = await person.ask('/search?q=tai+nghe');
  const slug = /href="\/p\/([^"?]+)/.exec(text)?.[1] ?? '';
  const variant = /name="variant"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="variant"/.exec((await person.ask(`/p/${slug}`)).text);
  await person.ask('/basket?/add', { body: new URLSearchParams({ variant: variant?.[1] ?? variant?.[2] ?? '', quantity: '1' }) });
}

/** Ids in the forms of others. */
function idsOfOthers(mine: Walk): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  const own = new Set([...mine.forms.values()].flatMap((form) => idsIn(form).map(([, id]) => id)));
  for (const { forms } of walks.filter((each) => each !== mine))
    for (const [name, id] of [...forms.values()].flatMap(idsIn)) if (!own.has(id)) ids.set(name, [...(ids.get(name) ?? []), id]);
  return ids;
}

function idsIn({ fields, button }: Form): [string, string][] {
  const hidden = fields.filter(({ type }) => type === 'hidden').map(({ name, value }): [string, string] => [name, value]);
  return [...hidden, ...(button ? [button] : [])].filter(([, value]) => isId(value));
}

/** The forms that nobody before had, each with somebody who may send it: the least known person first. */
function* eachForm(): Generator<{ mine: Walk; form: Form & { page: string } }> {
  const seen = new Set<string>();
  for (const mine of walks) {
    for (const form of mine.forms.values()) {
      const isOfAll = /\/(basket|checkout|sign-in|register)\b/.test(form.action);
      const key = (isOfAll && mine.person.name === 'visitor' ? 'visitor: ' : '') + actionOf(form).replace(/=[0-9a-f-]{36}$/, '');
      // The choices of the demonstration's people stay theirs: other journeys count on them.
      const isChoiceOfAnother = form.action.includes('/account/privacy') && mine.person.name !== newcomer;
      if (seen.has(key) || isChoiceOfAnother) continue;
      seen.add(key);
      yield { mine, form };
    }
  }
}

const own = /^(orders|account|seller|ops|pay)\//;

test('everybody finds their forms', () => {
  for (const { person, forms } of walks) expect(forms.size, person.name).toBeGreaterThan(2);
  const found = new Set([...eachForm()].map(({ form }) => actionOf(form).split(' ')[1]));
  expect(found.size, [...found].join(', ')).toBeGreaterThanOrEqual(40);
});

test('every form refuses in words what does not belong in it, and loses nothing', { timeout: 180_000 }, async () => {
  const faults: string[] = [];
  for (const { mine, form } of eachForm())
    if (!isEnding.test(form.action)) await tryForm({ person: mine.person, form, others: idsOfOthers(mine), faults });
  expect(faults).toEqual([]);
});

const absurd =
  'page=-1&page=99999999999999999999&q=%00%FF&tab=%3Cnonsense%3E&sort=%27--&min=1e999&max=x&next=//elsewhere.example&done=%3Cscript%3Ealert&added=%00';

/** One address of each kind that somebody met, with questions that no link asks. */
function* absurdAddresses(): Generator<{ person: Person; path: string }> {
  const seen = new Set<string>();
  for (const { person, pages } of walks) {
    for (const { pathname, searchParams } of [...pages.keys()].map((path) => new URL(path, 'http://here'))) {
      const names = [...new Set(searchParams.keys())].sort();
      const key = `${routeOf(pathname)}?${names.join('&')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { person, path: `${pathname}?${absurd}` };
      yield { person, path: `${pathname}?${names.map((name) => `${name}=%3Cnonsense%3E%00%F0%9F%99%82`).join('&')}` };
      yield { person, path: `${pathname}?${names[0] ?? 'q'}=${'%F0%9F%99%82'.repeat(500)}` };
    }
  }
  const strange = ['/p/%E0%A4%A', '/%FF', '/c/%00', `/search?q=${'x'.repeat(12_000)}`, `/p/${'a'.repeat(5_000)}`, '/orders/..%2F..%2Fetc'];
  for (const path of strange) yield { person: arrive('stranger'), path };
}

test('every address bears absurd questions', { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  for (const { person, path } of absurdAddresses()) {
    const answer = await person.ask(path);
    const found = [...faultsOf(answer), ...(/^(https?:)?\/\/elsewhere/.test(answer.location) ? ['leads elsewhere'] : [])];
    faults.push(...found.map((fault) => `${person.name}, ${path.slice(0, 90)}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('what is too much for any form is refused with a page that says so', async () => {
  for (const [path, language] of [
    ['/basket?/add', 'vi'],
    ['/en/basket?/add', 'en'],
  ] as const) {
    const answer = await arrive('somebody').ask(path, { body: new URLSearchParams({ variant: 'x'.repeat(1_200_000) }) });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain(`<html lang="${language}"`);
  }
});

test('nobody sees or changes what is somebody else’s', async () => {
  const faults: string[] = [];
  for (const { person, pages, forms } of walks) {
    const isSeen = [...pages.values()].some((text) => text.includes(secret.street) || text.includes(secret.recipient));
    expect(isSeen, person.name).toBe(person.name === newcomer);
    const others = walks.filter((each) => each.person !== person);
    const theirPages = others.flatMap((each) => [...each.pages.keys()]).filter((path) => isOwn(path) && !pages.has(path));
    const mine = new Set([...forms.values()].map(({ action }) => action));
    const theirForms = others.flatMap((each) => [...each.forms.values()]).filter(({ action }) => isOwn(action) && !mine.has(action));
    for (const path of new Set(theirPages)) {
      const { status, location } = await person.ask(path);
      if (status !== 404 && !location.includes('sign-in')) faults.push(`${person.name}, ${path}: ${status} ${location}`);
    }
    for (const action of new Set(theirForms.map((form) => form.action))) {
      const { pathname, search } = new URL(action);
      const { status, location } = await person.ask(pathname + search, { body: new URLSearchParams({ reason: 'Một lý do đủ dài.' }) });
      if (status !== 404 && !location.includes('sign-in')) faults.push(`${person.name}, posts ${pathname}${search}: ${status} ${location}`);
    }
  }
  expect(faults).toEqual([]);
});

/** Addresses that name something of one person. */
function isOwn(address: string): boolean {
  const route = routeOf(new URL(address, 'http://here').pathname);
  // From an order to its review: leads everybody to their own reviews, whatever the order is.
  return own.test(route) && /\[(?!kind)/.test(route) && route !== 'orders/[group]/review';
}

test('two presses at once are as good as one, and what ends things refuses nonsense', { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  const isLast = (form: Form) => Number(/sign-out|endOthers/.test(form.action));
  const forms = [...eachForm()].sort((one, other) => isLast(one.form) - isLast(other.form));
  for (const { mine, form } of forms) {
    const tried = { person: mine.person, form, others: idsOfOthers(mine), faults };
    if (isEnding.test(form.action)) await tryForm(tried);
    await pressTwice(tried);
  }
  expect(faults).toEqual([]);
});
