import pg from 'pg';
import { parse } from 'pg-connection-string';
import { type TestProject } from 'vitest/node';

import { deploy } from '#enforcement/deploy/deploy.ts';
import { loginTo, startScratchServers } from '#platform/server/embedded/scratch-server.ts';
import { policy } from '#policy/policy.ts';

import { type ServerOfTests, testMaster } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    servers: { main: ServerOfTests; keys: ServerOfTests; prefix: string };
  }
}

type Servers = { main: ServerOfTests; keys: ServerOfTests; remove: () => Promise<void> };

/** Two PostgreSQL servers for the whole run, each with a migrated template that test files clone. */
export default async function servers(project: TestProject): Promise<() => Promise<void>> {
  const { main, keys, remove } = givenServers() ?? (await ownServers());
  try {
    project.provide('servers', { main, keys, prefix: await prepareTemplates(main, keys) });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

/** WECAN_TEST_SERVERS: two addresses, main and keys, of servers that are thrown away after the run. */
function givenServers(): Servers | undefined {
  const [main, keys] = process.env['WECAN_TEST_SERVERS']?.split(' ').map(serverAt) ?? [];
  return main && keys ? { main, keys, remove: () => Promise.resolve() } : undefined;
}

function serverAt(url: string): ServerOfTests {
  const { host, port, user, password } = parse(url);
  return { host: host ?? '', port: Number(port), user: user ?? '', password: password ?? '' };
}

async function ownServers(): Promise<Servers> {
  const {
    servers: [main, keys],
    remove,
  } = await startScratchServers(['main', 'keys']);
  if (!main || !keys) throw new Error('Two servers were asked for.');
  return { main: loginTo(main), keys: loginTo(keys), remove };
}

async function prepareTemplates(main: ServerOfTests, keys: ServerOfTests): Promise<string> {
  for (const server of [main, keys]) await createTemplate(server);
  const administrator = (server: ServerOfTests) => ({ ...server, database: 'wecan_template', ssl: false });
  const deployment = { policy, mode: 'demonstration' as const, master: testMaster, main: administrator(main), keys: administrator(keys) };
  const { prefix } = await deploy({ ...deployment, report: () => undefined });
  return prefix;
}

async function createTemplate(server: ServerOfTests): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  await client.query('create database wecan_template');
  await client.end();
}
