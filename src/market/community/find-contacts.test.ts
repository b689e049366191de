import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findContacts, kindsOf } from './find-contacts.ts';

const kindsIn = (text: string) => kindsOf(findContacts(text));

describe('2.2 a text is held for a person to look at when it holds', () => {
  test.each([
    ['Gọi mình 0912345678 nhé'],
    ['sđt 0912 345 678'],
    ['SĐT: 0912.345.678'],
    ['09 12 34 56 78 có gì nhắn'],
    ['0-9-1-2-3-4-5-6-7-8'],
    ['(091) 234-5678'],
    ['0912/345/678'],
    ['+84 912 345 678'],
    ['+84.91.234.5678'],
    ['0084912345678'],
    ['84912345678 là số mình'],
    ['số bàn 024 3825 1234'],
    ['(028) 3850 3852'],
    ['liên hệ 1900 6789'],
    ['liên hệ 1900.636363'],
    ['không chín một hai ba bốn năm sáu bảy tám'],
    ['không9 một2 ba4 năm6 bảy8'],
    ['Không chín 12 345 sáu bảy tám'],
    ['KHÔNG CHÍN MỘT HAI BA BỐN NĂM SÁU BẢY TÁM'],
    ['zero nine one two three four five six seven eight'],
    ['O912345678'],
    ['o9.12.34.56.78'],
    ['０９１２３４５６７８'],
    ['①②'.replace('①②', '⓪⑨①②③④⑤⑥⑦⑧')],
    ['0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣'],
    ['𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖'],
    ['zalo0912345678'],
    ['sdt0912345678nha shop'],
    ['zalo 912345678'],
    ['gọi số +1 415 555 2671'],
    ['hàng tốt.0912345678'],
    ['Mua ngày 09/11/2026, số mình 0987654321'],
  ])('a telephone number: "%s"', (text) => {
    expect(kindsIn(text)).toContain('phone');
  });

  test.each([
    ['mail mình la.nguyen@gmail.com'],
    ['la.nguyen @ gmail . com'],
    ['la.nguyen (at) gmail (dot) com'],
    ['lan99 a còng gmail chấm com'],
    ['lan99 a còng yahoo'],
    ['LAN.NGUYEN+SHOP@CONGTY.VN'],
    ['lán@tiếngviệt.vn'],
  ])('an e-mail address: "%s"', (text) => {
    expect(kindsIn(text)).toContain('email');
  });

  test.each([
    ['Nhà mình ở số nhà 12 đường Lê Lợi, phường Bến Thành'],
    ['số nhà 45B'],
    ['giao tới 12 đường Lê Lợi'],
    ['12/3/4 Lê Văn Sỹ, P. 13, Q.3'],
    ['ở 12 Nguyễn Trãi, phường Bến Thành'],
    ['so 12 duong le loi phuong ben thanh'],
    ['hẻm 45 đường Nguyễn Trãi, quận 1'],
    ['ngõ 34 phố Huế, phường Hai Bà Trưng'],
    ['thôn 3, xã Bát Tràng, huyện Gia Lâm'],
    ['nhà số 7, ngách 12, ngõ 100, phường Láng'],
    ['căn hộ A12.05 chung cư Sao Mai'],
    ['tổ 5, ấp Bình Hòa, xã Tân Phú'],
    ['12 Le Loi Street, District 1'],
  ])('an address: "%s"', (text) => {
    expect(kindsIn(text)).toContain('address');
  });

  test.each([
    ['xem thêm https://example.com/abc'],
    ['www.shop-gom.vn'],
    ['vào gomnhalo.vn mua rẻ hơn'],
    ['GOMNHALO.COM'],
    ['bit.ly/3abcDEF'],
    ['t.me/gomnhalo'],
    ['shope.ee/9abc'],
    ['zalo.me/g/abcd'],
    ['gomnhalo chấm com'],
  ])('a link: "%s"', (text) => {
    expect(kindsIn(text)).toContain('link');
  });

  test.each([
    ['insta @hoa_sua.store'],
    ['zalo: Hoa Sữa'],
    ['fb của mình là Hoa Sữa'],
    ['facebook hoa.sua.99'],
    ['tiktok hoasua_99'],
    ['Kết bạn zalo tên hoasua99 nhé'],
  ])('a name on a social network: "%s"', (text) => {
    expect(kindsIn(text)).toContain('handle');
  });
});

describe('a text goes through that holds', () => {
  test.each([
    ['Giá 1.290.000đ, rẻ hơn chỗ khác 350.000 đồng'],
    ['Mua 2 cái 84.912.345.678đ'],
    ['giá 350.000 – 380.000 – 290.000 – 099.000'],
    ['350k/cái, 5 cái 1tr7'],
    ['giảm từ 1,290,000 VND còn 990,000 VND'],
    ['0đ phí giao, 0 lỗi'],
    ['đơn WC-2611-4837AB giao nhanh'],
    ['đơn WC-2611-098765 4321 gì đó'],
    ['mã vận đơn GHN0912345678'],
    ['mã SM-0912345678 chuẩn'],
    ['tai nghe WH-1000XM5, laptop X515EA-BQ1006W, SM-A536EZKDXXV'],
    ['mã vạch 8936036520123'],
    ['mã vạch 8 936036 520123'],
    ['UPC 0 885909 950805'],
    ['IMEI 356938035643809'],
    ['size 38 39 40 41 42 43 đều có'],
    ['nét 0.3 0.5 0.7 0.9 1.2 1.5'],
    ['mũi khoan 0.5, 0.75, 0.9, 1.25, 2.5 mm'],
    ['màu 03, 05, 07, 09, 11 đều đẹp'],
    ['khung 1800x2000, nệm 1600 x 2000 x 200'],
    ['giường 1800*2000, 1800/2000'],
    ['sản xuất 1900-2026'],
    ['Mua 09/11/2026 12:30, giao 11.11.2026 08:15'],
    ['dùng từ 2019 đến 2026 vẫn tốt'],
    ['pin 5000mAh, sạc 120W, màn 6.67 inch 2712x1220'],
    ['nồi 3 lít, 24cm, 1500W, 220V-50Hz'],
    ['không năm sao thì thôi, bốn sao'],
    ['một hai ba bốn năm lần mua đều ưng'],
    ['Không chín kỹ, nướng thêm 15 phút'],
    ['sau một tuần ba bốn năm người hỏi mua ở đâu'],
    ['8GB/256GB, Snapdragon 8s Gen 3'],
  ])('figures that are no telephone number: "%s"', (text) => {
    expect(findContacts(text)).toEqual([]);
  });

  test.each([
    ['Đường kim mũi chỉ đẹp, 2 đường may chắc'],
    ['pha 2 thìa đường với 1 ly nước'],
    ['1 kg đường phèn, 2 hũ mật'],
    ['mặc dạo phố, đi làm đều ổn'],
    ['treo phòng 20m2, tầng 3 gió vào mát'],
    ['Ship 3 ngày tới tỉnh, ở xã vẫn giao'],
    ['giao tới phường nhanh, shipper dễ thương'],
    ['số 12 màu đẹp hơn số 10'],
    ['hàng chuẩn số 1 thị trường'],
    ['nồi 3 đáy, nhà 4 người dùng vừa'],
    ['đi quãng đường 40 km vẫn êm'],
    ['Mua ở TP.HCM giao ra Hà Nội 2 ngày'],
    ['xe chạy đường dài 300 km không nóng'],
    ['mua tặng mẹ ở quê, 2 ngày tới'],
  ])('words that only look like an address: "%s"', (text) => {
    expect(findContacts(text)).toEqual([]);
  });

  test.each([
    ['đẹp.Shop giao nhanh'],
    ['vải tốt.Co giãn 4 chiều'],
    ['màn đẹp.Nét căng'],
    ['ok.Me thích lắm'],
    ['10đ. 5* cho shop'],
    ['Shop tư vấn qua zalo nhiệt tình'],
    ['đặt qua app, nhắn facebook không trả lời'],
    ['chụp đăng facebook 3 lần đều đẹp'],
    ['@@ đẹp quá'],
    ['5/5 :) <3'],
    ['giá @ 350k hợp lý'],
    ['Cắm USB Type-C 3.2, Wi-Fi 6E, Bluetooth 5.3'],
    ['file .net, .com gì cũng mở được'],
    [''],
    ['👍👍👍'],
  ])('words that only look like an address on the net: "%s"', (text) => {
    expect(findContacts(text)).toEqual([]);
  });
});

test('says where it stands in the text as written', () => {
  const text = 'Hàng đẹp 👍 gọi 𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖 nhé';

  expect(findContacts(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['phone', '𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖']]);
});

test('finds each of several, and one place only once', () => {
  const text = 'Mail a@b.vn, gọi 0912345678 hoặc 0987 654 321, web gom.vn';

  expect(findContacts(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['email', 'a@b.vn'],
    ['phone', '0912345678'],
    ['phone', '0987 654 321'],
    ['link', 'gom.vn'],
  ]);
});

test('any mobile number in any grouping is found', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const separators = fc.array(fc.constantFrom('', ' ', '.', '-', ' - ', '  '), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(fc.constantFrom(3, 5, 7, 8, 9), fc.array(digit, { minLength: 8, maxLength: 8 }), separators, (second, rest, gaps) => {
      const number = [0, second, ...rest].map((one, index) => `${one}${gaps[index] ?? ''}`).join('');
      // Groups such as 05.11.2026 are a date to any reader, and are not taken for a number.
      fc.pre(!/\d{1,2}([./-])\d{1,2}\1(19|20)\d{2}/.test(number) && !/(^|[^\d.])\d{1,2}\.\d{1,2}[ -]+\d{1,2}\.\d{1,2}([^\d.]|$)/.test(number));
      expect(kindsIn(`số mình ${number} nha`)).toContain('phone');
    }),
    { numRuns: 500 },
  );
});

test('a long text of digits and signs takes no long time', () => {
  for (const piece of ['0 ', '1.', 'a@', '12 đường ', 'không ', 'www.', 'số nhà ', 'x-', '@a.', 'phường ']) {
    const started = performance.now();
    findContacts(piece.repeat(2_000).slice(0, 2_000));
    expect(performance.now() - started).toBeLessThan(200);
  }
});
