import { join } from 'node:path';

import { listenHere } from '../listen.ts';
import { type BankAccount } from './merchant-api.ts';
import { serveBank } from './serve-bank.ts';

type BankPlace = { origin: string; account: BankAccount; memoryFolder: string };

/** payOS and a bank in one; what was paid is remembered over a restart. */
export async function openBank({ origin, account, memoryFolder }: BankPlace, before: Readonly<Record<string, number>>) {
  const { server } = serveBank({ account, noticeUrl: `${origin}/notices/bank`, memoryPath: join(memoryFolder, 'bank.json') });
  const { port, close } = await listenHere(server, before['bankPort']);
  return { facts: { bankPort: port }, close };
}
