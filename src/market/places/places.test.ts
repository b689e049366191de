import { beforeAll, expect, test } from 'vitest';

import { openTestMarket, type TestMarket } from '../../../tests/database.ts';
import { gazetteer, findPlace } from './gazetteer.ts';
import { communeText, placeText } from './place.ts';
import { searchPlaces } from './search-places.ts';

let market: TestMarket;

beforeAll(async () => {
  market = await openTestMarket();
});

async function first(text: string): Promise<string | undefined> {
  const [place] = await searchPlaces(text);
  return place && placeText(place, 'vi');
}

test('there are 34 provinces and 3,321 communes: 697 wards, 2,611 communes, 13 special zones', async () => {
  const { rows: provinces } = await market.main.query(`select count(*)::int as n, count(distinct name)::int as names from places.provinces`);
  const { rows: communes } = await market.main.query(`select kind, count(*)::int as n from places.communes group by kind order by n`);
  const { rows: orphans } = await market.main.query(
    `select code from places.communes c where not exists (select from places.provinces p where p.code = c.province_code)`,
  );

  expect(provinces).toEqual([{ n: 34, names: 34 }]);
  expect(communes).toEqual([
    { kind: 'đặc khu', n: 13 },
    { kind: 'phường', n: 697 },
    { kind: 'xã', n: 2611 },
  ]);
  expect(orphans).toEqual([]);
});

test('every name is composed, single-spaced and without its kind', async () => {
  const { byCode } = await gazetteer();
  const odd = [...byCode.values()].filter(({ name }) => name !== name.normalize('NFC').trim() || /\s\s|^(Phường|Xã|Đặc khu) |'/.test(name));

  expect(odd).toEqual([]);
});

test('what decrees changed since is in: cities, wards, and a code that was misprinted', async () => {
  expect(placeText(await placeOf('26368'), 'vi')).toBe('phường Long Thành, Thành phố Đồng Nai');
  expect((await placeOf('23938')).name).toBe('Ia Mơ');
  expect(await findPlace('23737')).toBeUndefined();
});

test.each([
  ['ben thanh', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['Bến Thành', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['phường bến thành hcm', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['p. bến thành, tp.hcm', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['BEN THANH TPHCM', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['bến thành, thành phố hồ chí minh, việt nam', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['ho chi minh ben thanh', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['benthanh', 'phường Bến Thành, Thành phố Hồ Chí Minh'],
  ['ba dinh', 'phường Ba Đình, Thành phố Hà Nội'],
  ['hoan kiem hn', 'phường Hoàn Kiếm, Thành phố Hà Nội'],
  ['cau gi', 'phường Cầu Giấy, Thành phố Hà Nội'],
  ['phú quốc', 'đặc khu Phú Quốc, Tỉnh An Giang'],
  ['dac khu con dao', 'đặc khu Côn Đảo, Thành phố Hồ Chí Minh'],
  ['xã tân tiến lạng sơn', 'xã Tân Tiến, Tỉnh Lạng Sơn'],
  ['van mieu quoc tu', 'phường Văn Miếu - Quốc Tử Giám, Thành phố Hà Nội'],
  ['ea hleo', 'xã Ea H’Leo, Tỉnh Đắk Lắk'],
  ['mdrak', 'xã M’Drắk, Tỉnh Đắk Lắk'],
  ['bảo lộc 1', 'phường 1 Bảo Lộc, Tỉnh Lâm Đồng'],
  ['phương liễu', 'phường Phương Liễu, Thành phố Bắc Ninh'],
  ['thanh xuan ha noi', 'phường Thanh Xuân, Thành phố Hà Nội'],
  ['thanh pho', undefined],
])('"%s" finds %s first', async (text, found) => {
  if (found) expect(await first(text)).toBe(found);
  else expect((await searchPlaces(text)).length).toBeLessThanOrEqual(12);
});

test('accents that were typed decide between names that look alike without them', async () => {
  const [accented] = await searchPlaces('Tân Thành');
  const [other] = await searchPlaces('Tân Thạnh');

  expect(accented?.name).toBe('Tân Thành');
  expect(other?.name).toBe('Tân Thạnh');
});

test('a province alone offers its communes, a limited number of them', async () => {
  const places = await searchPlaces('cà mau');

  expect(places).toHaveLength(12);
  expect(places.filter(({ province }) => province.name !== 'Cà Mau')).toEqual([]);
});

test.each(['', '   ', '!!!', 'quận 99', 'xyzxyz', '🎉', '\u0000', "'; drop table places.communes; --", 'a'.repeat(1_000_000)])(
  'nothing comes of "%.20s"',
  async (text) => {
    expect(await searchPlaces(text)).toEqual([]);
  },
);

test('English puts the kind behind the name', async () => {
  const place = await placeOf('26743');

  expect(communeText(place, 'en')).toBe(`${place.name} Ward`);
  expect(placeText(place, 'en')).toContain('Ho Chi Minh City');
});

test('searching takes a moment only', async () => {
  await searchPlaces('ben');
  const start = performance.now();
  for (const text of ['b', 'be', 'ben', 'ben t', 'ben thanh', 'xa tan', 'ho chi minh']) await searchPlaces(text);

  expect((performance.now() - start) / 7).toBeLessThan(50);
});

async function placeOf(code: string) {
  const place = await findPlace(code);
  if (!place) throw new Error(`No commune ${code}.`);
  return place;
}
