import { join } from 'node:path';

import pg from 'pg';

import { withScratchServer } from '#platform/server/embedded/scratch-server.ts';

import { compilePolicy } from '../compile/compile-policy.ts';
import { type Plan } from '../compile/plan.ts';
import { migrate } from '../deploy/migrate.ts';
import { type Policy } from '../vocabulary.ts';
import { type BaseTables, introspect } from './introspect.ts';

/** Compiles the policy and migrates an empty database, whose tables give the generated types their columns. */
export async function withIntrospected<Result>(policy: Policy, use: (plan: Plan, base: BaseTables) => Result): Promise<Result> {
  const plan = compilePolicy(policy);
  return withScratchServer(async (address) => {
    const client = new pg.Client({ ...address });
    await client.connect();
    try {
      await migrate(client, { folder: join(import.meta.dirname, '../../../database/migrations'), tables: policy.tables }, () => undefined);
      return use(plan, await introspect(client));
    } finally {
      await client.end();
    }
  });
}
