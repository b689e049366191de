import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { type SellerId } from '#market/sellers/add-seller.ts';
import { randomId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { openTestMarket, type TestMarket } from '../../../../tests/database.ts';
import { testNow } from '../../../../tests/member.ts';
import { addShop } from '../../../../tests/shop.ts';
import { reserveStock } from '../reserve-stock.ts';
import { csvRows } from './csv-rows.ts';
import { type ImportFault, wordsOfFault } from './import-faults.ts';
import { importListings, type ImportOrder } from './import-listings.ts';

let market: TestMarket;
const folder = mkdtempSync(join(tmpdir(), 'wecan-import-'));

beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => rmSync(folder, { recursive: true }));

const header = 'sku,title,category,price_vnd,discount_percent,rating,review_count';
let files = 0;

function fileOf(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
}

async function importInto(sellerId: SellerId, content: string | Buffer, order: Partial<ImportOrder> = {}) {
  const refused: string[] = [];
  const onRefused = (line: number, why: ImportFault) => refused.push(`${line}: ${wordsOfFault(why, 'en')}`);
  const whole: ImportOrder = { sellerId, source: 'test.csv', isApproved: true, stock: 50, onProgress: () => undefined, onRefused, ...order };
  const result = await withRole('catalogue', (tx) => importListings(tx, { rows: csvRows(fileOf(content)), order: whole }, testNow));
  return { ...result, refused };
}

const listingsOf = async (sellerId: SellerId) => {
  const { rows } = await market.main.query(
    `select v.sku, l.title, l.state, l.source, l.source_rating, l.source_review_count, l.source_discount_percent, l.review_count, v.price_vnd, s.available,
      (select string_agg(c.name_vi, ' > ' order by c.depth) from catalogue.documents d join catalogue.categories c on c.id = any (d.category_ids) where d.listing_id = l.id) as path
     from catalogue.listings l join catalogue.variants v on v.listing_id = l.id left join catalogue.stock s on s.variant_id = v.id where l.seller_id = $1 order by v.sku`,
    [sellerId],
  );
  return rows;
};

describe('a good file', () => {
  test('becomes listings in categories that are made where they are missing', async () => {
    const seller = await addShop();

    const result = await importInto(
      seller,
      [
        header,
        '7319492804496,"Tai nghe F9, Led ""kép""",Phụ Kiện - Thiết Bị Số > Tai Nghe > Tai Nghe Bluetooth,129000,83,4.5,651',
        '5918334802922,Adapter sạc Anker 18W,Phụ Kiện - Thiết Bị Số,340000,N/A,N/A,N/A',
      ].join('\n'),
    );

    expect(result).toEqual({ added: 2, changed: 0, unchanged: 0, refused: [], categories: 3 });
    expect(await listingsOf(seller)).toEqual([
      expect.objectContaining({ sku: '5918334802922', source_rating: null, source_review_count: null, source_discount_percent: null, available: 50 }),
      {
        sku: '7319492804496',
        title: 'Tai nghe F9, Led "kép"',
        state: 'approved',
        source: 'test.csv',
        source_rating: 4.5,
        source_review_count: 651,
        source_discount_percent: 83,
        review_count: 0,
        price_vnd: 129000,
        available: 50,
        path: 'Phụ Kiện - Thiết Bị Số > Tai Nghe > Tai Nghe Bluetooth',
      },
    ]);
  });

  test('may have a byte order mark, semicolons, CRLF, blank lines and other column order', async () => {
    const seller = await addShop();

    const result = await importInto(seller, `\uFEFFTitle;SKU;price_vnd;category\r\n\r\nẤm trà;A-1;389000;Gốm\r\n"Cốc\r\nsứ";A-2;90000;Gốm > Cốc\r\n`);

    expect(result).toMatchObject({ added: 2, refused: [] });
    expect((await listingsOf(seller)).map(({ title }) => title)).toEqual(['Ấm trà', 'Cốc sứ']);
  });

  test('loses what cannot be seen and keeps composed accents', async () => {
    const seller = await addShop();

    await importInto(seller, `${header}\nB-1,"  A\u0302\u0301m\u200Btrà \u00A0\n gốm\u0007 ",Gốm,1,,,\n`);

    expect((await listingsOf(seller))[0]?.title).toBe('Ấm trà gốm');
  });

  test('without stock is not for sale, without approval waits', async () => {
    const seller = await addShop();

    await importInto(seller, `${header}\nC-1,Ấm trà,Gốm,1000,,,`, { stock: undefined, isApproved: false });

    expect(await listingsOf(seller)).toEqual([expect.objectContaining({ state: 'waiting', available: null, path: null })]);
  });

  test('approved from the command line keeps a record that names no person', async () => {
    const seller = await addShop();

    await importInto(seller, `${header}\nC-2,Ấm trà,Gốm,1000,,,`);

    const { rows } = await market.main.query(
      `select decision, reason, decided_by from catalogue.approvals a join catalogue.listings l on l.id = a.listing_id where l.seller_id = $1`,
      [seller],
    );
    expect(rows).toEqual([{ decision: 'approved', reason: 'wecan catalogue import --approve', decided_by: null }]);
  });

  test('is known to its own shop only: two shops may have one sku', async () => {
    const [one, other] = [await addShop(), await addShop()];

    for (const seller of [one, other]) expect(await importInto(seller, `${header}\nD-1,Ấm trà,Gốm,1000,,,`)).toMatchObject({ added: 1 });
  });
});

describe('the same file again', () => {
  const content = [header, 'E-1,Ấm trà,Gốm,450000,10,4.7,12', 'E-2,Cốc sứ,Gốm > Cốc,90000,,,'].join('\n');

  test('changes nothing', async () => {
    const seller = await addShop();
    await importInto(seller, content);
    const before = await market.main.query('select * from catalogue.documents where seller_id = $1 order by listing_id', [seller]);

    expect(await importInto(seller, content)).toEqual({ added: 0, changed: 0, unchanged: 2, refused: [], categories: 0 });

    const after = await market.main.query('select * from catalogue.documents where seller_id = $1 order by listing_id', [seller]);
    expect(after.rows).toEqual(before.rows);
    expect(
      (await market.main.query('select from catalogue.prices p join catalogue.variants v on v.id = p.variant_id where v.seller_id = $1', [seller]))
        .rowCount,
    ).toBe(2);
  });

  test('with other figures writes just these', async () => {
    const seller = await addShop();
    await importInto(seller, content);

    const result = await importInto(seller, content.replace('450000', '389000').replace('Cốc sứ', 'Cốc sứ vẽ tay'), { stock: 7 });

    expect(result).toMatchObject({ added: 0, changed: 2, unchanged: 0 });
    expect(await listingsOf(seller)).toEqual([
      expect.objectContaining({ price_vnd: 389000, available: 7 }),
      expect.objectContaining({ title: 'Cốc sứ vẽ tay', available: 7 }),
    ]);
    const { rows } = await market.main.query('select price_vnd from catalogue.documents where seller_id = $1 order by price_vnd', [seller]);
    expect(rows).toEqual([{ price_vnd: 90000 }, { price_vnd: 389000 }]);
  });

  test('without a stock leaves what is left as it is', async () => {
    const seller = await addShop();
    await importInto(seller, content);
    const { rows } = await market.main.query('select id from catalogue.variants where seller_id = $1 order by sku', [seller]);
    await withPurpose('order.fulfil', randomId(), (tx) => reserveStock(tx, [{ variantId: rows[0].id, quantity: 3 }]));

    expect(await importInto(seller, content, { stock: undefined })).toMatchObject({ unchanged: 2 });

    expect((await listingsOf(seller))[0]?.available).toBe(47);
  });

  test('with approval shows what waited', async () => {
    const seller = await addShop();
    await importInto(seller, content, { isApproved: false });

    expect(await importInto(seller, content)).toMatchObject({ added: 0, changed: 2 });

    expect((await listingsOf(seller)).map(({ state }) => state)).toEqual(['approved', 'approved']);
  });
});

describe('a refused row is named with its line, the reason and what to do; the others are read', () => {
  const rows = [
    [',Ấm trà,Gốm,1000,,,', 'The sku is missing'],
    ['x y,Ấm trà,Gốm,1000,,,', 'A sku has plain letters'],
    ['7.31949E+12,Ấm trà,Gốm,1000,,,', 'Excel has rounded this sku'],
    [`${'x'.repeat(65)},Ấm trà,Gốm,1000,,,`, 'A sku has plain letters'],
    ['F-1,,Gốm,1000,,,', 'The title is missing'],
    ['F-1,🎁 ★,Gốm,1000,,,', 'The title is missing'],
    [`F-1,${'dài '.repeat(200)},Gốm,1000,,,`, 'The title has 799 characters, at most 500 fit'],
    [`F-1,"${'x'.repeat(1024 * 1024)}",Gốm,1000,,,`, 'The title has 1048576 characters'],
    ['F-1,Thẻ 4111 1111 1111 1111,Gốm,1000,,,', 'look like a bank card number'],
    ['F-1,Ấm trà,4111-1111-1111-1111,1000,,,', 'look like a bank card number'],
    ['F-1,Ấm trà,N/A,1000,,,', 'The category is missing'],
    ['F-1,Ấm trà,A > B > C > D > E > F,1000,,,', 'The category has 6 levels, at most 5 are kept'],
    ['F-1,Ấm trà,A >  > C,1000,,,', 'A level of the category is empty'],
    ['F-1,Ấm trà,Gốm,,,,', 'The price is missing'],
    ['F-1,Ấm trà,Gốm,"1.290.000",,,', 'Write the price without separators: 1290000'],
    ['F-1,Ấm trà,Gốm,"1,290,000 đ",,,', 'Write the price without separators: 1290000'],
    ['F-1,Ấm trà,Gốm,-5000,,,', 'A price is whole đồng'],
    ['F-1,Ấm trà,Gốm,0,,,', 'A price is whole đồng'],
    ['F-1,Ấm trà,Gốm,129000.5,,,', 'A price is whole đồng'],
    ['F-1,Ấm trà,Gốm,1e9,,,', 'A price is whole đồng'],
    ['F-1,Ấm trà,Gốm,miễn phí,,,', 'A price is whole đồng'],
    ['F-1,Ấm trà,Gốm,99999999999,,,', 'A price is whole đồng'],
    ['F-1,Ấm trà,Gốm,1000,101,,', 'A discount is a whole percentage'],
    ['F-1,Ấm trà,Gốm,1000,,5.1,', 'A rating is a number from 0 to 5'],
    ['F-1,Ấm trà,Gốm,1000,,sao,', 'A rating is a number from 0 to 5'],
    ['F-1,Ấm trà,Gốm,1000,,,-1', 'A count of reviews is a whole number'],
    ['F-1,Ấm trà, gốm,Gốm,1000,,,', '8 columns instead of 7'],
    ['F-1,Ấm trà', '2 columns instead of 7'],
    ["F-1'; drop table catalogue.listings; --,Ấm trà,Gốm,1000,,,", 'A sku has plain letters'],
  ];

  test.each(rows.map(([row = '', reason = '']) => ({ row, reason, name: row.slice(0, 70) })))('$name', async ({ row, reason }) => {
    const seller = await addShop();

    const result = await importInto(seller, [header, 'G-1,Món một,Gốm,1000,,,', row, 'G-2,Món hai,Gốm,1000,,,'].join('\n'));

    expect(result).toMatchObject({ added: 2, refused: [expect.stringContaining(reason)] });
    expect(result.refused[0]).toMatch(/^3: /);
  });

  test('a sku that stands twice is taken once', async () => {
    const seller = await addShop();

    const result = await importInto(seller, [header, 'H-1,Món một,Gốm,1000,,,', 'H-1,Món hai,Gốm,2000,,,'].join('\n'));

    expect(result).toMatchObject({ added: 1, refused: ['3: This sku stands in line 2 already. Keep one of them.'] });
    expect((await listingsOf(seller))[0]?.title).toBe('Món một');
  });

  test('lines are counted as an editor counts them, through rows of several lines', async () => {
    const seller = await addShop();

    const result = await importInto(seller, `${header}\n"I-1","Món\nmột",Gốm,1000,,,\n\n,x,Gốm,1,,,\n`);

    expect(result.refused).toEqual(['5: The sku is missing. Each item needs a code of its own.']);
  });
});

describe('a file that cannot be read changes nothing', () => {
  test.each([
    ['empty', '', 'empty-file'],
    ['only blanks', ' \n \n', 'empty-file'],
    ['only names of columns', `${header}\n`, 'no-rows'],
    ['no names of columns', 'F-1,Ấm trà,Gốm,1000,,,', 'no-header'],
    ['not CSV at all', '{"sku": "F-1", "title": "Ấm trà"}', 'no-header'],
    ['a column too many', `${header},màu\nF-1,Ấm trà,Gốm,1000,,,,đỏ`, 'unknown-column'],
    ['a column twice', `${header},sku\nF-1,Ấm trà,Gốm,1000,,,,F-1`, 'twice-column'],
    ['UTF-16', Buffer.from(`${header}\nF-1,Ấm trà,Gốm,1000,,,`, 'utf16le'), 'not-utf8'],
    ['Windows-1258', Buffer.concat([Buffer.from(`${header}\nF-1,`), Buffer.from([0xc2, 0x6d]), Buffer.from(',Gốm,1000,,,')]), 'not-utf8'],
    ['a workbook', Buffer.from('PK\u0003\u0004rest of a zip'), 'workbook'],
    ['a quote that is never closed', `${header}\nF-1,"Ấm trà,Gốm,1000,,,\n${'F-2,Cốc,Gốm,1000,,,\n'.repeat(240_000)}`, 'record-too-long'],
  ])('%s', async (_, content, code) => {
    const seller = await addShop();

    await expect(importInto(seller, content)).rejects.toMatchObject({ name: 'UnreadableFile', fault: { code } });

    expect(await listingsOf(seller)).toEqual([]);
  });

  test('nor does one that breaks in the middle', async () => {
    const seller = await addShop();
    const good = Array.from({ length: 1200 }, (_, index) => `J-${index},Món ${index},Nửa chừng,1000,,,`).join('\n');
    const broken = Buffer.concat([Buffer.from(`${header}\n${good}\n`), Buffer.from([0xff, 0xfe, 0xfd]), Buffer.from('\n')]);

    await expect(importInto(seller, broken)).rejects.toMatchObject({ fault: { code: 'not-utf8' } });

    expect(await listingsOf(seller)).toEqual([]);
    expect((await market.main.query(`select from catalogue.categories where name_vi = 'Nửa chừng'`)).rowCount).toBe(0);
  });

  test('nor does one that was interrupted', async () => {
    const seller = await addShop();
    const interruption = new AbortController();
    const content = [header, ...Array.from({ length: 1200 }, (_, index) => `K-${index},Món ${index},Gốm,1000,,,`)].join('\n');

    const attempt = importInto(seller, content, { signal: interruption.signal, onProgress: () => interruption.abort() });

    await expect(attempt).rejects.toThrow(/abort/i);
    expect(await listingsOf(seller)).toEqual([]);
    expect(await importInto(seller, content)).toMatchObject({ added: 1200 });
  });
});

test('a price that an import lowers can be proved when it was asked for thirty days', async () => {
  const seller = await addShop();
  const content = `${header}\nL-1,Ấm trà,Gốm,450000,50,,`;
  await importInto(seller, content);
  await market.main.query('update catalogue.prices set since = $1', [daysAfter(testNow, -40)]);

  await importInto(seller, content.replace('450000', '389000'));

  const { rows } = await market.main.query('select price_vnd, reference_price_vnd from catalogue.documents where seller_id = $1', [seller]);
  expect(rows).toEqual([{ price_vnd: 389000, reference_price_vnd: 450000 }]);
});
