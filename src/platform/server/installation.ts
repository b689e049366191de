import { type Mode } from './settings.ts';

/** What pages may know about where they run. */
export type Installation = { mode: Mode; /** The address that people use. */ origin: string; dataFolder: string };

let known: Installation | undefined;

/** Said once when the process starts. */
export function useInstallation(facts: Installation): void {
  known = facts;
}

export function installation(): Installation {
  if (!known) throw new Error('No installation yet: call useInstallation first.');
  return known;
}
