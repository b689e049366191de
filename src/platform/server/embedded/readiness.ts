import pg from 'pg';

import { Obstacle } from '../obstacle.ts';
import { superuser, superuserPassword } from './initialise.ts';

/** Only a name: the server listens on a socket file in a folder of its own, and on no port that could be taken. */
export const socketPort = 5432;

const startingUp = '57P03';
const tooManyConnections = '53300';
const wrongPassword = '28P01';

/** Whether the server answers, says that it is still starting (or stopping), or gives no sign of life. */
export async function askServer({ directory, socketFolder }: { directory: string; socketFolder: string }): Promise<'ready' | 'busy' | 'silent'> {
  const client = new pg.Client({
    host: socketFolder,
    port: socketPort,
    user: superuser,
    database: 'postgres',
    password: superuserPassword(directory),
    // A suspended server still takes connections and never says a word.
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === tooManyConnections) return 'ready';
    if (code === wrongPassword) {
      throw new Obstacle(`The password in ${directory}.superuser is not the one of the server on ${directory}. Put the right file back.`);
    }
    return code === startingUp ? 'busy' : 'silent';
  } finally {
    void client.end().catch(() => undefined);
  }
}
