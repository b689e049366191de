import { type BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { arrive, expectAccessible, expectNoSideways, visit } from './browser.ts';
import { signInAsMember, signInAsStaff } from './staff.ts';

const desks = {
  'order-operations': '/ops/orders',
  'listings-and-sellers': '/ops/listings',
  moderation: '/ops/moderation',
  money: '/ops/money',
  security: '/ops/security',
} as const;
type Department = keyof typeof desks;
const isDepartment = (name: string): name is Department => Object.hasOwn(desks, name);
const departments = Object.keys(desks).filter(isDepartment);

/** What a missing page says, without the marks that every answer has of its own. */
async function bodyOf(context: BrowserContext, path: string): Promise<string> {
  const page = await visit(context, path, 404);
  const text = await page.innerText('main');
  await page.close();
  return text;
}

describe.each(departments)('the desk of %s', (department) => {
  test('opens to its own people with a second factor, and looks whole on a phone and a desk, in both languages', async () => {
    const context = await arrive();
    const first = await signInAsStaff(context, department);
    expect(new URL(first.url()).pathname).toBe('/ops');
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      for (const path of ['/ops', desks[department], `/en${desks[department]}`]) {
        const page = await visit(context, path);
        await page.setViewportSize(size);
        await expectAccessible(page);
        await expectNoSideways(page);
        await page.close();
      }
    }
    await context.close();
  });

  test('is a page that does not exist for every other department', async () => {
    const context = await arrive({ size: 'desk' });
    await signInAsStaff(context, department);
    const missing = await bodyOf(context, '/khong-co-trang-nay');
    for (const other of departments) {
      if (other === department) continue;
      expect(await bodyOf(context, desks[other]), other).toBe(missing);
      const posted = await context.request.post(desks[other], {
        form: { decision: 'published' },
        headers: { origin: new URL(home(context)).origin },
      });
      expect(posted.status(), `a form sent to ${other}`).toBeGreaterThanOrEqual(404);
    }
    await context.close();
  });
});

test('without the code of the authenticator nobody of the staff comes in, and no member either', async () => {
  const context = await arrive({ hasJavaScript: false });
  const page = await visit(context, '/ops/moderation');
  expect(new URL(page.url()).pathname).toBe('/ops/sign-in');
  await page.fill('input[name=email]', 'kiem-duyet@wecan.example');
  await page.fill('input[name=password]', 'khong-co-that-chi-trinh-dien');
  await page.fill('input[name=code]', '000000');
  await page.click('main form button[type=submit]');
  await page.waitForLoadState('load');
  expect(await page.innerText('main')).toContain('mã xác thực chưa đúng');
  await signInAsMember(context, 'buyer');
  const again = await visit(context, '/ops/moderation');
  expect(new URL(again.url()).pathname).toBe('/ops/sign-in');
  await context.close();
});

test.each([{ hasJavaScript: true }, { hasJavaScript: false }])(
  'a held post is published, or turned down with a reason ($hasJavaScript)',
  async (visitor) => {
    const context = await arrive({ size: 'desk', ...visitor });
    await signInAsStaff(context, 'moderation');
    const page = await visit(context, '/ops/moderation');
    const posts = page.locator('article');
    const before = await posts.count();
    if (before === 0) return context.close();
    const first = posts.first();
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    await first.locator('summary').click();
    await first.locator('select[name=because]').selectOption('personal-data');
    await first.locator('textarea[name=reason]').fill('Gọi số 0912 345 678 để hỏi thêm nhé.');
    await first.locator('button[value=rejected]').click();
    await page.waitForLoadState('load');
    expect(await posts.first().innerText()).toContain('Bạn nói chung thôi');
    expect(await posts.first().locator('textarea[name=reason]').inputValue()).toContain('0912');
    await posts.first().locator('textarea[name=reason]').fill('Bài lộ số điện thoại. Bạn bỏ số đi rồi gửi lại.');
    await posts.first().locator('button[value=rejected]').click();
    await page.waitForURL(/done=rejected/);
    expect(await page.innerText('[role=status]')).toContain('không đăng');
    expect(await posts.count()).toBe(before - 1);
    await context.close();
  },
);

test('a listing is approved once: whoever presses again is told that it was decided', async () => {
  const context = await arrive({ size: 'desk' });
  await signInAsStaff(context, 'listings-and-sellers');
  const queue = await visit(context, '/ops/listings');
  const href = await queue.locator('table a[href^="/ops/listings/"]').first().getAttribute('href');
  if (!href) throw new Error('The demonstration leaves listings to approve.');
  const [one, two] = [await visit(context, href), await visit(context, href)];
  await expectAccessible(one);
  await one.click('form[action="?/approve"] button');
  await one.waitForURL(/done=approved/);
  await two.click('form[action="?/approve"] button');
  await two.waitForLoadState('load');
  expect(await two.innerText('main')).toContain('đã có người xử lý');
  await context.close();
});

test('money that matches nothing is settled by a person, who says why', async () => {
  const context = await arrive({ hasJavaScript: false });
  await signInAsStaff(context, 'money');
  const page = await visit(context, '/ops/money');
  const settle = page.locator('form[action="?/settle"]').first();
  const summary = page.locator('details:has(form[action="?/settle"]) summary').first();
  await summary.click();
  await settle.locator('textarea').fill('ngắn');
  await settle.locator('button').click();
  await page.waitForLoadState('load');
  expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
  await page.locator('form[action="?/settle"] textarea[aria-invalid]').fill('Ngân hàng xác nhận người gửi ghi nhầm mã.');
  await page.locator('form[action="?/settle"]:has(textarea[aria-invalid]) button').click();
  await page.waitForURL(/done=settled/);
  await context.close();
});

test('security sees figures and colleagues, and no member, network address or device', async () => {
  const context = await arrive({ size: 'desk' });
  await signInAsStaff(context, 'security');
  const text = await (await visit(context, '/ops/security')).innerText('main');
  expect(text).toContain('Dương Hải Đăng');
  expect(text).not.toMatch(/Minh Anh|127\.0\.0\.1|Chrome|Firefox/);
  await context.close();
});

function home(context: BrowserContext): string {
  return context.pages()[0]?.url() ?? '';
}
