import { randomInt } from 'node:crypto';

import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;

export type Visit = { size?: keyof typeof sizes; isDark?: boolean; hasJavaScript?: boolean };

let browser: Promise<Browser> | undefined;
const open = () => (browser ??= chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }));
afterAll(async () => {
  const opened = await browser;
  browser = undefined;
  await opened?.close();
});

/** A person with a browser of their own: no cookies, Vietnamese, on a phone unless said otherwise. */
export async function arrive({ size = 'phone', isDark = false, hasJavaScript = true }: Visit = {}): Promise<BrowserContext> {
  const opened = await open();
  return opened.newContext({
    baseURL: inject('product'),
    viewport: sizes[size],
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    colorScheme: isDark ? 'dark' : 'light',
    javaScriptEnabled: hasJavaScript,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
  });
}

/** Each visitor comes from an address of their own, as people do: what is limited per connection is not shared. */
export function ownAddress(): string {
  return `203.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

/** Opens a page and expects it to be whole: no fault in the console, no file that is missing. */
export async function visit(context: BrowserContext, path: string, status = 200): Promise<Page> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !message.location().url.endsWith(path) && faults.push(message.text()));
  const answer = await page.goto(path, { waitUntil: 'load' });
  expect(answer?.status(), path).toBe(status);
  await page.evaluate(() => document.fonts.ready);
  expect(faults, `faults on ${path}`).toEqual([]);
  return page;
}

/** Every rule that a machine can hold of WCAG 2.2, levels A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** A screen as tall as the page: what stays in view at its edge covers nothing of it, so that every part is judged by itself. */
export async function showWhole(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? sizes.phone.width;
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
}

/** The page does not scroll sideways, which on a phone would hide what stands at the side. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { wide, screen } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, screen: document.documentElement.clientWidth }));
  expect(wide, page.url()).toBeLessThanOrEqual(screen);
}

/** The newest message that the demonstration's post office has for somebody, and the code in it. */
export async function codeFor(context: BrowserContext, to: string): Promise<string> {
  const read = async () => {
    const answer = await context.request.get(`/dev/inbox.json?to=${encodeURIComponent(to)}`);
    const { messages }: { messages: { code?: string; text?: string }[] } = await answer.json();
    return messages.map(({ code, text = '' }) => code ?? /\b\d{6}\b/.exec(text)?.[0]).find(Boolean);
  };
  await expect.poll(read, { timeout: 15_000 }).toBeTruthy();
  return (await read()) ?? '';
}

/** Signs in with a code from the inbox, and registers under the alias when the address is new. */
export async function signIn(context: BrowserContext, identifier: string, alias: string): Promise<Page> {
  const page = await visit(context, '/sign-in');
  await page.fill('input[name=identifier]', identifier);
  await page.click('main button[type=submit]');
  await page.waitForURL(/\/sign-in\/code/);
  await page.fill('input[name=code]', await codeFor(context, identifier));
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  if (!page.url().includes('/register')) return page;
  await page.fill('input[name=alias]', alias);
  await page.check('input[name=isOldEnough]');
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/register'));
  return page;
}
