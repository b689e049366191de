import { type Kysely } from 'kysely';
import { type PoolClient, type QueryConfig, type QueryResult } from 'pg';

import { builderOn, named, type Queryable } from '#platform/server/database.ts';

import { mainPool } from './connections.ts';

type Work<Result> = (tx: Kysely<object>) => Promise<Result>;

/** No login of its own, no actor, and a transaction only from the first statement that writes. */
export function withPurpose<Result>(purpose: string, _actor: string, work: Work<Result>): Promise<Result> {
  return transact((connection) => work(Object.assign(builderOn<object>(connection), { purpose, isInTransaction: true })));
}

export function withRole<Result>(role: string, work: Work<Result>): Promise<Result> {
  return transact((connection) => work(Object.assign(builderOn<object>(connection), { role, isInTransaction: true })));
}

export function readsOf(_role: string): Kysely<object> {
  return builderOn<object>({ query: (config) => mainPool().query(config) });
}

export function loginOfPurpose(purpose: string): string {
  return purpose;
}

async function transact<Result>(work: (connection: Queryable) => Promise<Result>): Promise<Result> {
  let opening: Promise<PoolClient> | undefined;
  const query = async (config: QueryConfig): Promise<QueryResult> => {
    if (!opening && isRead(config.text)) return mainPool().query(config);
    opening ??= begin();
    return (await opening).query(config);
  };
  try {
    const result = await work({ query });
    if (opening) await (await opening).query(named('commit'));
    return result;
  } catch (error) {
    if (opening) await (await opening).query(named('rollback'));
    throw error;
  } finally {
    if (opening) (await opening).release();
  }
}

async function begin(): Promise<PoolClient> {
  const client = await mainPool().connect();
  client.query(named('begin')).catch(() => undefined);
  return client;
}

/** The functions of the queue and of consent write, and so does a lock. */
function isRead(text: string): boolean {
  return /^\s*(select|with)\b/i.test(text) && !/\b(insert|update|delete|for share)\b|\b(queue|consent)"?\."?\w+"?\s*\(|pg_advisory/i.test(text);
}
