/** What tells pages apart that are the same for everybody: the path with its language, and these parameters. */
const parameters = new Set([
  'q',
  'category',
  'seller',
  'brand',
  'min',
  'max',
  'rating',
  'sort',
  'page',
  'tab',
  'stars',
  'pictures',
  'stock',
  'place',
]);
/** Attributes of a category: `a-colour=jade`. */
const attribute = /^a[-_.][a-z0-9-]{1,60}$/;
/** Marks that other sites hang on links; no page of ours reads them. */
const foreign = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|zarsrc|ttclid|_gl)$/;
const longestPath = 300;
const longestQuery = 500;

/**
 * The address under which a page may be kept: known parameters only, in one order, without empty ones. Undefined
 * for an address that says more than that; such a page is made for whoever asks, and not kept.
 */
export function pageAddressOf(url: string): string | undefined {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (path.length > longestPath) return undefined;
  if (mark < 0 || mark === url.length - 1) return path;
  const kept: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(url.slice(mark + 1))) {
    if (foreign.test(name)) continue;
    if (!parameters.has(name) && !attribute.test(name)) return undefined;
    const text = value.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
    if (text) kept.push([name, text]);
  }
  if (kept.length === 0) return path;
  const query = new URLSearchParams(kept.toSorted(byText)).toString();
  return query.length > longestQuery ? undefined : `${path}?${query}`;
}

function byText(a: readonly [string, string], b: readonly [string, string]): number {
  const [left, right] = [a.join('='), b.join('=')];
  return left < right ? -1 : left > right ? 1 : 0;
}
