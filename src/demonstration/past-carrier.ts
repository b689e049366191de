import { useOutside } from '#platform/server/outgoing.ts';

import { serveCarrier } from '../outside/carrier/serve-carrier.ts';
import { listenHere } from '../outside/listen.ts';

/**
 * The carrier of the past: it speaks its published API and moves nothing by itself, for what happened to these
 * parcels is told by the stories. The carrier that runs beside the market learns of none of them, so that orders
 * under way stay as the demonstration shows them.
 */
export async function openPastCarrier(): Promise<{ close: () => Promise<void> }> {
  const account = { token: 'the-past', partnerCode: 'S0000000', noticeHash: 'the-past' };
  const neverSeconds = 10 ** 8;
  const { server, stop } = serveCarrier({
    account,
    noticeUrl: 'http://127.0.0.1:9',
    pace: { collectAfterSeconds: neverSeconds, stepSeconds: neverSeconds },
  });
  const { port, close } = await listenHere(server);
  useOutside({ carrier: `http://127.0.0.1:${port}`, accounts: { carrier: account } });
  return {
    close: () => {
      stop();
      return close();
    },
  };
}
