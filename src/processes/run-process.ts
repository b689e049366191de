import { logFault, logInfo } from '#platform/server/log.ts';
import { wordsOf } from '#platform/server/obstacle.ts';

import { announceReady, receiveConfig, tellSupervisor } from './process-config.ts';

type Running = { facts?: Record<string, number>; drain: () => Promise<void> };

/**
 * The life of a process under its supervisor: is told its share, begins, says that it serves, and on SIGTERM
 * or when its supervisor is gone finishes what it has in hand.
 */
export async function runProcess<Config>(name: string, begin: (config: Config) => Promise<Running>): Promise<void> {
  survivesClosedTerminal();
  process.on('uncaughtException', (error) => fail(name, error));
  process.on('unhandledRejection', (error) => fail(name, error));
  let drain = (): void => process.exit(0);
  process.on('SIGTERM', () => drain());
  const config = await receiveConfig<Config>(() => drain());
  try {
    const running = await begin(config);
    drain = drainOnce(name, running);
    announceReady(running.facts);
  } catch (error) {
    // Nobody has been served yet, so the words of the error can quote nobody.
    tellSupervisor({ obstacle: wordsOf(error) });
    end();
  }
}

function drainOnce(name: string, { drain }: Running): () => void {
  let isDraining = false;
  return () => {
    if (isDraining) return;
    isDraining = true;
    logInfo('draining', { process: name });
    drain().then(
      () => process.exit(0),
      (error: unknown) => fail(name, error),
    );
  };
}

/** The message of an error may quote what a person wrote: the log gets its kind and place. */
function fail(name: string, error: unknown): void {
  logFault('process failed', error, { process: name });
  end();
}

function end(): void {
  process.exitCode = 1;
  setImmediate(() => process.exit(1));
}

/** A log line that nobody can read any more must not end the requests under way. */
function survivesClosedTerminal(): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}
