import { type Kysely } from 'kysely';
import { type PoolClient, type QueryConfig } from 'pg';

import { isId } from '#platform/ids.ts';
import { builderOn, named } from '#platform/server/database.ts';

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
  return transact(loginOfPurpose(purpose), actor, (client) =>
    work(Object.assign(builderOn<PurposeTables[P]>(client), { purpose, isInTransaction: true as const })),
  );
}

export function withRole<R extends Role, Result>(role: R, work: (tx: RoleTx<R>) => Promise<Result>): Promise<Result> {
  return transact(role, 'nobody', (client) => work(Object.assign(builderOn<RoleTables[R]>(client), { role, isInTransaction: true as const })));
}

/** Single statements of a service role outside a transaction: the storefront's reads. */
export function readsOf<R extends Role>(role: R): Kysely<RoleTables[R]> {
  return builderOn<RoleTables[R]>({ query: (config) => mainPool(role).query(config) });
}

export function loginOfPurpose(purpose: OpenPurpose): string {
  return purpose.replaceAll(/[.-]/g, '_');
}

async function transact<Result>(login: string, actor: Actor, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await mainPool(login).connect();
  let isBroken = false;
  try {
    begin(client, actor);
    const result = await work(client);
    const { command } = await client.query(named('commit'));
    if (command === 'ROLLBACK') throw new Error('The transaction had failed before its commit.');
    return result;
  } catch (error) {
    isBroken = await rollBack(client);
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** Not awaited: both travel with the first statement of the work, and their failure is that statement's. */
function begin(client: PoolClient, actor: Actor): void {
  client.query(named('begin')).catch(() => undefined);
  if (actor === 'nobody') return;
  if (!isId(actor)) throw new Error('An actor is a uuid.');
  // SET takes no parameter: this is the one statement built by hand, of a text that was just checked.
  const statement: QueryConfig & { queryMode: string } = { text: `set local app.actor = '${actor}'`, queryMode: 'extended' };
  client.query(statement).catch(() => undefined);
}

async function rollBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query(named('rollback'));
    return false;
  } catch {
    return true;
  }
}
