import { expect, test } from 'vitest';

import { pageAddressOf } from './page-address.ts';

test('the order of parameters, empty ones and the marks of other sites make no other page', () => {
  const address = '/c/tra?page=2&sort=cheap';
  expect(pageAddressOf('/c/tra?page=2&sort=cheap')).toBe(address);
  expect(pageAddressOf('/c/tra?sort=cheap&page=2')).toBe(address);
  expect(pageAddressOf('/c/tra?sort=cheap&min=&page=2&utm_source=zalo&fbclid=1')).toBe(address);
  expect(pageAddressOf('/c/tra?')).toBe('/c/tra');
  expect(pageAddressOf('/c/tra?utm_source=zalo')).toBe('/c/tra');
});

test('a query is the same however its spaces and accents are typed', () => {
  const decomposed = encodeURIComponent('ấm trà'.normalize('NFD'));
  expect(pageAddressOf(`/search?q=%20%20${decomposed}%20`)).toBe(pageAddressOf(`/search?q=${encodeURIComponent('ấm  trà')}`));
});

test('the language is a part of the path', () => {
  expect(pageAddressOf('/en/search?q=tea')).not.toBe(pageAddressOf('/search?q=tea'));
});

test('several choices of one attribute stay several', () => {
  expect(pageAddressOf('/c/tra?a-colour=jade&a-colour=clay')).toBe('/c/tra?a-colour=clay&a-colour=jade');
});

test('an address that says more than a kept page could know is not kept', () => {
  expect(pageAddressOf('/c/tra?token=1')).toBeUndefined();
  expect(pageAddressOf(`/${'a'.repeat(400)}`)).toBeUndefined();
  expect(pageAddressOf(`/search?q=${'a'.repeat(600)}`)).toBeUndefined();
});
