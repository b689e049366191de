import { join } from 'node:path';

import { shares } from '#processes/shares.ts';

import { type BenchMarket, type Layer } from './bench-market.ts';
import { answerOf } from './load.ts';
import { startNode } from './web-process.ts';

/** Somebody who has registered, is signed in on one device, has an address, has ordered once and put something else into the basket. */
export type Person = { memberId: string; mobile: string; password: string; cookie: string; token: string; addressId: string; groupId: string };

export type Wanted = { people: number; /** What is bought, and what then lies in the basket. */ bought: string; basket: string };

/** Makes the same people in either market, by the functions that pages call. */
export async function makePeople(market: BenchMarket, layer: Layer, wanted: Wanted): Promise<Person[]> {
  const child = startNode(market, join(import.meta.dirname, 'people-process.ts'), layer === 'plain' ? ['plain/replace.ts'] : []);
  child.send({ config: market.configOf(layer, shares.filler), wanted });
  const { people } = await answerOf<{ people: Person[] }>(child);
  child.disconnect();
  return people;
}
