import { type Duplex } from 'node:stream';

import { type Kysely } from 'kysely';
import { type PoolClient, type QueryConfig, type QueryResult } from 'pg';

import { isId } from '#platform/ids.ts';
import { builderOn, named, type Queryable } from '#platform/server/database.ts';

import { mainPool } from './connections.ts';
import { type PurposeTables, type RoleTables } from './generated/tables.ts';

export type OpenPurpose = keyof PurposeTables;
export type Role = keyof RoleTables;

/**
 * A transaction of one purpose: it knows the tables and columns of that purpose and no others. A plain
 * connection is not assignable to it, so a domain function cannot be called outside a transaction.
 */
export type Tx<P extends OpenPurpose> = Kysely<PurposeTables[P]> & { readonly purpose: P; readonly isInTransaction: true };

/** A transaction of a service role, which reaches nothing about persons. */
export type RoleTx<R extends Role> = Kysely<RoleTables[R]> & { readonly role: R; readonly isInTransaction: true };

/** Whose rows a transaction may reach; 'nobody' where the purpose is not narrowed, as at sign-in. */
export type Actor = string | 'nobody';

/**
 * The only way to personal data: takes a connection of the purpose's own login, states the actor, and
 * commits when `work` returns. A thrown refusal rolls back whatever was written before it.
 */
export function withPurpose<P extends OpenPurpose, Result>(purpose: P, actor: Actor, work: (tx: Tx<P>) => Promise<Result>): Promise<Result> {
  return transact(loginOfPurpose(purpose), actor, (connection) =>
    work(Object.assign(builderOn<PurposeTables[P]>(connection), { purpose, isInTransaction: true as const })),
  );
}

export function withRole<R extends Role, Result>(role: R, work: (tx: RoleTx<R>) => Promise<Result>): Promise<Result> {
  return transact(role, 'nobody', (connection) =>
    work(Object.assign(builderOn<RoleTables[R]>(connection), { role, isInTransaction: true as const })),
  );
}

/** Single statements of a service role outside a transaction: the storefront's reads. */
export function readsOf<R extends Role>(role: R): Kysely<RoleTables[R]> {
  return builderOn<RoleTables[R]>({ query: (config) => mainPool(role).query(config) });
}

export function loginOfPurpose(purpose: OpenPurpose): string {
  return purpose.replaceAll(/[.-]/g, '_');
}

/** Reads that were the whole of their last transaction: the next time its end travels with them. */
const loneReads = new Set<string>();

async function transact<Result>(login: string, actor: Actor, work: (connection: Queryable) => Promise<Result>): Promise<Result> {
  const opening = openingOf(actor);
  const client = await mainPool(login).connect();
  let state: State = 'before';
  let isBroken = false;
  const texts: string[] = [];
  const query = (config: QueryConfig) => {
    gather(client);
    const isRead = isPlainRead(config.text);
    texts.push(config.text);
    if (state !== 'before') {
      if (!isRead) state = 'writing';
      return client.query(config);
    }
    // Each statement sees what was committed before it, in one transaction or in two: only an actor needs one to read in.
    if (isRead && actor === 'nobody') return client.query(config);
    if (isRead && texts.length === 1 && loneReads.has(config.text)) return inOneWrite(client, [opening, config, named('commit')]);
    state = isRead ? 'reading' : 'writing';
    return inOneWrite(client, [opening, config]);
  };
  try {
    const result = await work({ query });
    learn(texts, state);
    await end(client, state);
    return result;
  } catch (error) {
    isBroken = state !== 'before' && (await rollBack(client));
    throw error;
  } finally {
    client.release(isBroken);
  }
}

type State = 'before' | 'reading' | 'writing';

/** Wrong guesses cost a second transaction, and nothing else. */
function learn([first, second]: readonly string[], state: State): void {
  if (first === undefined || (state === 'before' && second === undefined)) return;
  if (state === 'reading' && second === undefined) loneReads.add(first);
  else loneReads.delete(first);
}

/** What was only read is true whatever becomes of the end: nobody waits for it, and whoever takes the connection next stands behind it. */
async function end(client: PoolClient, state: State): Promise<void> {
  if (state === 'before') return;
  const ending = client.query(named('commit'));
  if (state === 'reading') {
    ending.catch(() => undefined);
    return;
  }
  const { command } = await ending;
  if (command === 'ROLLBACK') throw new Error('The transaction had failed before its commit.');
}

const plainReads = new Map<string, boolean>();

/**
 * Whether a statement reads and does nothing else: no lock, no function of ours or of the server that could write.
 * What is not recognised counts as writing, which is slower and always right.
 */
function isPlainRead(text: string): boolean {
  let isPlain = plainReads.get(text);
  if (isPlain === undefined) {
    isPlain = /^select\s/i.test(text) && !lock.test(text) && !call.test(text) && !/\binto\b/i.test(text);
    plainReads.set(text, isPlain);
  }
  return isPlain;
}

const lock = /\bfor\s+(no\s+key\s+update|update|key\s+share|share)\b/i;
/** A function with its schema, or one of the server's that does something. */
const call = /\w"?\."?\w+"?\s*\(|\b(pg_\w+|\w+val|set_config|lo_\w+)"?\s*\(/i;

/**
 * SET takes no parameter: this is the one statement built by hand, of a text that is checked here, and the one that
 * goes in the simple protocol, where beginning and stating the actor are one message.
 */
function openingOf(actor: Actor): QueryConfig {
  if (actor === 'nobody') return named('begin');
  if (!isId(actor)) throw new Error('An actor is a uuid.');
  return { text: `begin; set local app.actor = '${actor}'` };
}

/**
 * What is asked for before anything is waited for travels in one write: each write wakes the server, which costs more
 * than what is written.
 */
function gather(client: PoolClient): void {
  const { stream }: { stream: Duplex } = Reflect.get(client, 'connection');
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Statements of which the second answers. The others are not awaited; if one of them fails, so does that one. */
function inOneWrite(client: PoolClient, statements: readonly [QueryConfig, QueryConfig, ...QueryConfig[]]): Promise<QueryResult> {
  const [before, answered, ...after] = statements;
  client.query(before).catch(() => undefined);
  const answer = client.query(answered);
  for (const statement of after) client.query(statement).catch(() => undefined);
  return answer;
}

async function rollBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query(named('rollback'));
    return false;
  } catch {
    return true;
  }
}
