import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Who looks: a visitor, or an account that signs in with a code from the demonstration's inbox. */
type Who = 'visitor' | 'buyer' | 'seller';

type Screen = {
  name: string;
  path: string;
  who?: Who;
  /** The screen is behind the first such link of that page. */
  follow?: string;
  isDarkToo?: boolean;
};

const screens: readonly Screen[] = [
  { name: 'home', path: '/', isDarkToo: true },
  { name: 'category', path: '/', follow: '.cats a, .sub a[href^="/c/"]' },
  { name: 'search', path: '/search?q=am+tra' },
  { name: 'search-empty', path: '/search?q=qwxyz' },
  { name: 'product', path: '/', follow: '.product h3 a', isDarkToo: true },
  { name: 'shop', path: '/', follow: 'a[href^="/shop/"]' },
  { name: 'basket-empty', path: '/basket' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'policy', path: '/policy' },
  { name: 'inbox', path: '/dev/inbox' },
  { name: 'parts', path: '/dev/parts' },
  { name: 'not-found', path: '/khong-co' },
  { name: 'basket', path: '/basket', who: 'buyer' },
  { name: 'checkout', path: '/checkout', who: 'buyer' },
  { name: 'orders', path: '/orders', who: 'buyer' },
  { name: 'order', path: '/orders', who: 'buyer', follow: 'main a[href^="/orders/"]' },
  { name: 'account', path: '/account', who: 'buyer' },
  { name: 'privacy', path: '/account/privacy', who: 'buyer', isDarkToo: true },
  { name: 'addresses', path: '/account/addresses', who: 'buyer' },
  { name: 'security', path: '/account/security', who: 'buyer' },
  { name: 'seller-today', path: '/seller', who: 'seller' },
  { name: 'seller-orders', path: '/seller/orders', who: 'seller' },
];
const sizes = [
  { name: '390', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  { name: '1280', viewport: { width: 1280, height: 900 } },
] as const;

const help = `node scripts/screenshots.ts FOLDER [--from http://localhost:3000] [--only name,name] [--buyer ADDRESS] [--seller ADDRESS] [--en]

Takes a picture of every screen of a running demonstration at 390 and 1280 px, and of some by night. Screens of an
account need its e-mail address or mobile number; without one they are left out.`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: 'http://localhost:3000' },
    only: { type: 'string' },
    buyer: { type: 'string' },
    seller: { type: 'string' },
    en: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder || options.help) {
  process.stdout.write(`${help}\n`);
  process.exit(folder ? 0 : 1);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const sessions = { visitor: [], buyer: await sessionOf(browser, options.buyer), seller: await sessionOf(browser, options.seller) };
const wanted = options.only?.split(',');
for (const screen of screens.filter(({ name }) => !wanted || wanted.includes(name))) {
  const cookies = sessions[screen.who ?? 'visitor'];
  if (cookies) await takeAll(screen, cookies, folder);
  else process.stdout.write(`- ${screen.name}: name an account with --${screen.who}\n`);
}
await browser.close();

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

async function takeAll(screen: Screen, cookies: Cookies, into: string): Promise<void> {
  for (const { name: width, ...size } of sizes) {
    for (const isDark of screen.isDarkToo ? [false, true] : [false]) {
      const context = await browser.newContext({ ...size, baseURL: options.from, colorScheme: isDark ? 'dark' : 'light', locale: 'vi-VN' });
      await context.addCookies(cookies);
      const file = `${screen.name}-${width}${isDark ? '-dark' : ''}.png`;
      const found = await open(await context.newPage(), screen);
      // A phone's screen is shown whole, a desk's as far as one sees without scrolling.
      if (found) await found.screenshot({ path: join(into, file), fullPage: width === '390' });
      process.stdout.write(found ? `✓ ${file}\n` : `✗ ${file}: ${screen.path} has no ${screen.follow ?? 'page'}\n`);
      await context.close();
    }
  }
}

async function open(page: Page, { path, follow }: Screen): Promise<Page | undefined> {
  await page.goto(options.en ? `/en${path === '/' ? '' : path}` : path, { waitUntil: 'load' });
  if (follow) {
    const href = await page
      .locator(follow)
      .first()
      .getAttribute('href', { timeout: 2_000 })
      .catch(() => null);
    if (!href) return undefined;
    await page.goto(href, { waitUntil: 'load' });
  }
  await page.evaluate(() => document.fonts.ready);
  // Pictures below the fold wait until somebody comes near.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  return page;
}

async function sessionOf(opened: Browser, identifier: string | undefined): Promise<Cookies | undefined> {
  if (!identifier) return undefined;
  const context = await opened.newContext({ baseURL: options.from });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.fill('input[name=identifier]', identifier);
  await page.click('main form button[type=submit]');
  await page.waitForURL(/\/sign-in\/code/);
  await page.fill('input[name=code]', await newestCode(context, identifier));
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

async function newestCode(context: BrowserContext, to: string): Promise<string> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const answer = await context.request.get(`/dev/inbox.json?to=${encodeURIComponent(to)}`);
    const { messages }: { messages: { code?: string }[] } = await answer.json();
    const code = messages.map((message) => message.code).find(Boolean);
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No code came for ${to}.`);
}
