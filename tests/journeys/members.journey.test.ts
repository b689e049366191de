import { type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { arrive, expectAccessible, expectNoSideways, showWhole, signIn, visit } from './browser.ts';

const own = ['/account', '/account/profile', '/account/addresses', '/account/addresses/new', '/account/security'];

/** What a browser sends for a form, without a browser in the way: 'required' and 'maxlength' are no defence. */
function send(context: BrowserContext, path: string, form: Record<string, string>) {
  return context.request.post(path, { form, headers: { origin: inject('product'), accept: 'text/html' }, maxRedirects: 0 });
}

async function addAddress(page: Page, { typed, chosen }: { typed: string; chosen: string }): Promise<void> {
  await page.fill('input[name=recipient]', 'Lê Thị Hòa');
  await page.fill('input[name=mobile]', '0912 345 678');
  await page.fill('input[name=street]', '12 Lê Thánh Tôn');
  await page.fill('input[name=place]', '');
  await page.locator('input[name=place]').pressSequentially(typed);
  const option = page.getByRole('option', { name: chosen });
  const radio = page.getByRole('radio', { name: chosen });
  // With JavaScript the places are listed while one types; without it the button beside lists them.
  const isListed = await option
    .waitFor({ timeout: 4_000 })
    .then(() => true)
    .catch(() => false);
  if (isListed) await option.click();
  else {
    await page.click('button[formaction*=find]');
    await radio.waitFor();
    await radio.check();
  }
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForURL(/\/account\/addresses$/);
}

test.each([
  { size: 'phone', hasJavaScript: true, identifier: '0903 111 201' },
  { size: 'desk', hasJavaScript: false, identifier: 'hoa.giay@example.test' },
] as const)('a new member keeps a profile and addresses ($size, JavaScript: $hasJavaScript)', async ({ identifier, ...how }) => {
  const context = await arrive(how);
  await signIn(context, identifier, 'Hoa Giấy');

  const profile = await visit(context, '/account/profile');
  await profile.fill('input[name=name]', 'Lê Thị Hòa');
  await profile.fill('input[name=dob]', '22/11/2000');
  await profile.selectOption('select[name=gender]', 'female');
  await profile.locator('main form').first().getByRole('button').click();
  await profile.getByRole('status').waitFor();
  const again = await visit(context, '/account/profile');
  expect(await again.inputValue('input[name=name]')).toBe('Lê Thị Hòa');
  expect(await again.inputValue('input[name=dob]')).toBe('22/11/2000');

  const empty = await visit(context, '/account/addresses');
  expect(await empty.locator('main').textContent()).toContain('Sổ địa chỉ đang trống');
  const page = await visit(context, '/account/addresses/new');
  await addAddress(page, { typed: 'ben thanh ho chi minh', chosen: 'phường Bến Thành, Thành phố Hồ Chí Minh' });
  expect(await page.locator('main').textContent()).toContain('12 Lê Thánh Tôn, phường Bến Thành');
  await page.locator('summary', { hasText: 'Xóa' }).click();
  await page.getByRole('button', { name: 'Xóa địa chỉ' }).click();
  await page.getByRole('status').waitFor();
  expect(await page.locator('main').textContent()).toContain('Sổ địa chỉ đang trống');
  await context.close();
});

test('a password, a second device, and signing it out from the first', async () => {
  const first = await arrive({ size: 'desk' });
  await signIn(first, 'trang.non@example.test', 'Trăng Non');
  const security = await visit(first, '/account/security');
  await security.fill('input[name=password]', 'bốn từ mở ngẫu nhiên trong sách');
  await security.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await security.getByRole('status').waitFor();

  const second = await arrive({ hasJavaScript: false });
  const page = await visit(second, '/sign-in/password');
  await page.fill('input[name=identifier]', 'trang.non@example.test');
  await page.fill('input[name=password]', 'không phải mật khẩu này');
  await page.click('main form button[type=submit]');
  expect(await page.locator('main').textContent()).toContain('chưa đúng');
  await page.fill('input[name=password]', 'bốn từ mở ngẫu nhiên trong sách');
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => url.pathname === '/');

  const devices = await visit(first, '/account/security');
  expect(await devices.locator('main').textContent()).toContain('Bằng mật khẩu');
  expect(await devices.locator('main').textContent()).toContain('Bị từ chối');
  await devices.getByRole('button', { name: 'Đăng xuất mọi thiết bị khác' }).click();
  await devices.getByRole('status').waitFor();
  const out = await second.newPage();
  await out.goto('/account');
  expect(new URL(out.url()).pathname).toBe('/sign-in');
  await Promise.all([first.close(), second.close()]);
});

test('somebody under sixteen is told so kindly, and nothing is kept', async () => {
  const context = await arrive();
  await signIn(context, 'mang.non@example.test', 'Măng Non');
  const page = await visit(context, '/account/profile');
  await page.fill('input[name=dob]', '01/01/2015');
  await page.locator('main form').first().getByRole('button').click();
  await page.locator('.error').waitFor();
  expect(await page.textContent('.error')).toContain('16');
  expect(await (await visit(context, '/account/profile')).inputValue('input[name=dob]')).toBe('');
  await context.close();
});

test.each([
  { size: 'phone', isDark: false },
  { size: 'desk', isDark: true },
] as const)('the pages of a member are accessible and fit the screen ($size, dark: $isDark)', async (how) => {
  const context = await arrive(how);
  await signIn(context, `xem.${how.size}@example.test`, 'Mây Trời');
  for (const one of own) {
    const path = how.size === 'phone' ? one : `/en${one}`;
    const page = await visit(context, path);
    await showWhole(page);
    await expectAccessible(page);
    await expectNoSideways(page);
    expect(await page.locator('h1').count(), path).toBe(1);
    await page.close();
  }
  await context.close();
});

const odd = {
  empty: '',
  spaces: '\u00A0 \u200B\u3000',
  html: '<script>alert(1)</script><b>x</b>',
  sql: `'; drop table vault.names; --`,
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈',
  combining: `a${'\u0301'.repeat(60)}`,
  control: 'a\u0000b\u0007c\u202Ed',
  card: '4111 1111 1111 1111',
  long: 'ă'.repeat(40_000),
} as const;

test('no form of a member’s breaks on odd input: it is refused in words, or kept as harmless text', async () => {
  const context = await arrive();
  await signIn(context, 'thu.bay@example.test', 'Thứ Bảy');
  const forms: [string, Record<string, string>, string[]][] = [
    ['/sign-in', {}, ['identifier']],
    ['/sign-in/password', {}, ['identifier', 'password']],
    ['/account/profile?/profile', { alias: 'Thứ Bảy' }, ['alias', 'name', 'dob', 'gender', 'phone']],
    ['/account/profile?/company', { company_name: 'Công ty', company_address: '1 Phố' }, ['company_name', 'company_address', 'job_title']],
    [
      '/account/addresses/new?/save',
      { recipient: 'An', mobile: '0912345678', street: '1 Phố', commune: '26740' },
      ['recipient', 'mobile', 'street', 'commune', 'place'],
    ],
    ['/account/addresses/new?/find', {}, ['place']],
    ['/account/addresses?/delete', {}, ['address']],
    ['/account/security?/mobile', {}, ['mobile']],
    ['/account/security?/email', {}, ['email']],
    ['/account/security?/password', {}, ['password', 'current']],
    ['/account/security?/endSession', {}, ['session']],
    ['/account/security/code?/enter', {}, ['code']],
    ['/account/privacy?/turn', { on: 'yes' }, ['switch']],
  ];
  const tries = forms.flatMap(([path, good, names]) =>
    names.flatMap((name) =>
      Object.entries(odd).map(([kind, value]) => ({ about: `${path} ${name} ${kind}`, path, form: { ...good, [name]: value } })),
    ),
  );
  const faults: string[] = [];
  for (const { about, path, form } of tries) {
    const answer = await send(context, path, form);
    const text = await answer.text();
    if (answer.status() >= 500) faults.push(`${about}: ${answer.status()}`);
    if (text.includes('<script>alert(1)')) faults.push(`${about}: the page carries the script`);
    if (text.includes('4111 1111') && answer.status() < 400) faults.push(`${about}: took a card number`);
  }
  expect(faults).toEqual([]);
  const kept = await visit(context, '/account/privacy/held/identity');
  expect(await kept.content()).not.toContain('4111');
  await context.close();
}, 180_000);

test('a megabyte is turned away at the door, and so is a form from another site', async () => {
  const context = await arrive();
  await signIn(context, 'nang.ky@example.test', 'Nặng Ký');
  const big = await send(context, '/account/profile?/profile', { alias: 'a'.repeat(1_200_000) });
  expect(big.status()).toBe(413);
  const foreign = await context.request.post('/account/profile?/profile', {
    form: { alias: 'Kẻ Lạ' },
    headers: { origin: 'https://evil.example' },
    maxRedirects: 0,
  });
  expect(foreign.status()).toBe(403);
  expect(await (await visit(context, '/account/profile')).inputValue('input[name=alias]')).toBe('Nặng Ký');
  await context.close();
});

test('somebody else’s address does not exist, and nothing of it can be changed', async () => {
  const [an, binh] = [await arrive({ size: 'desk' }), await arrive({ size: 'desk' })];
  await signIn(an, 'nha.an@example.test', 'Nhà An');
  await signIn(binh, 'nha.binh@example.test', 'Nhà Bình');
  await addAddress(await visit(an, '/account/addresses/new'), { typed: 'sa pa', chosen: 'phường Sa Pa' });
  const list = await visit(an, '/account/addresses');
  const href = (await list.getAttribute('main a[href^="/account/addresses/"]:not([href$="/new"])', 'href')) ?? '';
  const id = href.split('/').at(-1) ?? '';

  expect((await binh.request.get(href)).status()).toBe(404);
  expect((await send(binh, '/account/addresses?/delete', { address: id })).status()).toBe(404);
  expect(
    (await send(binh, `${href}?/save`, { recipient: 'Kẻ Lạ', mobile: '0912345678', street: '1 Phố', place: 'ben thanh' })).status(),
  ).toBeGreaterThanOrEqual(400);
  expect(await (await visit(an, '/account/addresses')).locator('main').textContent()).toContain('Lê Thị Hòa');
  // Twice the same is one and the same: the second finds nothing.
  expect((await send(an, '/account/addresses?/delete', { address: id })).status()).toBe(200);
  expect((await send(an, '/account/addresses?/delete', { address: id })).status()).toBe(404);
  await Promise.all([an.close(), binh.close()]);
});

test('whoever is not signed in is asked to sign in first, and comes back to the page', async () => {
  const context = await arrive();
  for (const path of [...own, '/account/privacy', '/account/privacy/held', '/account/privacy/receipts']) {
    const answer = await context.request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(303);
    expect(answer.headers()['location']).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  }
  await context.close();
});
