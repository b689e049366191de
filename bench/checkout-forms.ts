import { type Bench } from './bench.ts';
import { type Layer } from './bench-market.ts';
import { assertAnswered } from './compare.ts';
import { readText, requestFor } from './load.ts';
import { type Person } from './people.ts';

/** Puts one piece into everybody's basket, by the form of the product page. */
export async function fillBaskets(bench: Bench, layer: Layer, variantId: string): Promise<void> {
  const { port } = await bench.web(layer);
  const requests = (await bench.people(layer)).map((person) => addRequest(person, variantId));
  assertAnswered(await bench.client.send({ port, requests, connections: 4 }), '303', 'filling the baskets');
}

export function addRequest({ cookie }: Person, variantId: string): string {
  return requestFor('/basket?/add', { cookie, form: { variant: variantId, quantity: '1' } });
}

/** What everybody's browser would send for the order that their checkout page shows. */
export async function checkoutRequests(bench: Bench, layer: Layer): Promise<string[]> {
  const { port } = await bench.web(layer);
  const requests: string[] = [];
  for (const { cookie } of await bench.people(layer)) {
    const html = await readText(port, '/checkout', { cookie });
    const form = {
      key: fieldIn(html, 'key'),
      mark: fieldIn(html, 'mark'),
      total: fieldIn(html, 'total'),
      address: fieldIn(html, 'address'),
      payment: 'cod',
    };
    requests.push(requestFor('/checkout?/place', { cookie, form }));
  }
  return requests;
}

/** The value of the first field of this name; of radio buttons the first will do. */
function fieldIn(html: string, name: string): string {
  const field = html.match(/<input\b[^>]*>/g)?.find((tag) => tag.includes(`name="${name}"`));
  const value = field && /\bvalue="([^"]*)"/.exec(field)?.[1];
  if (value === undefined) throw new Error(`The checkout page has no field "${name}".`);
  return value;
}
