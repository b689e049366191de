import { expect, test } from 'vitest';

import { arrive, expectAccessible, expectNoSideways, signIn, visit } from './browser.ts';

test('somebody new registers with a code, and the pages know their alias from then on', async () => {
  const context = await arrive({ size: 'desk' });
  const page = await signIn(context, 'may.trang@example.test', 'Mây Trắng');
  expect(await page.textContent('.site .person')).toContain('Mây Trắng');
  const home = await visit(context, '/');
  expect(await home.textContent('.site .person')).toContain('Mây Trắng');
  const other = await arrive({ size: 'desk' });
  expect(await (await visit(other, '/')).textContent('.site .person')).toContain('Đăng nhập');
  await Promise.all([context.close(), other.close()]);
});

test('the way in works without JavaScript', async () => {
  const context = await arrive({ hasJavaScript: false });
  const page = await signIn(context, 'may.xam@example.test', 'Mây Xám');
  expect(new URL(page.url()).pathname).not.toContain('sign-in');
  await context.close();
});

test('the pages of signing in are accessible', async () => {
  const context = await arrive();
  for (const path of ['/sign-in', '/en/sign-in', '/sign-in/password', '/dev/inbox']) {
    const page = await visit(context, path);
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.close();
  }
  await context.close();
});
