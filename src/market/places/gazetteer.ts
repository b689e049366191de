import { readsOf } from '#enforcement/with-purpose.ts';

import { type Place } from './place.ts';
import { indexPlaces, type PlaceIndex } from './rank-places.ts';

/** All communes of today's dataset. What a decree ended can still be read by its code, and is not found by search. */
export type Gazetteer = { version: string; byCode: ReadonlyMap<string, Place>; index: PlaceIndex };

let known: Promise<Gazetteer> | undefined;

/** Some 3,300 rows that change with a deployment only: each process reads them once. */
export function gazetteer(): Promise<Gazetteer> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

export async function findPlace(code: string): Promise<Place | undefined> {
  return (await gazetteer()).byCode.get(code);
}

async function read(): Promise<Gazetteer> {
  const storefront = readsOf('storefront');
  const [dataset, rows] = await Promise.all([
    storefront.selectFrom('places.datasets').select('version').orderBy('valid_from', 'desc').limit(1).executeTakeFirstOrThrow(),
    storefront
      .selectFrom('places.communes as commune')
      .innerJoin('places.provinces as province', 'province.code', 'commune.province_code')
      .select(['commune.code', 'commune.kind', 'commune.name', 'commune.province_code', 'commune.dataset_version'])
      .select(['province.name as province_name', 'province.full_name', 'province.full_name_en'])
      .execute(),
  ]);
  const places = rows.map((row) => ({
    version: row.dataset_version,
    place: {
      code: row.code,
      kind: row.kind,
      name: row.name,
      provinceCode: row.province_code,
      province: { name: row.province_name, fullName: row.full_name, fullNameEn: row.full_name_en },
    },
  }));
  return {
    version: dataset.version,
    byCode: new Map(places.map(({ place }) => [place.code, place])),
    index: indexPlaces(places.filter(({ version }) => version === dataset.version).map(({ place }) => place)),
  };
}
