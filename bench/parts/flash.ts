import { type Bench } from '../bench.ts';
import { checkoutRequests, fillBaskets } from '../checkout-forms.ts';
import { type Figure, percentile } from '../figures.ts';

export async function flash(bench: Bench): Promise<Figure[]> {
  const { market, client, paths, crowd } = bench;
  const pieces = crowd / 4;
  const part = `A rush: ${crowd} signed-in buyers press the button at once, ${pieces} pieces are left`;
  const { admin } = market;
  market.steps.begin(`A rush: ${crowd} buyers come to the checkout`);
  const { port } = await bench.web('purposes');
  await bench.people('purposes');
  await admin.query('delete from ordering.basket_lines');
  await admin.query('update catalogue.stock set available = $2 where variant_id = $1', [paths.bought, pieces]);
  const { rows: before } = await admin.query<Sold>(soldSql, [paths.bought]);
  await fillBaskets(bench, 'purposes', paths.bought);
  const requests = await checkoutRequests(bench, 'purposes');

  market.steps.begin('A rush: everybody presses');
  const { statuses, seconds, times } = await client.send({ port, requests, connections: crowd });

  const { rows: after } = await admin.query<Sold>(soldSql, [paths.bought]);
  const { rows: left } = await admin.query<{ available: number }>('select available from catalogue.stock where variant_id = $1', [paths.bought]);
  const sold = (after[0]?.sold ?? 0) - (before[0]?.sold ?? 0);
  const placed = statuses['303'] ?? 0;
  const refused = statuses['409'] ?? 0;
  const figures: Omit<Figure, 'part'>[] = [
    figure('orders placed', placed, pieces),
    figure('pieces sold', sold, pieces),
    figure('pieces left', left[0]?.available ?? 0, 0),
    figure('told that it has run out', refused, crowd - pieces),
    {
      what: 'the last answer came after',
      ours: `${seconds.toFixed(2)} s`,
      reference: '',
      note: `half of them within ${(percentile(times, 0.5) / 1_000).toFixed(2)} s`,
    },
  ];
  return figures.map((one) => ({ part, ...one }));
}

type Sold = { sold: number };
const soldSql = 'select coalesce(sum(quantity), 0)::integer as sold from ordering.order_lines where variant_id = $1';

function figure(what: string, count: number, wanted: number): Omit<Figure, 'part'> {
  return { what, ours: String(count), reference: String(wanted), isReached: count === wanted };
}
