import { gazetteer } from './gazetteer.ts';
import { type Place } from './place.ts';
import { rankPlaces } from './rank-places.ts';

const longestSearch = 80;
const mostPlaces = 12;

/** Communes for what somebody is typing, best first: with or without accents, with or without the province. */
export async function searchPlaces(text: string, limit = mostPlaces): Promise<Place[]> {
  const { index } = await gazetteer();
  return rankPlaces(index, text.slice(0, longestSearch), Math.min(limit, mostPlaces));
}
