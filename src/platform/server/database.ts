import { createHash } from 'node:crypto';

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import pg from 'pg';

/** Where a database is; logins and passwords are added per role. */
export type DatabaseAddress = { host: string; port: number; database: string; ssl: boolean };

export type Login = { user: string; password: string; connections: number; isPipelined?: boolean };

readAsWeWrite();

/** A lazy pool: nothing is kept open, for a process holds a login per purpose and the server's places are few. */
export function openPool(address: DatabaseAddress, login: Login): pg.Pool {
  const pool = new pg.Pool({
    host: address.host,
    port: address.port,
    database: address.database,
    ssl: address.ssl ? { rejectUnauthorized: true } : false,
    user: login.user,
    password: login.password,
    max: login.connections,
    min: 0,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    pipeline: login.isPipelined ?? true,
    allowExitOnIdle: true,
  });
  // A server that goes away ends idle connections; the next query meets it and says so.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export type Queryable = { query: (config: pg.QueryConfig) => Promise<pg.QueryResult> };

const queryCompiler = new PostgresQueryCompiler();
const adapter = new PostgresAdapter();

/** A query builder on one connection, or on a pool where each statement stands alone. */
export function builderOn<Tables>(connection: Queryable): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => driverOf(connection),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => queryCompiler,
    },
  });
}

/** Transactions are begun and ended by whoever took the connection; the builder only asks. */
function driverOf(connection: Queryable): Driver {
  const executeQuery = async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
    const { rows, rowCount, command } = await connection.query(named(sql, parameters));
    return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) };
  };
  const databaseConnection: DatabaseConnection = { executeQuery, streamQuery: () => refuse('Streams') };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(databaseConnection),
    releaseConnection: () => Promise.resolve(),
    beginTransaction: () => refuse('Transactions inside a transaction'),
    commitTransaction: () => refuse('Transactions inside a transaction'),
    rollbackTransaction: () => refuse('Transactions inside a transaction'),
    destroy: () => Promise.resolve(),
  };
}

function refuse(what: string): never {
  throw new Error(`${what} are not offered here.`);
}

const statementNames = new Map<string, string>();

/**
 * Every statement goes in the extended protocol under a name: the server plans it once per connection, and a
 * second statement smuggled in behind a semicolon is a syntax error.
 */
export function named(sql: string, parameters: readonly unknown[] = []): pg.QueryConfig {
  let name = statementNames.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
    statementNames.set(sql, name);
  }
  return { name, text: sql, values: [...parameters] };
}

function readAsWeWrite(): void {
  const { builtins, setTypeParser } = pg.types;
  setTypeParser(builtins.INT8, (text) => {
    const number = Number(text);
    // 9 x 10^15 đồng is beyond any sum of ours: a larger number is a bug, and must not be rounded in silence.
    if (!Number.isSafeInteger(number)) throw new Error('A whole number from the database is beyond 2^53.');
    return number;
  });
  setTypeParser(builtins.DATE, (text) => text);
}
