import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);
const themes = ['light', 'dark'] as const;

function colour(name: string, theme: (typeof themes)[number]): string {
  const found = pairs.get(name)?.[theme];
  if (!found) throw new Error(`tokens.css has no colour --${name}.`);
  return found;
}

/** WCAG 2.2: the ratio of the relative luminances, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ['ground', 'surface', 'sunken'];
const meanings = ['good', 'warn', 'bad', 'note'];
/** Words on the ground where a component puts them. */
const words: [string, string][] = [
  ...grounds.flatMap((ground) => ['ink', 'ink-2', 'ink-3'].map((ink): [string, string] => [ink, ground])),
  ...['ground', 'surface'].flatMap((ground) => ['jade', 'saving', ...meanings].map((ink): [string, string] => [ink, ground])),
  ...['on-jade', 'on-saving'].map((ink): [string, string] => [ink, ink.replace('on-', '') + '-fill']),
  ['on-jade', 'jade-fill-2'],
  ...['jade-soft', 'saving-soft', ...meanings.map((meaning) => `${meaning}-soft`)].map((ground): [string, string] => ['ink', ground]),
  ['on-jade-soft', 'jade-soft'],
  ['on-saving-soft', 'saving-soft'],
  ...meanings.map((meaning): [string, string] => [meaning, `${meaning}-soft`]),
  ['ink-2', 'jade-soft'],
  ['ink-2', 'note-soft'],
  ['ground', 'ink'],
];
/** Borders of controls, marks, bars and the focus ring. */
const marks: [string, string][] = [
  ...['edge', 'focus', 'jade', 'jade-fill'].flatMap((mark) => ['ground', 'surface'].map((ground): [string, string] => [mark, ground])),
  ['star', 'surface'],
  ['star', 'ground'],
  ...['1', '2', '3', '4', '5'].map((number): [string, string] => [`data-${number}`, 'surface']),
  ['focus', 'jade-soft'],
  ['edge', 'sunken'],
];

test.each(themes.flatMap((theme) => words.map(([ink, ground]) => ({ theme, ink, ground }))))(
  '$theme: words in $ink on $ground have 4.5:1',
  ({ theme, ink, ground }) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(themes.flatMap((theme) => marks.map(([mark, ground]) => ({ theme, mark, ground }))))(
  '$theme: the mark $mark on $ground has 3:1',
  ({ theme, mark, ground }) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  },
);
