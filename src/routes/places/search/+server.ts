import { json, type RequestHandler } from '@sveltejs/kit';

import { placeText } from '#market/places/place.ts';
import { searchPlaces } from '#market/places/search-places.ts';
import { isLocale } from '#platform/locale.ts';

/** Communes while one types. The answer is the same for everybody and changes with a decree. */
export const GET: RequestHandler = async ({ url, setHeaders, locals }) => {
  const places = await searchPlaces(url.searchParams.get('q') ?? '');
  const asked = url.searchParams.get('locale');
  const locale = isLocale(asked) ? asked : locals.locale;
  setHeaders({ 'cache-control': 'public, max-age=3600' });
  return json({
    items: places.map((place) => ({ code: place.code, text: placeText(place, locale), commune: place.name, province: place.province.name })),
  });
};
