import { readFileSync } from 'node:fs';

import { type Credentials } from '#enforcement/credentials.ts';
import { type Outside } from '#platform/server/outgoing.ts';
import { type Settings } from '#platform/server/settings.ts';

/** Everything that a process is told when it starts: its own share and no more. */
export type ProcessConfig = {
  settings: Settings;
  credentials: Credentials;
  /** Where the companies outside are reached; in demonstration mode these are simulators on the loopback address. */
  outside: Outside;
  dataFolder: string;
};

/** What a process tells its supervisor. */
export type Message = { ready: Record<string, number> } | { obstacle: string } | { progress: string };

/**
 * The supervisor sends it over the pipe between the two, so that no secret stands in an environment or a
 * command line. A process started by other means reads it from the file that WECAN_CONFIG_FILE names.
 */
export function receiveConfig<Config>(onOrphaned: () => void = () => process.exit(0)): Promise<Config> {
  const file = process.env['WECAN_CONFIG_FILE'];
  if (file) return Promise.resolve(JSON.parse(readFileSync(file, 'utf8')));
  if (!process.send) throw new Error('Start this process with `npm start`, or name its configuration in WECAN_CONFIG_FILE.');
  // Without its supervisor nobody could stop or restart this process.
  process.once('disconnect', onOrphaned);
  return new Promise((resolve) => process.once('message', (config: Config) => resolve(config)));
}

export function tellSupervisor(message: Message): void {
  if (process.connected) process.send?.(message);
}

/** Tells the supervisor that the process serves, and where. */
export function announceReady(facts: Record<string, number> = {}): void {
  tellSupervisor({ ready: facts });
}
