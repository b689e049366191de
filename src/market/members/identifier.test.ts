import fc from 'fast-check';
import { expect, test } from 'vitest';

import { describeDevice, networkOf, subscriberOf } from './connection.ts';
import { maskIdentifier, nationalMobile, parseIdentifier, parseLandline, parseMobile } from './identifier.ts';

test.each([
  '0912345678',
  '0912 345 678',
  '+84 912 345 678',
  '0084912345678',
  '84912345678',
  '(0912) 345.678',
  ' 0912-345-678 ',
  '０９１２３４５６７８',
  '\u202a0912345678\u202c',
])('"%s" is one and the same mobile number', (text) => {
  expect(parseIdentifier(text)).toEqual({ kind: 'mobile', value: '+84912345678' });
});

test.each([
  ['', 'members/identifier-missing'],
  ['   \u200b ', 'members/identifier-missing'],
  ['091234567', 'members/mobile-short'],
  ['09123456789', 'members/mobile-long'],
  ['01681234567', 'members/mobile-long'],
  ['+14155552671', 'members/mobile-abroad'],
  ['02838503852', 'members/mobile-is-landline'],
  ['0112345678', 'members/mobile-wrong'],
  ['không chín một hai', 'members/mobile-letters'],
  ['abc0912345678', 'members/mobile-letters'],
  ['0912345678x12', 'members/mobile-letters'],
  ["0912345678' or 1=1 --", 'members/mobile-letters'],
  ['<script>alert(1)</script>', 'members/mobile-letters'],
  ['🎉🎉🎉', 'members/mobile-letters'],
  ['1'.repeat(1_000_000), 'members/mobile-wrong'],
  ['an@', 'members/email-wrong'],
  ['@vidu.vn', 'members/email-wrong'],
  ['an@vidu', 'members/email-wrong'],
  ['an binh@vidu.vn', 'members/email-wrong'],
  ['ấn@vidu.vn', 'members/email-wrong'],
  ['an@vidu..vn', 'members/email-wrong'],
  ['an@-vidu.vn', 'members/email-wrong'],
  ['an@vidu.vn\r\nBcc: tat-ca@vidu.vn', 'members/email-wrong'],
  ['an@vidu.vn, binh@vidu.vn', 'members/email-wrong'],
  ['"an"@vidu.vn', 'members/email-wrong'],
  ['an@[127.0.0.1]', 'members/email-wrong'],
  [`${'a'.repeat(65)}@vidu.vn`, 'members/email-wrong'],
  [`an@${'a.'.repeat(200)}vn`, 'members/email-wrong'],
])('"%.40s" is refused with %s', (text, code) => {
  expect(() => parseIdentifier(text)).toThrow(expect.objectContaining({ code, field: 'identifier' }));
});

test('a number that lacks a figure says how many', () => {
  expect(() => parseMobile('0912 345 6')).toThrow(expect.objectContaining({ details: { missing: 2 } }));
});

test.each([
  ['An.Binh+Wecan@ViDu.VN', 'an.binh+wecan@vidu.vn'],
  [' an@vidu.vn ', 'an@vidu.vn'],
  ['an@chợ.vn', 'an@xn--ch-3bt.vn'],
])('"%s" is the address %s', (text, value) => {
  expect(parseIdentifier(text)).toEqual({ kind: 'email', value });
});

test('whatever is typed is an address or a refusal, and parsing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.stringMatching(/^[+0-9 .()-]{1,20}$/)), (text) => {
      try {
        const once = parseIdentifier(text);
        expect(parseIdentifier(once.value)).toEqual(once);
        expect(maskIdentifier(once)).not.toContain(once.value);
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^members\//) });
      }
    }),
  );
});

test('a landline has its area code', () => {
  expect(parseLandline('028 3850 3852')).toBe('+842838503852');
  for (const text of ['3850 3852', '0912345678', 'x', ''])
    expect(() => parseLandline(text)).toThrow(expect.objectContaining({ code: 'members/landline-wrong' }));
});

test('an address is shown to its owner, not to whoever looks over the shoulder', () => {
  expect(maskIdentifier({ kind: 'mobile', value: '+84912345678' })).toBe('09•• ••• 678');
  expect(maskIdentifier({ kind: 'email', value: 'minhanh@gmail.com' })).toBe('mi•••@gmail.com');
  expect(maskIdentifier({ kind: 'email', value: 'a@vidu.vn' })).toBe('a•••@vidu.vn');
  expect(nationalMobile('+84912345678')).toBe('0912 345 678');
});

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['nonsense', 'unknown'],
])('%s is in the network %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});

test('whoever has a /64 cannot pass for many by changing the address in it', () => {
  expect(subscriberOf('2001:db8:1:2:3:4:5:6')).toBe(subscriberOf('2001:db8:1:2::9'));
  expect(subscriberOf('203.0.113.77')).not.toBe(subscriberOf('203.0.113.78'));
});

test.each([
  ['Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36', 'Chrome · Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
    'Safari · iPhone',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0', 'Edge · Windows'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/150.0 Chrome/150.0.0.0 Safari/537.36',
    'Cốc Cốc · Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
  ['curl/8.5', 'Wecan'],
  ['<script>', 'Wecan'],
  ['', 'Wecan'],
])('"%.30s" is called "%s"', (userAgent, device) => {
  expect(describeDevice(userAgent)).toBe(device);
});
