import { readFileSync } from 'node:fs';

import { type Credentials } from '#enforcement/credentials.ts';
import { type Outside } from '#platform/server/outgoing.ts';
import { type Settings } from '#platform/server/settings.ts';

/** Everything that a process is told when it starts: its own share and no more. */
export type ProcessConfig = {
  settings: Settings;
  credentials: Credentials /** Where the companies outside are reached; in demonstration mode these are simulators on the loopback address. */;
  outside: Outside;
  dataFolder: string;
};

/**
 * The supervisor sends it over the pipe between the two, so that no secret stands in an environment or a
 * command line. A process started by other means reads it from the file that WECAN_CONFIG_FILE names.
 */
export function receiveConfig<Config>(): Promise<Config> {
  const file = process.env['WECAN_CONFIG_FILE'];
  if (file) return Promise.resolve(JSON.parse(readFileSync(file, 'utf8')));
  if (!process.send) throw new Error('Start this process with `npm start`, or name its configuration in WECAN_CONFIG_FILE.');
  // Without its supervisor a process has nobody to restart or stop it.
  process.once('disconnect', () => process.exit(0));
  return new Promise((resolve) => process.once('message', (config: Config) => resolve(config)));
}

/** Tells the supervisor that the process serves, and where. */
export function announceReady(facts: Record<string, number> = {}): void {
  process.send?.({ ready: true, ...facts });
}
