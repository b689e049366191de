import { type Tx } from '#enforcement/with-purpose.ts';

/** A commune and its province as a carrier writes them: "Phường Bến Thành", "Thành phố Hồ Chí Minh". */
export async function findPlaceNames(tx: Tx<'order.fulfil'>, communeCode: string): Promise<{ commune: string; province: string }> {
  const place = await tx
    .selectFrom('places.communes as commune')
    .innerJoin('places.provinces as province', 'province.code', 'commune.province_code')
    .select(['commune.kind', 'commune.name', 'province.full_name'])
    .where('commune.code', '=', communeCode)
    .executeTakeFirstOrThrow();
  return { commune: `${place.kind.charAt(0).toUpperCase()}${place.kind.slice(1)} ${place.name}`, province: place.full_name };
}
