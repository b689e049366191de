import { type Client } from 'pg';

import { type Objects } from './objects.ts';

/** What was deployed last: the policy as statements, and a hash of every object that it made. */
export type DeployedPolicy = { version: string; atoms: string[]; objects: { main: Objects; keys: Objects }; deployedAt: Date };

export async function deployedPolicy(admin: Client): Promise<DeployedPolicy | undefined> {
  const { rows: found } = await admin.query<{ exists: boolean }>(`select to_regclass('platform.deployments') is not null as exists`);
  if (!found[0]?.exists) return undefined;
  const { rows } = await admin.query<DeployedPolicy>(
    `select policy_version as version, atoms, objects, deployed_at as "deployedAt" from platform.deployments order by id desc limit 1`,
  );
  return rows[0];
}
