import { type Bench, madeAnew, statusOf } from '../bench.ts';
import { type Layer } from '../bench-market.ts';
import { compare } from '../compare.ts';
import { type Figure, microseconds } from '../figures.ts';
import { requestFor } from '../load.ts';
import { type Person } from '../people.ts';

const part = 'The purpose layer: processor time of pages and both databases per request, beside the same statements as one role';
/** Half of what a purpose's two connections can carry: no request waits for a connection. */
const connections = 2;

type Page = { what: string; target: number; request: (person: Person) => string };

/** Whole requests, made anew each time, in two web processes that differ in the layer only. */
export async function purposes(bench: Bench): Promise<Figure[]> {
  const { market, client, rounds, ms } = bench;
  const [ours, reference] = [await bench.side('purposes'), await bench.side('plain')];
  const web = await bench.web('purposes');
  const figures: Figure[] = [];
  for (const { what, target, request } of pagesOf(bench)) {
    const requestsOf = async (layer: Layer) => (await bench.people(layer)).map(request);
    const requests = { ours: await requestsOf('purposes'), reference: await requestsOf('plain') };
    const [first = ''] = requests.ours;
    if ((await statusOf(bench, web, first)) !== '200') {
      figures.push({ part, what, ours: 'no page yet', reference: '' });
      continue;
    }
    market.steps.begin(`The purpose layer: ${what}`);
    const compared = await compare({ ours, reference }, { client, rounds, ms, connections, requests: () => requests, expected: '200', what });
    figures.push({
      part,
      what,
      ours: microseconds(compared.ours),
      reference: microseconds(compared.reference),
      ratio: compared.ratio,
      target,
      statements: await bench.statementsFor(first, first),
    });
  }
  return figures;
}

function pagesOf({ paths }: Bench): Page[] {
  const own = (path: string) => (person: Person) => requestFor(path, { cookie: person.cookie });
  return [
    { what: 'home', target: 1.05, request: () => madeAnew(paths.home) },
    { what: 'category', target: 1.05, request: () => madeAnew(paths.category) },
    { what: 'search', target: 1.05, request: () => madeAnew(paths.search) },
    { what: 'product', target: 1.05, request: () => madeAnew(paths.product) },
    { what: 'profile, a personal read', target: 1.4, request: own('/account/profile') },
    { what: 'addresses, a personal read', target: 1.4, request: own('/account/addresses') },
    { what: 'basket, a personal read', target: 1.4, request: own('/basket') },
    { what: 'checkout, a personal read', target: 1.4, request: own('/checkout') },
    { what: 'order, a personal read', target: 1.4, request: (person) => requestFor(`/orders/${person.groupId}`, { cookie: person.cookie }) },
  ];
}
