import { openBank } from '../outside/bank/open-bank.ts';
import { openCarrier } from '../outside/carrier/open-carrier.ts';
import { openInbox } from '../outside/inbox/open-inbox.ts';
import { type OutsideConfig } from './outside-config.ts';
import { runProcess } from './run-process.ts';

type Company = { facts: Record<string, number>; close: () => Promise<void> };

/** Each outside company of the demonstration, with the one function that opens it. */
const companies: readonly ((config: OutsideConfig) => Promise<Company>)[] = [
  ({ before }) => openInbox(before),
  ({ origin, accounts, memoryFolder, before }) => openBank({ origin, account: accounts.bank, memoryFolder }, before),
  ({ origin, accounts, memoryFolder, carrierStepSeconds: stepSeconds, before }) =>
    openCarrier({ origin, account: accounts.carrier, memoryFolder, stepSeconds }, before),
];

await runProcess<OutsideConfig>('outside', async (config) => {
  const opened = await Promise.all(companies.map((open) => open(config)));
  return {
    facts: Object.fromEntries(opened.flatMap(({ facts }) => Object.entries(facts))),
    drain: async () => {
      await Promise.all(opened.map(({ close }) => close()));
    },
  };
});
