import { type Bench } from '../bench.ts';
import { type Layer, layers } from '../bench-market.ts';
import { addRequest, checkoutRequests, fillBaskets } from '../checkout-forms.ts';
import { compare } from '../compare.ts';
import { type Figure, microseconds } from '../figures.ts';
import { requestFor } from '../load.ts';

const part = 'Acts, by their forms: processor time of pages and both databases each, beside the same statements as one role';
const connections = 2;
/** Signing in works some 30 ms at the hash of the password: fewer do. */
const peopleSigningIn = 30;

type Act = { what: string; requests: (layer: Layer) => Promise<readonly string[]> };

/** Whole requests that write; each is sent once. No target stands for them: what is written costs the same on both sides. */
export async function acts(bench: Bench): Promise<Figure[]> {
  const { market, client, isQuick, paths } = bench;
  const [ours, reference] = [await bench.side('purposes'), await bench.side('plain')];
  const figures: Figure[] = [];
  const all: Act[] = [
    { what: 'add to basket', requests: async (layer) => (await bench.people(layer)).map((person) => addRequest(person, paths.basket)) },
    {
      what: 'place an order',
      requests: async (layer) => {
        await fillBaskets(bench, layer, paths.bought);
        return checkoutRequests(bench, layer);
      },
    },
    {
      what: 'sign in by password',
      requests: async (layer) =>
        (await bench.people(layer))
          .slice(0, peopleSigningIn)
          .map(({ mobile, password }) => requestFor('/sign-in/password', { form: { identifier: mobile, password } })),
    },
  ];
  for (const { what, requests } of all) {
    market.steps.begin(`Acts: ${what}`);
    const prepared = async () => {
      const [purposes, plain] = [await requests(layers[0]), await requests(layers[1])];
      return { ours: purposes, reference: plain };
    };
    const rounds = isQuick ? 1 : 5;
    const compared = await compare({ ours, reference }, { client, rounds, connections, requests: prepared, expected: '303', what });
    const [first = '', second = ''] = await requests('purposes');
    const { ours: spent, reference: plain, ratio } = compared;
    figures.push({
      part,
      what,
      ours: microseconds(spent),
      reference: microseconds(plain),
      ratio,
      statements: await bench.statementsFor(first, second),
    });
  }
  return figures;
}
