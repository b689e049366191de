import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { useMediaFolder } from '#platform/server/media.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { fillMarket } from '../demonstration/fill-market.ts';
import { type ProcessConfig, tellSupervisor } from './process-config.ts';
import { runProcess } from './run-process.ts';

/** Fills an empty demonstration market; ready means filled. */
await runProcess<ProcessConfig>('filler', async (config) => {
  useCredentials(config.credentials);
  useOutside(config.outside);
  useMediaFolder(config.dataFolder);
  await fillMarket({ report: (progress) => tellSupervisor({ progress }) });
  return { drain: closeConnections };
});
