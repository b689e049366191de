import pg from 'pg';
import { type TestProject } from 'vitest/node';

import { deploy } from '#enforcement/deploy/deploy.ts';
import { type PostgresServer } from '#platform/server/embedded/postgres-server.ts';
import { loginTo, startScratchServers } from '#platform/server/embedded/scratch-server.ts';
import { policy } from '#policy/policy.ts';

import { type ServerOfTests, testMaster } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    servers: { main: ServerOfTests; keys: ServerOfTests; prefix: string };
  }
}

/** Two PostgreSQL servers for the whole run, each with a migrated template that test files clone. */
export default async function servers(project: TestProject): Promise<() => Promise<void>> {
  const {
    servers: [main, keys],
    remove,
  } = await startScratchServers(['main', 'keys']);
  if (!main || !keys) throw new Error('Two servers were asked for.');
  try {
    project.provide('servers', { main: loginTo(main), keys: loginTo(keys), prefix: await prepareTemplates(main, keys) });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function prepareTemplates(main: PostgresServer, keys: PostgresServer): Promise<string> {
  for (const server of [main, keys]) await createTemplate(server);
  const administrator = (server: PostgresServer) => ({ ...loginTo(server), database: 'wecan_template', ssl: false });
  const deployment = { policy, mode: 'demonstration' as const, master: testMaster, main: administrator(main), keys: administrator(keys) };
  const { prefix } = await deploy({ ...deployment, report: () => undefined });
  return prefix;
}

async function createTemplate(server: PostgresServer): Promise<void> {
  const client = new pg.Client({ ...loginTo(server), database: 'postgres' });
  await client.connect();
  await client.query('create database wecan_template');
  await client.end();
}
