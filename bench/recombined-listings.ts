import { createReadStream } from 'node:fs';

import { parse } from 'csv-parse';

/**
 * Any number of believable listings out of real titles: brand, model and colour of one are put into another, by a
 * fixed seed, so that two runs measure the same market. Rows of the import's own format.
 */
export async function* recombinedListings(path: string, { count, seed }: { count: number; seed: number }): AsyncGenerator<string> {
  const rows = await readRows(path);
  const random = randomOf(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const [brands, models] = [found(rows, isBrand), found(rows, isModel)];
  yield `sku,title,category,price_vnd,discount_percent,rating,review_count\n`;
  for (let index = 0; index < count; index += 1) {
    const row = pick(rows);
    const words = row.title.split(/\s+/).map((word) => (isModel(word) ? otherModel(pick(models), random) : isBrand(word) ? pick(brands) : word));
    const title = random() < 0.3 ? [...words, '-', pick(colours)] : words;
    const price = Math.max(1_000, Math.round((row.price * (0.6 + random())) / 1_000) * 1_000);
    const reviews = Math.floor(random() ** 4 * 2_500);
    const rating = reviews === 0 ? 'N/A' : (3 + random() * 2).toFixed(1);
    yield `${quoted(`B${index}`)},${quoted(title.join(' ').slice(0, 480))},${quoted(row.category)},${price},N/A,${rating},${reviews}\n`;
  }
}

type Row = { title: string; category: string; price: number };

const colours = ['Đen', 'Trắng', 'Xanh Dương', 'Đỏ', 'Vàng', 'Hồng', 'Bạc', 'Xám', 'Xanh Lá', 'Tím', 'Nâu', 'Cam'];

async function readRows(path: string): Promise<Row[]> {
  const rows: Row[] = [];
  const parser = createReadStream(path).pipe(parse({ columns: true, bom: true }));
  for await (const { title, category, price_vnd } of parser) {
    rows.push({ title: String(title).replaceAll(/\s+/g, ' '), category: String(category), price: Number(price_vnd) });
  }
  return rows;
}

function found(rows: readonly Row[], is: (word: string) => boolean): string[] {
  return [...new Set(rows.flatMap(({ title }) => title.split(' ')).filter(is))].toSorted();
}

/** Letters and digits in one word: "WH-1000XM4". */
function isModel(word: string): boolean {
  return /^[A-Za-z-]*\d[\w-]*[A-Za-z][\w-]*$|^[A-Za-z]+[\w-]*\d[\w-]*$/.test(word) && word.length <= 16;
}

/** A capitalised word without accents is nearly always a name. */
function isBrand(word: string): boolean {
  return /^[A-Z][a-zA-Z]{3,11}$/.test(word) && !/^(Hang|Tai|Nghe|Chinh|Cho|Loa|Hàng|Bluetooth|Wireless)$/.test(word);
}

function otherModel(model: string, random: () => number): string {
  return model.replaceAll(/\d/g, (digit) => (random() < 0.4 ? String(Math.floor(random() * 10)) : digit));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** mulberry32: small, even enough, and the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
