import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hexOf, type Lch, lchOf } from './colours.ts';

/** How an object takes a colour that its illustration does not have. */
export type Paint =
  /** Everything becomes this material, light and shade kept. With `from`, only what has about that hue. */
  | { to: string; from?: string; reach?: number }
  /** All hues turn by so many degrees. */
  | { hue: number; sat?: number; light?: number };

type Icons = { icons: Record<string, { body: string }> };

const set: Icons = JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules/@iconify-json/fluent-emoji/icons.json'), 'utf8'));

export function iconBody(name: string): string {
  const icon = set.icons[name];
  if (!icon) throw new Error(`Fluent Emoji has no object called "${name}".`);
  return icon.body;
}

/** Repaints an SVG by its colours rather than its pixels: every gradient stays smooth. */
export function painted(svg: string, paint: Paint | undefined): string {
  if (!paint) return svg;
  const mean = meanLightness(svg);
  const repaint = (hex: string) => hexOf(applied(lchOf(hex), paint, mean));
  // A mask is read by its lightness: repainting it would make holes.
  return svg
    .split(/(<mask[\s\S]*?<\/mask>)/)
    .map((part) => (part.startsWith('<mask') ? part : repainted(part, repaint)))
    .join('');
}

function repainted(svg: string, repaint: (hex: string) => string): string {
  return svg
    .replaceAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi, repaint)
    .replaceAll(/values="0 0 0 0 ([\d.]+) 0 0 0 0 ([\d.]+) 0 0 0 0 ([\d.]+) /g, (_, ...rgb: string[]) => {
      const hex = repaint(
        `#${rgb
          .slice(0, 3)
          .map((value) =>
            Math.round(Number(value) * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('')}`,
      );
      const [r, g, b] = [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4));
      return `values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} `;
    });
}

function applied(colour: Lch, paint: Paint, mean: number): Lch {
  if ('hue' in paint) {
    return { l: colour.l * (paint.light ?? 1), c: colour.c * (paint.sat ?? 1), h: colour.h + paint.hue };
  }
  if (paint.from && !isNear(colour, lchOf(paint.from), paint.reach ?? 40)) return colour;
  const target = lchOf(paint.to);
  const pivot = paint.from ? lchOf(paint.from).l : mean;
  const l = target.l + (colour.l - pivot) * 0.8;
  // What shines stays pale, what lies in shadow keeps some of its colour.
  const fade = l > 0.9 ? Math.max(0, 1 - (l - 0.9) * 7) : 1;
  return { l: Math.min(0.985, l), c: target.c * fade, h: target.h + (colour.l < pivot ? -6 : 4) };
}

function isNear(a: Lch, b: Lch, reach: number): boolean {
  if (a.c < 0.03) return b.c < 0.03;
  const turn = Math.abs(((a.h - b.h + 540) % 360) - 180);
  return turn <= reach;
}

function meanLightness(svg: string): number {
  const all = [...svg.matchAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi)].map(([hex]) => lchOf(hex).l);
  return all.length === 0 ? 0.6 : all.reduce((a, b) => a + b, 0) / all.length;
}
