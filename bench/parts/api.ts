import { bearerOf } from '#api/bearer.ts';

import { type Bench } from '../bench.ts';
import { type Layer } from '../bench-market.ts';
import { fillBaskets } from '../checkout-forms.ts';
import { compare } from '../compare.ts';
import { type Figure, microseconds } from '../figures.ts';
import { readText, requestFor } from '../load.ts';

const part = 'The API: processor time of the application and both databases per operation, beside the same statements as one role';
const target = 1.05;

/** Forty listings, made anew each time, and an order. Beside other systems the same is measured by bench/peers/wecan.js. */
export async function apiOperations(bench: Bench): Promise<Figure[]> {
  const { market, client, isQuick, rounds, ms } = bench;
  const sides = { ours: await bench.side('purposes'), reference: await bench.side('plain') };

  market.steps.begin('The API: forty listings');
  const listing = requestFor('/api/v1/listings?page_size=40', { headers: { accept: 'application/json' } });
  const requests = () => ({ ours: [listing], reference: [listing] });
  const forty = await compare(sides, { client, rounds, ms, connections: 2, requests, expected: '200', what: 'forty listings' });

  market.steps.begin('The API: orders');
  const prepared = async () => ({ ours: await orders(bench, 'purposes'), reference: await orders(bench, 'plain') });
  const placed = await compare(sides, { client, rounds: isQuick ? 1 : 4, connections: 2, requests: prepared, expected: '201', what: 'orders' });
  const [first = '', second = ''] = await orders(bench, 'purposes');
  return [
    {
      part,
      what: 'a listing of 40',
      ours: microseconds(forty.ours),
      reference: microseconds(forty.reference),
      ratio: forty.ratio,
      target,
      statements: await bench.statementsFor(listing, listing),
    },
    {
      part,
      what: 'place an order',
      ours: microseconds(placed.ours),
      reference: microseconds(placed.reference),
      ratio: placed.ratio,
      statements: await bench.statementsFor(first, second),
    },
  ];
}

let key = 0;

/** Everybody orders one piece: what they would send after they have asked what it will cost. */
async function orders(bench: Bench, layer: Layer): Promise<string[]> {
  const { port } = await bench.web(layer);
  await fillBaskets(bench, layer, bench.paths.bought);
  const requests: string[] = [];
  for (const { token, addressId } of await bench.people(layer)) {
    const authorization = `Bearer ${bearerOf('session', token)}`;
    const quote = await readText(port, `/api/v1/checkout/quote?address_id=${addressId}`, { authorization });
    // The sum of everything is the last of the sums.
    const total = Number(
      quote
        .match(/"total_vnd":\d+/g)
        ?.at(-1)
        ?.slice('"total_vnd":'.length),
    );
    key += 1;
    const headers = { accept: 'application/json', authorization, 'idempotency-key': `bench-${process.pid}-${key}` };
    requests.push(requestFor('/api/v1/orders', { headers, json: { address_id: addressId, payment_method: 'cod', total_vnd: total } }));
  }
  return requests;
}
