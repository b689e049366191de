import { expect, test } from 'vitest';

import { nextPath, nextQuery } from './require.ts';

const at = (next: string) => new URL(`http://localhost/sign-in?next=${encodeURIComponent(next)}`);

test.each([
  ['/checkout', '/checkout'],
  ['/en/account/security', '/account/security'],
  ['/en', '/'],
  ['/orders/00000000-0000-4000-8000-000000000000', '/orders/00000000-0000-4000-8000-000000000000'],
  ['//evil.example', '/account'],
  ['/\\evil.example', '/account'],
  ['https://evil.example', '/account'],
  ['javascript:alert(1)', '/account'],
  ['/x?y=z', '/account'],
  ['/x\r\nset-cookie: a=b', '/account'],
  [`/${'a'.repeat(300)}`, '/account'],
  ['', '/account'],
])('after signing in, "%s" leads to %s', (next, path) => {
  expect(nextPath(at(next), '/account')).toBe(path);
});

test('the way back is taken along to the next step, or nothing is', () => {
  expect(nextQuery(at('/checkout'))).toBe('?next=%2Fcheckout');
  expect(nextQuery(at('//evil.example'))).toBe('');
  expect(nextQuery(new URL('http://localhost/sign-in'))).toBe('');
});
