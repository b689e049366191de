import { parentPort, workerData } from 'node:worker_threads';

import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { checkOut } from '#market/delivery/check-out.ts';
import { Refusal } from '#platform/refusal.ts';

import { type BuyerInThread, type Outcome, type ThreadOfBuyers } from './pressing.ts';

/** Buyers who all press the button in the same moment, in a process of their own with connections of its own. */
const { credentials, buyers }: ThreadOfBuyers = workerData;

async function buy({ memberId, addressId, shownTotalVnd }: BuyerInThread): Promise<Outcome> {
  const request = {
    memberId,
    addressId,
    shownTotalVnd,
    idempotencyKey: `press-${memberId}`,
    paymentMethod: 'cod',
    notes: {},
    locale: 'vi',
    method: 'web',
  } as const;
  try {
    const { number } = await withPurpose('order.fulfil', memberId, (tx) => checkOut(tx, request, new Date()));
    return { number };
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, details: error.details };
    throw error;
  }
}

useCredentials(credentials);
const outcomes = await Promise.all(buyers.map(buy));
await closeConnections();
parentPort?.postMessage(outcomes, []);
