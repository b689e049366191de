import { describe, expect, test } from 'vitest';

import { cleanLine, cleanParagraph, foldVietnamese, holdsCardNumber, slugOf } from './text.ts';

describe('text that a person wrote', () => {
  test('is composed, single-spaced and free of what cannot be seen', () => {
    expect(cleanLine('  A\u0301o\u200B  thun\u00A0\tnam\u0000 ')).toBe('Áo thun nam');
    expect(cleanLine('\uFEFFNguyễn\u202E Văn An')).toBe('Nguyễn Văn An');
    expect(cleanLine('dòng một\r\ndòng hai')).toBe('dòng một dòng hai');
  });

  test('keeps its paragraphs and its emoji', () => {
    expect(cleanParagraph('một\r\n\r\n\r\n\r\nhai  ba')).toBe('một\n\nhai ba');
    expect(cleanLine('👩‍🚀 và 👨‍👩‍👧')).toBe('👩‍🚀 và 👨‍👩‍👧');
    expect(cleanLine('lone \uD800 half')).toBe('lone \uFFFD half');
  });

  test('folds to plain letters, đ included', () => {
    expect(foldVietnamese('Điện Thoại ĐỎ ưỡn')).toBe('dien thoai do uon');
    expect(slugOf('Ấm trà gốm men ngọc, 450 ml!')).toBe('am-tra-gom-men-ngoc-450-ml');
    expect(slugOf('₫₫₫')).toBe('');
  });
});

describe('a payment card number in a text', () => {
  test.each(['4111 1111 1111 1111', 'thẻ 5555-5555-5555-4444 nhé', '378282246310005', '４１１１１１１１１１１１１１１１', 'so:4111111111111111.'])(
    'is found in "%s"',
    (text) => {
      expect(holdsCardNumber(text)).toBe(true);
    },
  );

  test.each([
    '0901234567',
    'đơn WC-2611-48371234',
    '8936036520123',
    '1234567890123456',
    '41111111111111111111111',
    '2026-11-22 14:05:06',
    '4111 1111 1111 1112',
  ])('is not seen in "%s"', (text) => {
    expect(holdsCardNumber(text)).toBe(false);
  });
});
