import { type BrowserContext, type Page } from 'playwright-core';

import { demonstrationAccounts } from '../../src/demonstration/accounts.ts';
import { visit } from './browser.ts';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
const signedIn = new Map<string, Cookies>();

/** The demonstration's person of a department, with password and the code of the authenticator; once for all journeys of a file. */
export async function signInAsStaff(context: BrowserContext, department: string): Promise<Page> {
  const cookies = signedIn.get(department);
  if (cookies) {
    await context.addCookies(cookies);
    return visit(context, '/ops');
  }
  const account = demonstrationAccounts().find((each) => each.department === department);
  if (!account) throw new Error(`Nobody of the demonstration works for ${department}.`);
  const page = await visit(context, '/ops/sign-in');
  // A code is good once: where another journey has just used it, the next one is waited for.
  for (let tries = 0; tries < 3 && page.url().includes('/ops/sign-in'); tries += 1) {
    if (tries > 0) await page.waitForTimeout((await authenticatorOf(context, account.email)).secondsLeft * 1_000 + 200);
    await page.fill('input[name=email]', account.email);
    await page.fill('input[name=password]', account.password);
    await page.fill('input[name=code]', (await authenticatorOf(context, account.email)).code);
    await page.click('main form button[type=submit]');
    await page.waitForLoadState('load');
  }
  signedIn.set(department, await context.cookies());
  return page;
}

/** The owner of a shop of the demonstration, or its known buyer, by password. */
export async function signInAsMember(context: BrowserContext, who: 'buyer' | { shop: string }): Promise<Page> {
  const account = demonstrationAccounts().find((each) => (who === 'buyer' ? each.kind === 'buyer' : each.shop === who.shop));
  if (!account) throw new Error('The demonstration knows nobody like that.');
  const page = await visit(context, '/sign-in/password');
  await page.fill('input[name=identifier]', account.email);
  await page.fill('input[name=password]', account.password);
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}

/** Shops whose owners everybody may be. */
export const knownShops: readonly string[] = demonstrationAccounts().flatMap(({ shop }) => (shop ? [shop] : []));

type Shown = { email: string; code: string; secondsLeft: number };

async function authenticatorOf(context: BrowserContext, email: string): Promise<Shown> {
  const answer = await context.request.get('/dev/inbox.json');
  const { staff }: { staff: Shown[] } = await answer.json();
  const shown = staff.find((each) => each.email === email);
  if (!shown) throw new Error(`No authenticator shows a code for ${email}.`);
  return shown;
}
