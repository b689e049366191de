import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { serve } from '../web/serve.ts';
import { type ProcessConfig } from './process-config.ts';
import { runProcess } from './run-process.ts';

await runProcess<ProcessConfig>('web', async (config) => {
  useCredentials(config.credentials);
  useOutside(config.outside);
  const server = await serve(config);
  const drain = async () => {
    await server.close();
    await closeConnections();
  };
  return { facts: server.ports, drain };
});
