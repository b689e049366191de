import { type Client, type LoadResult } from './load.ts';
import { median } from './figures.ts';

export type Side = {
  /** Nanoseconds of everything that works for this side. */
  cpu: () => number;
  port: number;
};

export type Compared = { ours: number; reference: number; ratio: number };

type Rounds = {
  client: Client;
  rounds: number;
  ms?: number;
  connections: number;
  /** A round's requests for each side; the first round warms up. */
  requests: (round: number) => { ours: readonly string[]; reference: readonly string[] };
  /** Answers that are none fail the bench: a refusal is quick. */
  expected: string;
  /** A part of the path of what is asked, for the words of an error. */
  what: string;
};

/**
 * Both sides in turns, the order changed each time, so that whatever else the machine does falls on both. The ratio
 * is the middle one of the ratios of the rounds.
 */
export async function compare(sides: { ours: Side; reference: Side }, rounds: Rounds): Promise<Compared> {
  const pairs: Compared[] = [];
  for (let round = 0; round <= rounds.rounds; round += 1) {
    const requests = rounds.requests(round);
    const first = round % 2 === 0 ? 'ours' : 'reference';
    const second = first === 'ours' ? 'reference' : 'ours';
    const one = await cpuPerRequest(sides[first], requests[first], rounds);
    const other = await cpuPerRequest(sides[second], requests[second], rounds);
    const [ours, reference] = first === 'ours' ? [one, other] : [other, one];
    if (round > 0) pairs.push({ ours, reference, ratio: ours / reference });
  }
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    reference: median(pairs.map(({ reference }) => reference)),
    ratio: median(pairs.map(({ ratio }) => ratio)),
  };
}

async function cpuPerRequest({ cpu, port }: Side, requests: readonly string[], { client, ms, connections, expected, what }: Rounds): Promise<number> {
  const before = cpu();
  const result = await client.send({ port, requests, connections, ...(ms !== undefined && { ms }) });
  const spent = cpu() - before;
  assertAnswered(result, expected, what);
  return spent / result.count;
}

export function assertAnswered({ statuses, count }: LoadResult, expected: string, what: string): void {
  if (count === 0 || Object.keys(statuses).some((status) => status !== expected))
    throw new Error(`${what}: expected only ${expected}, got ${JSON.stringify(statuses)}.`);
}
