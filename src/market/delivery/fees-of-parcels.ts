import { type Tx } from '#enforcement/with-purpose.ts';

import { carrierName } from './carrier.ts';
import { publishedFeeVnd } from './published-fees.ts';
import { routeClass, weightStep } from './route-class.ts';

export type ParcelToQuote = { fromProvinceCode: string; toProvinceCode: string; weightGrams: number };

/**
 * What delivery costs per parcel, before anything is ordered. Fees are kept per class of route and step of weight,
 * so that nobody waits for the carrier; where it has not answered yet, the published table holds.
 */
export async function feesOfParcels(tx: Tx<'order.fulfil'>, parcels: readonly ParcelToQuote[]): Promise<number[]> {
  const wanted = parcels.map(({ fromProvinceCode, toProvinceCode, weightGrams }) => ({
    route: routeClass(fromProvinceCode, toProvinceCode),
    step: weightStep(weightGrams),
  }));
  const rows = await tx
    .selectFrom('delivery.fees')
    .select(['route', 'weight_step', 'fee_vnd'])
    .where('carrier', '=', carrierName)
    .where('weight_step', 'in', [...new Set(wanted.map(({ step }) => step))])
    .execute();
  const known = new Map(rows.map((row) => [`${row.route}|${row.weight_step}`, row.fee_vnd]));
  return wanted.map(({ route, step }) => known.get(`${route}|${step}`) ?? publishedFeeVnd(route, step));
}
