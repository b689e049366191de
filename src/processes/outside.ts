import { announceReady, receiveConfig } from './process-config.ts';

await receiveConfig();

announceReady({ smtpPort: 1, inboxPort: 1, carrierPort: 1, bankPort: 1 });
process.on('SIGTERM', () => process.exit(0));
