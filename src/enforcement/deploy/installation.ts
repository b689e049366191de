import { randomBytes } from 'node:crypto';

import { type Client, escapeIdentifier } from 'pg';

import { Obstacle } from '#platform/server/obstacle.ts';
import { deriveKey } from '#platform/server/secrets.ts';

export type Mode = 'demonstration' | 'production';
export type Installation = { prefix: string; isFilled: boolean };

type Wanted = { database: string; mode: Mode; master: Buffer };

/** Which database this is: the prefix of its logins, which it gets once. Refuses another mode and another master secret. */
export async function installationOf(admin: Client, wanted: Wanted): Promise<Installation> {
  const row = await findInstallation(admin);
  if (!row) return install(admin, wanted);
  if (row.mode !== wanted.mode) {
    throw new Obstacle(
      `This database belongs to the mode "${row.mode}" and is not opened in "${wanted.mode}". Start with WECAN_MODE=${row.mode}, or name another database.`,
    );
  }
  if (row.master_mark !== markOf(wanted.master)) {
    throw new Obstacle(
      'This database was made with another master secret: with the present one no sealed value would open and no login would fit. Start with the secret it was made with (WECAN_MASTER_SECRET_FILE, or the file master-secret of its data folder).',
    );
  }
  return { prefix: row.prefix, isFilled: row.filled_at !== null };
}

export type InstallationRow = { prefix: string; mode: Mode; master_mark: string; filled_at: Date | null };

export async function findInstallation(admin: Client): Promise<InstallationRow | undefined> {
  const { rows: found } = await admin.query<{ exists: boolean }>(`select to_regclass('platform.installations') is not null as exists`);
  if (!found[0]?.exists) return undefined;
  const { rows } = await admin.query<InstallationRow>(`select prefix, mode, master_mark, filled_at from platform.installations`);
  return rows[0];
}

export async function markFilled(admin: Client, at: Date | null): Promise<void> {
  await admin.query(`update platform.installations set filled_at = $1`, [at]);
}

async function install(admin: Client, { database, mode, master }: Wanted): Promise<Installation> {
  const prefix = `w_${randomBytes(4).toString('hex')}_`;
  await makeOwner(admin, prefix, database);
  await admin.query(`set role ${prefix}owner`);
  try {
    await admin.query(`create schema if not exists platform; create table if not exists platform.installations (
      prefix text primary key constraint installations_prefix_form check (prefix ~ '^w_[0-9a-f]{8}_$'),
      mode text not null check (mode in ('demonstration', 'production')), master_mark text not null, filled_at timestamptz,
      made_at timestamptz not null default now());`);
    await admin.query(`insert into platform.installations (prefix, mode, master_mark) values ($1, $2, $3)`, [prefix, mode, markOf(master)]);
  } finally {
    await admin.query(`reset role`);
  }
  return { prefix, isFilled: false };
}

/** The owner of all tables: bypasses row security for migrations and backups, and no pool ever uses it. */
export async function makeOwner(admin: Client, prefix: string, database: string): Promise<void> {
  const name = `${prefix}owner`;
  const { rows } = await admin.query(`select from pg_roles where rolname = $1`, [name]);
  if (rows.length === 0) await admin.query(`create role ${name} login bypassrls noinherit`);
  await admin.query(`grant create, connect on database ${escapeIdentifier(database)} to ${name}`);
}

function markOf(master: Buffer): string {
  return deriveKey(master, 'mark').toString('hex').slice(0, 16);
}
