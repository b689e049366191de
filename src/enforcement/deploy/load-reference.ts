import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Client, escapeIdentifier } from 'pg';

const folder = join(import.meta.dirname, '../../../database/reference');

type Reference = { table: string; columns: readonly string[]; rows: readonly (readonly string[])[] };

/**
 * Brings the tables of reference data to what `database/reference` says: `2-places.provinces.tsv` is the second
 * file and fills `places.provinces`; its first column is the key. Rows that a file has no more stay, for others
 * may point to them.
 */
export async function loadReference(admin: Client): Promise<void> {
  for (const { name, text } of files()) await upsert(admin, parse(name, text));
}

/** Everything in the folder, so that a deployment knows whether it changed. */
export function referenceText(): string {
  return files()
    .map(({ text }) => text)
    .join('');
}

function files(): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function parse(name: string, text: string): Reference {
  const table = /^\d+-(.+)\.tsv$/.exec(name)?.[1];
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split('\t');
  const rows = lines.map((line) => line.split('\t'));
  if (!table || rows.some((row) => row.length !== columns.length)) throw new Error(`database/reference/${name} is not a table.`);
  return { table, columns, rows };
}

async function upsert(admin: Client, { table, columns, rows }: Reference): Promise<void> {
  const name = table.split('.').map(escapeIdentifier).join('.');
  const names = columns.map(escapeIdentifier);
  const list = (prefix: string) => names.map((column) => `${prefix}.${column}`).join(', ');
  await admin.query(
    `insert into ${name} as old (${names.join(', ')})
     select ${list('new')} from jsonb_array_elements($1) as row, jsonb_populate_record(null::${name}, row) as new
     on conflict (${names[0]}) do update set ${names.map((column) => `${column} = excluded.${column}`).join(', ')}
     where (${list('old')}) is distinct from (${list('excluded')})`,
    [JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))))],
  );
}
