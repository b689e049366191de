import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { fillings } from './demonstration.ts';
import { type ProcessConfig, tellSupervisor } from './process-config.ts';
import { runProcess } from './run-process.ts';

/** Fills an empty demonstration market; ready means filled. */
await runProcess<ProcessConfig>('filler', async (config) => {
  useCredentials(config.credentials);
  useOutside(config.outside);
  for (const fill of fillings) await fill({ report: (progress) => tellSupervisor({ progress }) });
  return { drain: closeConnections };
});
