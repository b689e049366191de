import { type RefusalEntry, type RefusalList } from '#platform/refusal.ts';

import { consentRefusals } from './consent/refusals.ts';

/** Every "no" of the market, by code. The doors turn a code into a status and words. */
export const refusals: RefusalList = {
  ...consentRefusals,
};

export function refusalEntry(code: string): RefusalEntry {
  const entry = refusals[code];
  if (!entry) throw new Error(`The refusal ${code} is not listed. Add it to the refusals.ts of its module.`);
  return entry;
}
