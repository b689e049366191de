import { type Bench, statusOf } from '../bench.ts';
import { addRequest } from '../checkout-forms.ts';
import { type Figure, microseconds } from '../figures.ts';
import { readText, requestFor } from '../load.ts';

const part = 'The API: processor time of the application and both databases per operation';
/** Of the best other system that was measured, by the harness that bench/peers/wecan.js joins. */
const listingOfPeerNs = 39_000_000;
const orderOfPeerNs = 207_000_000;

/** Forty listings, made anew each time, and an order with all that leads to it. */
export async function apiOperations(bench: Bench): Promise<Figure[]> {
  const { market, client, ms, rounds, paths } = bench;
  const web = await bench.web('purposes');
  const { cpu, port } = await bench.side('purposes');
  const figures: Figure[] = [];
  const spentOn = async (requests: readonly string[], expected: string, length?: number) => {
    const before = cpu();
    const { count, statuses } = await client.send({ port, requests, connections: 2, ...(length !== undefined && { ms: length }) });
    if (Object.keys(statuses).join() !== expected) throw new Error(`The API answered ${JSON.stringify(statuses)} where ${expected} was expected.`);
    return (cpu() - before) / count;
  };

  market.steps.begin('The API: forty listings');
  const listing = jsonRequest('/api/v1/listings?page_size=40');
  if ((await statusOf(bench, web, listing)) === '200') {
    await spentOn([listing], '200', ms);
    const spent = await spentOn([listing], '200', ms * rounds);
    figures.push({ ...figureOf('a listing of 40', spent, listingOfPeerNs / 15), statements: await bench.statementsFor(listing, listing) });
  } else figures.push({ part, what: 'a listing of 40', ours: 'not there yet', reference: '' });

  market.steps.begin('The API: orders');
  const people = await bench.people('purposes');
  await market.admin.query('update catalogue.stock set available = 100000 where variant_id = $1', [paths.bought]);
  await market.admin.query('delete from ordering.basket_lines');
  const quotes = people.map(({ token, addressId }) => jsonRequest(`/api/v1/checkout/quote?address_id=${addressId}`, token));
  const adding = await spentOn(
    people.map((person) => addRequest(person, paths.bought)),
    '303',
  );
  const quoting = await spentOn(quotes, '200');
  const [{ token: firstToken, addressId: firstAddress } = { token: '', addressId: '' }] = people;
  const quote = await readText(port, `/api/v1/checkout/quote?address_id=${firstAddress}`, { authorization: `Bearer ${firstToken}` });
  // The sum of everything is the last of the sums.
  const total = Number(
    quote
      .match(/"total_vnd":\d+/g)
      ?.at(-1)
      ?.slice(12),
  );
  const placing = await spentOn(
    people.map(({ token, addressId }, index) =>
      jsonRequest('/api/v1/orders', token, {
        headers: { 'idempotency-key': `bench-${index}-${Date.now()}` },
        json: { address_id: addressId, payment_method: 'cod', total_vnd: total },
      }),
    ),
    '201',
  );
  figures.push(figureOf('a placed order: into the basket, its price, the order', adding + quoting + placing, orderOfPeerNs / 15));
  return figures;
}

function figureOf(what: string, spent: number, most: number): Figure {
  const note = 'the reference is a fifteenth of the best peer’s';
  return { part, what, ours: microseconds(spent), reference: microseconds(most), ratio: spent / most, target: 1, note };
}

function jsonRequest(path: string, token?: string, { headers = {}, json }: { headers?: Record<string, string>; json?: object } = {}): string {
  return requestFor(path, {
    headers: { accept: 'application/json', ...(token && { authorization: `Bearer wecan_s_${token}` }), ...headers },
    ...(json && { json }),
  });
}
