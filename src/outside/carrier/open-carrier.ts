import { join } from 'node:path';

import { listenHere } from '../listen.ts';
import { type CarrierAccount } from './shipment-api.ts';
import { serveCarrier } from './serve-carrier.ts';

type CarrierPlace = { origin: string; account: CarrierAccount; memoryFolder: string; stepSeconds?: number | undefined };

/** The carrier; parcels that were on their way go on after a restart. The courier comes after three steps. */
export async function openCarrier({ origin, account, memoryFolder, stepSeconds }: CarrierPlace, before: Readonly<Record<string, number>>) {
  const { server, stop } = serveCarrier({
    account,
    noticeUrl: `${origin}/notices/carrier`,
    memoryPath: join(memoryFolder, 'carrier.json'),
    ...(stepSeconds !== undefined && { pace: { collectAfterSeconds: stepSeconds * 3, stepSeconds } }),
  });
  const { port, close } = await listenHere(server, before['carrierPort']);
  return {
    facts: { carrierPort: port },
    close: async () => {
      stop();
      await close();
    },
  };
}
