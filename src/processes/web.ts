import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { logInfo } from '#platform/server/log.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { serve } from '../web/serve.ts';
import { announceReady, type ProcessConfig, receiveConfig } from './process-config.ts';

const config = await receiveConfig<ProcessConfig>();
useCredentials(config.credentials);
useOutside(config.outside);
const server = await serve(config);
announceReady(server.ports);

process.on('SIGTERM', () => void drain());

async function drain(): Promise<void> {
  logInfo('draining', { process: 'web' });
  await server.close();
  await closeConnections();
  process.exit(0);
}
