import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

import { named } from '#platform/server/database.ts';
import { seal, unseal } from '#platform/server/secrets.ts';

import { credentials, keyPool } from './connections.ts';
import { loginOfPurpose, type OpenPurpose } from './with-purpose.ts';

/** One key per person, group of fields and retention rule. */
export type KeyName = { subject: string; group: string; retention: string };

/** Opened keys by `subject|group|retention`; lives no longer than the request that asked. */
export type KeyRing = ReadonlyMap<string, Buffer>;

export async function findKeys(purpose: OpenPurpose, names: readonly KeyName[]): Promise<KeyRing> {
  const { rows } = await keyPool(loginOfPurpose(purpose)).query<KeyRow>(
    named(findSql, [unique(names, 'subject'), unique(names, 'group'), unique(names, 'retention')]),
  );
  return new Map(rows.map((row) => [labelOf(row), unwrap(row)]));
}

export async function findOrMakeKeys(purpose: OpenPurpose, names: readonly KeyName[]): Promise<KeyRing> {
  const found = new Map(await findKeys(purpose, names));
  const missing = names.filter((name) => !found.has(keyLabel(name)));
  if (missing.length === 0) return found;
  const made = missing.map((name) => wrapNewKey(name));
  const columns = [
    made.map((row) => row.subject_id),
    made.map((row) => row.group_name),
    made.map((row) => row.retention),
    made.map((row) => row.wrapped),
  ];
  const { rows } = await keyPool(loginOfPurpose(purpose)).query<KeyRow>(named(makeSql, columns));
  for (const row of rows) found.set(labelOf(row), unwrap(row));
  // Another request made the same key a moment earlier: its key is the one that counts.
  return rows.length < missing.length ? findKeys(purpose, names) : found;
}

type KeyRow = { subject_id: string; group_name: string; retention: string; wrapped: Buffer };

const findSql = `select subject_id, group_name, retention, wrapped from keys
  where subject_id = any($1::uuid[]) and group_name = any($2::text[]) and retention = any($3::text[])`;

const makeSql = `insert into keys (subject_id, group_name, retention, wrapped)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[])
  on conflict do nothing returning subject_id, group_name, retention, wrapped`;

export function keyLabel({ subject, group, retention }: KeyName): string {
  return `${subject}|${group}|${retention}`;
}

function wrapNewKey(name: KeyName): KeyRow {
  const wrapped = seal(wrappingKey(), randomBytes(32), keyLabel(name));
  return { subject_id: name.subject, group_name: name.group, retention: name.retention, wrapped };
}

function unwrap(row: KeyRow): Buffer {
  return unseal(wrappingKey(), row.wrapped, labelOf(row));
}

function labelOf(row: KeyRow): string {
  return keyLabel({ subject: row.subject_id, group: row.group_name, retention: row.retention });
}

const prepared = new Map<string, KeyObject>();

/** Made ready once per process: that takes three times as long as unwrapping a key with it. */
function wrappingKey(): KeyObject {
  const { wrappingKey: hex } = credentials();
  const known = prepared.get(hex) ?? createSecretKey(hex, 'hex');
  prepared.set(hex, known);
  return known;
}

function unique(names: readonly KeyName[], part: keyof KeyName): string[] {
  return [...new Set(names.map((name) => name[part]))];
}
