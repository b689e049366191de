import { percentile } from './figures.ts';
import { type Client, type LoadResult } from './load.ts';

export type Side = {
  /** Nanoseconds of everything that works for this side. */
  cpu: () => number;
  port: number;
};

type Pair<Value> = { ours: Value; reference: Value };

export type Compared = { ours: number; reference: number; ratio: number };

type Rounds = {
  client: Client;
  rounds: number;
  ms?: number;
  connections: number;
  /** The requests of each side in the next round; the first rounds warm up. */
  requests: () => Pair<readonly string[]> | Promise<Pair<readonly string[]>>;
  /** Answers that are none fail the bench: a refusal is quick. */
  expected: string;
  /** A part of the path of what is asked, for the words of an error. */
  what: string;
};

/**
 * Both sides in turns, the order changed each time, so that whatever else the machine does falls on both. Others
 * can only add to what a round costs: of each side the quieter rounds count, their first quarter.
 */
export async function compare(sides: Pair<Side>, rounds: Rounds): Promise<Compared> {
  const spent: Pair<number[]> = { ours: [], reference: [] };
  const warmUp = Math.max(1, Math.floor(rounds.rounds / 4));
  for (let round = 0; round < warmUp + rounds.rounds; round += 1) {
    const requests = await rounds.requests();
    const turns = round % 2 === 0 ? (['ours', 'reference'] as const) : (['reference', 'ours'] as const);
    for (const side of turns) {
      const cpu = await cpuPerRequest(sides[side], requests[side], rounds);
      if (round >= warmUp) spent[side].push(cpu);
    }
  }
  const [ours, reference] = [percentile(spent.ours, 0.25), percentile(spent.reference, 0.25)];
  return { ours, reference, ratio: ours / reference };
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
