import { type BenchMarket, type Layer } from './bench-market.ts';
import { cpuOfProcess } from './cpu.ts';
import { type Client, type LoadResult, requestFor } from './load.ts';
import { makePeople, type Person } from './people.ts';
import { type Side } from './compare.ts';
import { startWeb, statementsOf, type WebProcess } from './web-process.ts';

/** What every part works with; processes and people are made when they are first needed. */
export type Bench = {
  market: BenchMarket;
  client: Client;
  isQuick: boolean;
  /** How many people there are in either market. */
  crowd: number;
  /** Rounds of a comparison, and how long each side works in one. */
  rounds: number;
  ms: number;
  web: (layer: Layer) => Promise<WebProcess>;
  people: (layer: Layer) => Promise<readonly Person[]>;
  paths: Paths;
  /** A web process with both databases. */
  side: (layer: Layer) => Promise<Side>;
  /** How many statements the last of these requests costs, in a process that is not measured; what comes before warms up. */
  statementsFor: (...requests: readonly string[]) => Promise<number>;
};

export type Paths = { home: string; category: string; search: string; product: string; bought: string; basket: string };

export function openBench(market: BenchMarket, { client, paths, isQuick }: Pick<Bench, 'client' | 'paths' | 'isQuick'>): Bench {
  const crowd = isQuick ? 20 : 200;
  const web = once((layer: Layer) => startWeb(market, layer));
  const counted = once((layer: Layer) => startWeb(market, layer, true));
  return {
    market,
    client,
    isQuick,
    crowd,
    rounds: isQuick ? 1 : 16,
    ms: isQuick ? 100 : 600,
    paths,
    web,
    people: once((layer: Layer) => {
      market.steps.begin(`${crowd} people ${layer === 'plain' ? 'without' : 'with'} purposes`);
      return makePeople(market, layer, { people: crowd, bought: paths.bought, basket: paths.basket });
    }),
    side: async (layer) => {
      const { pid, port } = await web(layer);
      return { port, cpu: () => cpuOfProcess(pid) + market.databaseCpu() };
    },
    statementsFor: async (...requests) => {
      const process = await counted('purposes');
      const send = (some: readonly string[]) => client.send({ port: process.port, requests: some, connections: 1 });
      await send(requests.slice(0, -1));
      const before = await statementsOf(process);
      await send(requests.slice(-1));
      return (await statementsOf(process)) - before;
    },
  };
}

/** Asks once; the only answer's status. */
export async function statusOf({ client }: Bench, { port }: WebProcess, request: string): Promise<string> {
  const { statuses }: LoadResult = await client.send({ port, requests: [request], connections: 1 });
  return Object.keys(statuses)[0] ?? '';
}

/** A well-filled category, a search and a product of this market. */
export async function pathsIn({ admin }: BenchMarket): Promise<Paths> {
  const [category] = await rowsOf<{ slug: string }>(
    admin,
    `select category.slug from catalogue.categories as category join catalogue.documents as document on category.id = any (document.category_ids)
     group by category.slug order by count(*) desc, category.slug limit 1`,
  );
  const goods = await rowsOf<{ slug: string; variant: string }>(
    admin,
    `select listing.slug, variant.id as variant from catalogue.listings as listing join catalogue.variants as variant on variant.listing_id = listing.id
     where listing.state = 'approved' order by listing.slug limit 2`,
  );
  const [bought, basket] = goods;
  if (!category || !bought || !basket) throw new Error('The market is empty.');
  return {
    home: '/',
    category: `/c/${category.slug}`,
    search: `/search?q=${encodeURIComponent('tai nghe')}`,
    product: `/p/${bought.slug}`,
    bought: bought.variant,
    basket: basket.variant,
  };
}

/** With a cookie of ours and no face, no kept page is the answer: the page is made. */
export function madeAnew(path: string): string {
  return requestFor(path, { cookie: 'wecan_bench=1' });
}

async function rowsOf<Row extends object>(admin: BenchMarket['admin'], sql: string): Promise<Row[]> {
  const { rows } = await admin.query<Row>(sql);
  return rows;
}

function once<Result>(make: (layer: Layer) => Promise<Result>): (layer: Layer) => Promise<Result> {
  const made = new Map<Layer, Promise<Result>>();
  return (layer) => {
    const known = made.get(layer) ?? make(layer);
    made.set(layer, known);
    return known;
  };
}
