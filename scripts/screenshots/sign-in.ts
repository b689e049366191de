import { type Browser, type BrowserContext } from 'playwright-core';

import { type DemonstrationAccount, demonstrationAccounts } from '../../src/demonstration/accounts.ts';
import { type Who } from './screens.ts';

/** What a browser remembers once somebody has signed in, and whose shop it is. */
export type Session = { cookies: Awaited<ReturnType<BrowserContext['cookies']>>; shop: string };

/** Signs in each account of the demonstration when it is first asked for. */
export function openSessions(browser: Browser, from: string): (who: Who) => Promise<Session> {
  const sessions = new Map<Who, Promise<Session>>();
  return (who) => {
    const session = sessions.get(who) ?? (who === 'visitor' ? Promise.resolve({ cookies: [], shop: '' }) : signIn(browser, from, accountOf(who)));
    sessions.set(who, session);
    return session;
  };
}

function accountOf(who: Who): DemonstrationAccount {
  const account = demonstrationAccounts().find(({ kind, department }) => (kind === 'staff' ? who === `staff ${department}` : who === kind));
  if (!account) throw new Error(`The demonstration has no account for "${who}".`);
  return account;
}

async function signIn(browser: Browser, from: string, account: DemonstrationAccount): Promise<Session> {
  const context = await browser.newContext({ baseURL: from });
  const page = await context.newPage();
  const isStaff = account.kind === 'staff';
  await page.goto(isStaff ? '/ops/sign-in' : '/sign-in/password');
  await page.fill(isStaff ? 'input[name=email]' : 'input[name=identifier]', account.email);
  await page.fill('input[name=password]', account.password);
  if (isStaff) await page.fill('input[name=code]', await secondFactorOf(context, account.email));
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  const cookies = await context.cookies();
  await context.close();
  return { cookies, shop: account.shop ?? '' };
}

/** A code is good once, and one that is about to end may be over when it arrives. */
async function secondFactorOf(context: BrowserContext, email: string): Promise<string> {
  for (;;) {
    const answer = await context.request.get('/dev/inbox.json');
    const { staff }: { staff: { email: string; code: string; secondsLeft: number }[] } = await answer.json();
    const shown = staff.find((each) => each.email === email);
    if (!shown) throw new Error(`The inbox shows no second factor of ${email}.`);
    if (shown.secondsLeft > 3) return shown.code;
    await new Promise((resolve) => setTimeout(resolve, shown.secondsLeft * 1_000));
  }
}
