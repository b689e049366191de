import { parse } from 'pg-connection-string';

import { type Administrator, asAdministrator } from '#enforcement/deploy/administrator.ts';
import { Obstacle } from '#platform/server/obstacle.ts';

type Variable = 'DATABASE_URL' | 'KEYS_DATABASE_URL';

/** The administrator of a server that the operator named, once it has answered. */
export async function administratorAt(variable: Variable, url: string): Promise<Administrator> {
  const administrator = administratorOf(variable, url);
  try {
    await asAdministrator(administrator, () => Promise.resolve());
  } catch (error) {
    throw new Obstacle(`${variable}: ${sentenceFor(administrator, error)}`, { cause: error });
  }
  return administrator;
}

function administratorOf(variable: Variable, url: string): Administrator {
  const { host, port, database, user, password, ssl } = parse(url);
  if (!host || !database || !user) {
    throw new Obstacle(`${variable} must name user, host and database: postgres://user:password@host:5432/database`);
  }
  return { host, port: Number(port ?? 5432), database, user, password: password ?? '', ssl: Boolean(ssl) };
}

function sentenceFor({ host, port, database, user }: Administrator, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const words = error instanceof Error ? error.message : String(error);
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'EHOSTUNREACH':
      return `no server answers at ${host}:${port}. Start it, or correct the address.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no host "${host}".`;
    case '28P01':
    case '28000':
      return `the server refuses the user "${user}" or the password.`;
    case '3D000':
      return `the server has no database "${database}". Make it: create database "${database}"`;
    default:
      return `no connection to ${host}:${port}: ${words}`;
  }
}
