import { type Tx } from '#enforcement/with-purpose.ts';
import { hoursAfter } from '#platform/time.ts';

import { carrierName } from './carrier.ts';
import { askFee, type FeeQuestion } from './ghtk.ts';
import { gramsOfStep, type RouteClass } from './route-class.ts';

/** A way that stands for all of its class, and what most parcels weigh; what is heavier goes by the published table. */
const ways = {
  'same-province': {
    from: { street: '', commune: 'Phường Hoàn Kiếm', province: 'Thành phố Hà Nội' },
    to: { street: '', commune: 'Phường Tây Hồ', province: 'Thành phố Hà Nội' },
  },
  'same-region': {
    from: { street: '', commune: 'Phường Hoàn Kiếm', province: 'Thành phố Hà Nội' },
    to: { street: '', commune: 'Phường Hồng Bàng', province: 'Thành phố Hải Phòng' },
  },
  'cross-region': {
    from: { street: '', commune: 'Phường Hoàn Kiếm', province: 'Thành phố Hà Nội' },
    to: { street: '', commune: 'Phường Bến Thành', province: 'Thành phố Hồ Chí Minh' },
  },
} as const satisfies Record<RouteClass, Omit<FeeQuestion, 'weightGrams'>>;

const steps = 20;
const staleHours = 12;
const atOnce = 5;

export type StaleFee = { route: RouteClass; step: number };

/** The fees that the carrier was never or not lately asked for, a few at a time. */
export async function listStaleFees(tx: Tx<'order.fulfil'>, at: Date): Promise<StaleFee[]> {
  const fresh = await tx
    .selectFrom('delivery.fees')
    .select(['route', 'weight_step'])
    .where('carrier', '=', carrierName)
    .where('quoted_at', '>', hoursAfter(at, -staleHours))
    .execute();
  const known = new Set(fresh.map((row) => `${row.route}|${row.weight_step}`));
  const all = routes.flatMap((route) => Array.from({ length: steps }, (_, index) => ({ route, step: index + 1 })));
  return all.filter(({ route, step }) => !known.has(`${route}|${step}`)).slice(0, atOnce);
}

const routes = ['same-province', 'same-region', 'cross-region'] as const satisfies readonly RouteClass[];

/** Asks the carrier; outside of any transaction, for nobody waits for it. */
export function quoteFee({ route, step }: StaleFee): Promise<number | undefined> {
  return askFee({ ...ways[route], weightGrams: gramsOfStep(step) });
}

export async function keepFee(tx: Tx<'order.fulfil'>, { route, step, feeVnd }: StaleFee & { feeVnd: number }, at: Date): Promise<void> {
  await tx
    .insertInto('delivery.fees')
    .values({ carrier: carrierName, route, weight_step: step, fee_vnd: feeVnd, quoted_at: at })
    .onConflict((conflict) => conflict.columns(['carrier', 'route', 'weight_step']).doUpdateSet({ fee_vnd: feeVnd, quoted_at: at }))
    .execute();
}
