import { describe, expect, test } from 'vitest';

import { judgePassword } from './judge-password.ts';
import { parseAlias, parseBirthDate, parseGender, parseName } from './person-details.ts';
import { parseCompany } from './save-profile.ts';

const now = new Date('2026-11-22T03:00:00Z');

describe('a name', () => {
  test.each([
    'Nguyễn Thị Ánh Tuyết',
    'Ê-ban H’Dơn',
    'Y Phôn Ksor',
    'Lý Ỷ Ỷ',
    'Trần Đ. Minh',
    "Conan O'Brien",
    'Siti Nur·Azizah',
    '阮文安',
    'Нгуен Ван Ан',
  ])('"%s" is one', (name) => {
    expect(parseName(name)).toBe(name);
  });

  test('is composed and single-spaced, and never split', () => {
    expect(parseName('  Nguye\u0302\u0303n   Văn\u00a0An ')).toBe('Nguyễn Văn An');
  });

  test.each(['', 'A', 'An 2', 'An@Bình', '12345', '🎉🎉', '<b>An</b>', "'; drop table x; --", '---', '\u0301\u0301\u0301', '\u0000'])(
    '"%s" is none',
    (name) => {
      expect(() => parseName(name)).toThrow(expect.objectContaining({ code: 'members/name-wrong', field: 'name' }));
    },
  );

  test('has at most 80 letters, whatever came in', () => {
    expect(() => parseName('a'.repeat(81))).toThrow(expect.objectContaining({ code: 'members/too-long', details: { longest: 80 } }));
    expect(() => parseName('a'.repeat(1_000_000))).toThrow(expect.objectContaining({ code: 'members/too-long' }));
    expect(parseName('ẵ'.repeat(80))).toHaveLength(80);
  });
});

describe('an alias', () => {
  test.each(['Bếp nhà An', 'an_2000', 'Mèo.Con', '阿安', 'Minh-Anh'])('"%s" is one', (alias) => {
    expect(parseAlias(alias)).toBe(alias);
  });

  test.each([
    ['', 'members/alias-missing'],
    ['a', 'members/alias-wrong'],
    ['an@vidu.vn', 'members/alias-wrong'],
    ['https://x.vn', 'members/alias-wrong'],
    ['🎉🎉', 'members/alias-wrong'],
    ['<i>An</i>', 'members/alias-wrong'],
    ['An 0912 345 678', 'members/alias-number'],
    ['０９１２３４５６７８', 'members/alias-number'],
    ['Wecan hỗ trợ', 'members/alias-reserved'],
    ['Quản trị viên', 'members/alias-reserved'],
    ['A d m i n', 'members/alias-reserved'],
    ['a'.repeat(31), 'members/too-long'],
  ])('"%s" is refused with %s', (alias, code) => {
    expect(() => parseAlias(alias)).toThrow(expect.objectContaining({ code, field: 'alias' }));
  });
});

describe('a date of birth', () => {
  test.each([
    ['2000-02-29', '2000-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['1/9/1985', '1985-09-01'],
    ['22/11/2010', '2010-11-22'],
  ])('"%s" is %s', (text, date) => {
    expect(parseBirthDate(text, now)).toBe(date);
  });

  test('of somebody who turns 16 tomorrow is refused kindly', () => {
    expect(() => parseBirthDate('23/11/2010', now)).toThrow(expect.objectContaining({ code: 'members/under-age', field: 'dob' }));
  });

  test.each(['29/02/2001', '31/04/1990', '1890-01-01', '2030-01-01', 'hôm qua', '0000-00-00', '2000-1-1', '🎂', '1'.repeat(100_000)])(
    '"%.12s" is no such day',
    (text) => {
      expect(() => parseBirthDate(text, now)).toThrow(expect.objectContaining({ code: 'members/date-wrong' }));
    },
  );
});

test('a gender is one of the list', () => {
  expect(parseGender('other')).toBe('other');
  expect(() => parseGender('x')).toThrow(expect.objectContaining({ code: 'members/gender-wrong' }));
});

describe('company details', () => {
  test('are all there, or not at all', () => {
    expect(parseCompany({ company_name: ' ', company_address: '', job_title: '' })).toBeUndefined();
    expect(parseCompany({ company_name: 'Công ty Ví Dụ', company_address: '1 Ví Dụ', job_title: '' })).toEqual({
      name: 'Công ty Ví Dụ',
      address: '1 Ví Dụ',
      jobTitle: undefined,
    });
    expect(() => parseCompany({ company_name: 'Công ty', company_address: '', job_title: '' })).toThrow(
      expect.objectContaining({ code: 'members/company-address-missing', field: 'company_address' }),
    );
    expect(() => parseCompany({ company_name: '', company_address: '', job_title: 'Giám đốc' })).toThrow(
      expect.objectContaining({ code: 'members/company-name-missing' }),
    );
  });

  test('2a hold no card number', () => {
    expect(() => parseCompany({ company_name: 'Thẻ 4111 1111 1111 1111', company_address: 'x', job_title: '' })).toThrow(
      expect.objectContaining({ code: 'members/card-number', field: 'company_name' }),
    );
  });
});

describe('a password', () => {
  const own = {
    identifiers: [
      { kind: 'mobile' as const, value: '+84912345678' },
      { kind: 'email' as const, value: 'minhanh@vidu.vn' },
    ],
    alias: 'Bếp nhà An',
  };

  test.each(['khúc gỗ tím bay qua cầu', 'correct horse battery', 'mắm tôm cà phê', 'x9!kQ2#mZr', 'ヽ(´▽｀)/ chào bạn', '🎉 áo thun nam 🎉'])(
    '"%s" is good',
    (password) => {
      expect(judgePassword(password, own)).toBeUndefined();
    },
  );

  test.each([
    ['ngắn', 'short'],
    ['123456789', 'short'],
    ['a'.repeat(129), 'long'],
    ['1234567890', 'common'],
    ['0987654321', 'common'],
    ['22111990221119', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abababababab', 'common'],
    ['qwertyuiop123', 'common'],
    ['matkhau123456', 'common'],
    ['Mật khẩu 2026!', 'common'],
    ['Password1234', 'common'],
    ['iloveyouiloveyou', 'common'],
    ['anhyeuem2020', 'common'],
    ['1qaz2wsx3edc', 'common'],
    ['zyxwvutsrqponm', 'common'],
    ['Vietnam@2026', 'common'],
    ['minhanh với gió', 'personal'],
    ['số 912345678 đây', 'personal'],
    ['tôi là bếp nhà an', 'personal'],
  ])('"%.20s" is too %s', (password, fault) => {
    expect(judgePassword(password, own)).toBe(fault);
  });
});
