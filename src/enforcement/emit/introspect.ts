import { type Client } from 'pg';

/** A column as the database has it; the TypeScript type is what the driver hands out for it. */
export type BaseColumn = { name: string; type: string; isNullable: boolean; hasDefault: boolean };
export type BaseTables = ReadonlyMap<string, readonly BaseColumn[]>;

/** Reads the shape of every table of ours, so that the generated types cannot drift from the migrations. */
export async function introspect(database: Client): Promise<BaseTables> {
  const { rows } = await database.query<Row>(columnsSql);
  const tables = new Map<string, BaseColumn[]>();
  for (const row of rows) {
    const columns = tables.get(row.table_name) ?? [];
    columns.push({ name: row.column_name, type: typeOf(row), isNullable: !row.not_null, hasDefault: row.has_default });
    tables.set(row.table_name, columns);
  }
  return tables;
}

type Row = {
  table_name: string;
  column_name: string;
  sql_type: string;
  not_null: boolean;
  has_default: boolean;
  is_primary: boolean;
  refers_to: string | null;
  one_of: string | null;
};

const scalars: Record<string, string> = {
  boolean: 'boolean',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  real: 'number',
  'double precision': 'number',
  text: 'string',
  'platform.free_text': 'string',
  'queue.word': 'string',
  uuid: 'string',
  bytea: 'Buffer',
  date: 'string',
  'timestamp with time zone': 'Date',
  jsonb: 'Json',
  json: 'Json',
  tsvector: 'string',
  numeric: 'string',
};

function typeOf(row: Row): string {
  if (row.sql_type === 'uuid' && row.is_primary && !row.refers_to) return `Id<'${row.table_name}'>`;
  if (row.sql_type === 'uuid' && row.refers_to) return `Id<'${row.refers_to}'>`;
  const words = row.sql_type === 'text' ? wordsOf(row.one_of) : undefined;
  if (words) return words;
  if (row.sql_type.endsWith('[]')) return `${scalarOf(row.sql_type.slice(0, -2))}[]`;
  return scalarOf(row.sql_type);
}

function scalarOf(sqlType: string): string {
  const scalar = scalars[sqlType.replace(/\(.*\)$/, '')];
  if (!scalar) throw new Error(`The SQL type "${sqlType}" has no TypeScript type. Add it in src/enforcement/emit/introspect.ts.`);
  return scalar;
}

/** A check like `state in ('held', 'published')` becomes a union of just these words. */
function wordsOf(check: string | null): string | undefined {
  const list = check && /= ANY \(\(?ARRAY\[(.*?)\]/.exec(check)?.[1];
  if (!list) return undefined;
  return [...list.matchAll(/'([^']*)'/g)].map(([, word]) => `'${word}'`).join(' | ');
}

const columnsSql = `
  select n.nspname || '.' || c.relname as table_name, a.attname as column_name, format_type(a.atttypid, a.atttypmod) as sql_type,
    a.attnotnull as not_null, (a.atthasdef or a.attidentity <> '') as has_default,
    coalesce((select true from pg_constraint p where p.conrelid = c.oid and p.contype = 'p' and p.conkey = array[a.attnum]), false) as is_primary,
    (select fn.nspname || '.' || f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where k.conrelid = c.oid and k.contype = 'f' and k.conkey[1] = a.attnum order by cardinality(k.conkey), k.conname limit 1) as refers_to,
    (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
      and pg_get_constraintdef(k.oid) like '%= ANY (%' order by k.conname limit 1) as one_of
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'pg_toast')
  order by 1, a.attnum`;
