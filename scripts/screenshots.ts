import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';

import { prepare } from './screenshots/prepare.ts';
import { type Screen, screens } from './screenshots/screens.ts';
import { openSessions } from './screenshots/sign-in.ts';

const help = `node scripts/screenshots.ts FOLDER [--from http://localhost:3000] [--only name,name] [--en] [--webp] [--list]

Takes a picture of every screen of a running demonstration at 390 and 1280 px, and of some by night. Signs in by
itself, with the accounts that the start of the demonstration names.

  --only  just these screens          --en    the English pages
  --list  names the screens           --webp  small files, as the README shows them`;

const sizes = [
  { name: '390', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  { name: '1280', viewport: { width: 1280, height: 900 } },
] as const;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: 'http://localhost:3000' },
    only: { type: 'string' },
    en: { type: 'boolean', default: false },
    webp: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [folder = ''] = positionals;
if (options.list || options.help || folder === '') {
  process.stdout.write(options.list ? `${screens.map(({ name }) => name).join('\n')}\n` : `${help}\n`);
  process.exit(options.list || options.help ? 0 : 1);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const sessionOf = openSessions(browser, options.from);
const wanted = options.only?.split(',');
const unknown = wanted?.filter((name) => screens.every((screen) => screen.name !== name)) ?? [];
if (unknown.length > 0) process.stdout.write(`✗ no such screen: ${unknown.join(', ')}\n`);
let missed = unknown.length;
const pictures = screens
  .filter(({ name }) => !wanted || wanted.includes(name))
  .flatMap((screen) => sizes.flatMap((size) => (screen.isDarkToo ? [false, true] : [false]).map((isDark) => ({ screen, size, isDark }))));
for (const { screen, size, isDark } of pictures) {
  const words = await take(screen, size, isDark).catch((error: unknown) => `✗ ${screen.name}: ${String(error).split('\n', 1)[0]}`);
  if (words.startsWith('✗')) missed += 1;
  process.stdout.write(`${words}\n`);
}
await browser.close();
process.exitCode = missed > 0 ? 1 : 0;

async function take(screen: Screen, { name: width, ...size }: (typeof sizes)[number], isDark: boolean): Promise<string> {
  const { cookies, shop } = await sessionOf(screen.who ?? 'visitor');
  const context = await browser.newContext({ ...size, baseURL: options.from, colorScheme: isDark ? 'dark' : 'light', locale: 'vi-VN' });
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const fault = await open(page, screen, shop);
    const file = `${screen.name}-${width}${isDark ? '-dark' : ''}`;
    if (fault) return `✗ ${file}: ${fault}`;
    // A phone's screen is shown whole, a desk's as far as one sees without scrolling.
    const picture = await page.screenshot({ fullPage: width === '390' && !options.webp });
    if (options.webp) writeFileSync(join(folder, `${file}.webp`), await sharp(picture).webp({ quality: 80, effort: 6 }).toBuffer());
    else writeFileSync(join(folder, `${file}.png`), picture);
    return `✓ ${file}`;
  } finally {
    await context.close();
  }
}

/** Undefined once the screen stands; else what was missing on the way. */
async function open(page: Page, { path, follow = [], prepare: preparation }: Screen, shop: string): Promise<string | undefined> {
  if (preparation) await prepare(page, preparation);
  const isThere = preparation === 'transfer';
  const place = path.replace('{shop}', shop);
  const answer = isThere ? null : await page.goto(options.en ? `/en${place === '/' ? '' : place}` : place, { waitUntil: 'load' });
  if (answer && answer.status() >= 500) return `${path} answers ${answer.status()}`;
  for (const selector of follow) {
    const link = page.locator(options.en ? selector.replaceAll('="/', '="/en/') : selector).first();
    const href = await link.getAttribute('href', { timeout: 3_000 }).catch(() => null);
    if (!href) return `${path} has no ${selector}`;
    await page.goto(href, { waitUntil: 'load' });
  }
  await page.evaluate(() => document.fonts.ready);
  // Pictures below the fold wait until somebody comes near.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  return undefined;
}
