import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { work } from '../worker/work.ts';
import { announceReady, type ProcessConfig, receiveConfig } from './process-config.ts';

const config = await receiveConfig<ProcessConfig>();
useCredentials(config.credentials);
useOutside(config.outside);
const working = await work();
announceReady();

process.on('SIGTERM', () => void drain());

/** Finishes the jobs in hand; the others wait in the queue for the next worker. */
async function drain(): Promise<void> {
  await working.stop();
  await closeConnections();
  process.exit(0);
}
