import { type OutsideAccounts } from '#platform/server/outgoing.ts';

/** What the companies of the demonstration are told. */
export type OutsideConfig = {
  /** Where the market is, for those who call it. */
  origin: string;
  accounts: OutsideAccounts;
  /** Where they keep what they know. */
  memoryFolder: string;
  /** How fast parcels go from station to station, where that was asked for. */
  carrierStepSeconds?: number | undefined;
  /** Ports of the process that was here before this one: others know them. */
  before: Readonly<Record<string, number>>;
};
