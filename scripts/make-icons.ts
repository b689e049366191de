import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';

/** `node scripts/make-icons.ts`: the brand mark in the sizes that browsers, phones and messengers ask for. Run when the mark changes. */
const statics = join(import.meta.dirname, '../static');
const mark = readFileSync(join(statics, 'favicon.svg'), 'utf8');
const wave = /<path[^>]*\/>/.exec(mark)?.[0] ?? '';
const jade = '#0a7359';

mkdirSync(join(statics, 'icons'), { recursive: true });
for (const size of [32, 180, 192, 512]) await put(`icons/${size}.png`, picture(size, size, size === 180 ? whole(0.62) : mark));
// Phones cut their own shape out of it: the wave keeps to the inner four fifths.
await put('icons/maskable-512.png', picture(512, 512, whole(0.56)));
await put('share.png', picture(1200, 630, poster()));

function whole(share: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${jade}"/><g transform="translate(16 16) scale(${share * 1.25}) translate(-16 -16)">${wave}</g></svg>`;
}

function poster(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="#e3f3ec"/>
    <circle cx="1010" cy="90" r="330" fill="#cfe8dc"/><circle cx="160" cy="600" r="260" fill="#cfe8dc"/>
    <g transform="translate(440 155) scale(10)"><rect width="32" height="32" rx="9" fill="${jade}"/>${wave}</g>
  </svg>`;
}

function picture(width: number, height: number, svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 600 }).resize(width, height).png({ compressionLevel: 9, palette: true }).toBuffer();
}

async function put(name: string, bytes: Promise<Buffer>): Promise<void> {
  writeFileSync(join(statics, name), await bytes);
}
