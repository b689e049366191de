/** A place in a text, in UTF-16 units: from the first, up to but without the last. */
export type Span = { start: number; end: number };

export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
