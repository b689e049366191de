import { type RateLimiterAbstract, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { credentials, mainPool } from '#enforcement/connections.ts';
import { Refusal } from '#platform/refusal.ts';
import { keyedHash } from '#platform/server/secrets.ts';

import { type Connection, networkOf, subscriberOf } from './connection.ts';
import { blindIndexOf, type Identifier } from './identifier.ts';

type Limit = { points: number; seconds: number; of: 'address' | 'connection' | 'network' };

/**
 * How often something may be tried. Counted per address, per connection and per network: mobile providers put
 * thousands of people behind one network, so its limit is wide.
 */
const limits = {
  'code-again': { points: 1, seconds: 60, of: 'address' },
  'code-day': { points: 5, seconds: 86_400, of: 'address' },
  'code-connection': { points: 20, seconds: 3_600, of: 'connection' },
  'code-network': { points: 200, seconds: 3_600, of: 'network' },
  'try-address': { points: 30, seconds: 3_600, of: 'address' },
  'try-connection': { points: 100, seconds: 3_600, of: 'connection' },
  'try-network': { points: 1_000, seconds: 3_600, of: 'network' },
  'password-address': { points: 10, seconds: 900, of: 'address' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

export const codeLimits = ['code-again', 'code-day', 'code-connection', 'code-network'] as const;
export const tryLimits = ['try-address', 'try-connection', 'try-network'] as const;
export const passwordLimits = ['password-address', ...tryLimits] as const;

export type Spender = { identifier: Identifier; connection: Connection };

/**
 * Counts one try against each of the limits, outside any transaction: what is refused afterwards has still
 * been tried. A limit that is used up answers from this process's memory and asks the database no more.
 */
export async function spend(names: readonly LimitName[], spender: Spender): Promise<void> {
  const outcomes = await Promise.all(names.map((name) => spendOne(name, spender)));
  const waits = outcomes.filter((wait) => wait !== undefined);
  if (waits.length === 0) return;
  // What was not used up was not used: the person is told to wait once, not twice.
  await giveBack(
    names.filter((_, at) => outcomes[at] === undefined),
    spender,
  );
  throw refuseFor(Math.max(...waits));
}

function refuseFor(seconds: number): Refusal {
  if (seconds <= 90) return new Refusal('members/wait-seconds', { seconds });
  if (seconds <= 90 * 60) return new Refusal('members/wait-minutes', { seconds, minutes: Math.ceil(seconds / 60) });
  return new Refusal('members/wait-hours', { seconds, hours: Math.ceil(seconds / 3_600) });
}

/** For a code that could not be sent, and after a right answer. */
export async function giveBack(names: readonly LimitName[], spender: Spender): Promise<void> {
  await Promise.all(names.map((name) => limiterOf(name).reward(keyOf(name, spender), 1)));
}

async function spendOne(name: LimitName, spender: Spender): Promise<number | undefined> {
  try {
    await limiterOf(name).consume(keyOf(name, spender), 1);
    return undefined;
  } catch (outcome) {
    // The library throws its answer where the limit is used up, and an error where the database is away.
    if (outcome instanceof RateLimiterRes) return Math.max(1, Math.ceil(outcome.msBeforeNext / 1_000));
    throw outcome;
  }
}

const limiters = new Map<string, RateLimiterAbstract>();

function limiterOf(name: LimitName): RateLimiterAbstract {
  // The database is part of the key, so that a process that is given another one starts afresh.
  const label = `${credentials().main.database}/${name}`;
  const known = limiters.get(label);
  if (known) return known;
  const { points, seconds } = limits[name];
  const made = new RateLimiterPostgres({
    storeClient: mainPool('account_authenticate'),
    tableName: 'limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: '',
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points + 1,
  });
  limiters.set(label, made);
  return made;
}

/** A keyed hash: the table of limits names no address and no connection. */
function keyOf(name: LimitName, { identifier, connection }: Spender): string {
  const subject = {
    address: () => blindIndexOf(identifier).toString('hex'),
    connection: () => subscriberOf(connection.ip),
    network: () => networkOf(connection.ip),
  }[limits[name].of]();
  return keyedHash(Buffer.from(credentials().cookieKey, 'hex'), `limit|${name}|${subject}`).toString('base64url');
}
