import { expect, test } from 'vitest';

import { searchVector } from './search-vector.ts';
import { tokensOf } from './tokens.ts';

const nothing = { categoryNames: [], sellerName: '', skus: [] };

test('holds each word as it is written and in plain letters', () => {
  expect(searchVector({ ...nothing, titles: [tokensOf('Ấm trà Nguyệt 450 ml')] })).toBe(
    `'ấm':1A 'am':1B 'trà':2A 'tra':2B 'nguyệt':3A 'nguyet':3B '450ml':4A '450':4B`,
  );
});

test('keeps texts apart, and weighs category, seller and stock keeping units less', () => {
  const vector = searchVector({ titles: [tokensOf('Sony WH-1000XM4')], categoryNames: ['Tai nghe'], sellerName: 'Âm Sắc', skus: ['7319492804496'] });

  expect(vector).toBe(`'sony':1A 'wh1000xm4':2A 'wh':2B '1000xm4':2B 'tai':6C 'nghe':7C 'am':11D 'sac':12D '7319492804496':13D`);
});

test('is bounded however long the title is', () => {
  const title = Array.from({ length: 400 }, (_, index) => `từ${index}`).join(' ');

  expect(searchVector({ ...nothing, titles: [tokensOf(title)] }).split(' ')).toHaveLength(160);
  expect(searchVector({ ...nothing, titles: [tokensOf('x'.repeat(500))] })).toBe('');
});

test('a quote or a backslash is never in a lexeme', () => {
  expect(searchVector({ ...nothing, titles: [tokensOf(`it's \\ a 'test' "or"`)] })).toBe(`'its':1A 'it':1B 's':1B 'a':2A 'test':3A 'or':4A`);
});
