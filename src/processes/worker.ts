import { useCredentials } from '#enforcement/connections.ts';

import { announceReady, type ProcessConfig, receiveConfig } from './process-config.ts';

const config = await receiveConfig<ProcessConfig>();
useCredentials(config.credentials);
announceReady();
process.on('SIGTERM', () => process.exit(0));
