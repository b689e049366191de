const deepest = 1_000;

/** The page that an address asks for; whatever is no number is the first. */
export function pageNumber(url: URL): number {
  const asked = url.searchParams.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(asked) ? Math.min(Number(asked), deepest) : 1;
}
