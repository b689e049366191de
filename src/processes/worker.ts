import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { useInstallation } from '#platform/server/installation.ts';
import { closeMail } from '#platform/server/mail.ts';
import { useMediaFolder } from '#platform/server/media.ts';
import { useOutside } from '#platform/server/outgoing.ts';

import { work } from '../worker/work.ts';
import { type ProcessConfig } from './process-config.ts';
import { runProcess } from './run-process.ts';

await runProcess<ProcessConfig>('worker', async (config) => {
  useCredentials(config.credentials);
  useOutside(config.outside);
  useInstallation({ mode: config.settings.mode, origin: config.settings.origin, dataFolder: config.dataFolder });
  useMediaFolder(config.dataFolder);
  const working = await work();
  /** Finishes the jobs in hand; the others wait in the queue for the next worker. */
  const drain = async () => {
    await working.stop();
    closeMail();
    await closeConnections();
  };
  return { drain };
});
