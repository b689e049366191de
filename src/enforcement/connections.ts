import { type Pool } from 'pg';

import { openPool } from '#platform/server/database.ts';

import { type Credentials } from './credentials.ts';
import { serviceRoles } from './generated/purposes.ts';

export type PurposeLogin = string;

type Connections = { credentials: Credentials; main: Map<string, Pool>; keys: Map<string, Pool> };

let connections: Connections | undefined;

const connectionsOfPurpose = 2;

/** Says once per process which databases and logins it has; pools are opened when they are first used. */
export function useCredentials(share: Credentials): void {
  connections = { credentials: share, main: new Map(), keys: new Map() };
}

export function credentials(): Credentials {
  return current().credentials;
}

export function mainPool(login: PurposeLogin): Pool {
  const { main } = current();
  return main.get(login) ?? open('main', login);
}

export function keyPool(login: PurposeLogin): Pool {
  const { keys } = current();
  return keys.get(login) ?? open('keys', login);
}

export async function closeConnections(): Promise<void> {
  if (!connections) return;
  const pools = [...connections.main.values(), ...connections.keys.values()];
  connections = undefined;
  await Promise.all(pools.map((pool) => pool.end()));
}

/** How many connections a process may hold under this login, on each server. */
export function connectionsOf(login: string): number {
  return Object.entries(serviceRoles).find(([role]) => role === login)?.[1] ?? connectionsOfPurpose;
}

function open(server: 'main' | 'keys', login: string): Pool {
  const state = current();
  const password = state.credentials.passwords[login];
  if (!password) throw new Error(`This process has no login for ${login}: src/processes/shares.ts says which process has which.`);
  const pool = openPool(state.credentials[server], { user: state.credentials.prefix + login, password, connections: connectionsOf(login) });
  state[server].set(login, pool);
  return pool;
}

function current(): Connections {
  if (!connections) throw new Error('No credentials yet: call useCredentials first.');
  return connections;
}
