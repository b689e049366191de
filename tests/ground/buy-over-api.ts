import { demonstrationAccounts } from '../../src/demonstration/accounts.ts';
import { until } from './hold.ts';

export type Somebody = { alias: string; name: string; mail: string; mobile: string; street: string; note: string; agent: string };

/** Somebody registers, buys from a shop of the demonstration, and the shop confirms: messages and the carrier's booking follow. */
export async function buyOverApi(url: string, { alias, name, mail, mobile, street, note, agent }: Somebody): Promise<{ secrets: string[] }> {
  const ask = openApi(url, agent);
  const seller = demonstrationAccounts().find(({ kind }) => kind === 'seller');
  if (!seller?.shop) throw new Error('The demonstration has no known shop.');

  const { ticket } = await ask('POST', '/sign-in/codes', { body: { identifier: mail } });
  const code = await codeFor(url, mail);
  const proved = await ask('POST', '/sign-in/code', { body: { ticket, code } });
  const { token } = await ask('POST', '/members', { body: { ticket: proved.ticket, alias, name, is_old_enough: true, publishes: true } });

  const { items } = await ask('GET', `/listings?shop=${seller.shop}`);
  const listing = await ask('GET', `/listings/${items[0].slug}`);
  const address = await ask('POST', '/addresses', { token, body: { recipient: name, mobile, street, commune: '26743', is_default: true } });
  await ask('POST', '/basket/lines', { token, body: { variant_id: listing.variants[0].id } });
  const quote = await ask('GET', `/checkout/quote?address_id=${address.id}`, { token });
  const notes = { [quote.fees[0].seller_id]: note };
  const placing = { address_id: address.id, payment_method: 'cod', total_vnd: quote.total_vnd, notes };
  const order = await ask('POST', '/orders', { token, key: 'planted-key-0001', body: placing });

  const owner = await ask('POST', '/sign-in/password', { body: { identifier: seller.email, password: seller.password } });
  const waiting = await ask('GET', `/seller/shops/${seller.shop}/orders?tab=to-confirm`, { token: owner.token });
  const placed = waiting.items.find((item: { number: string }) => item.number.startsWith(order.number));
  await ask('POST', `/seller/shops/${seller.shop}/orders/${placed.id}/confirm`, { token: owner.token });
  await until(async () => (await ask('GET', `/orders/${order.number}`, { token })).parts[0].parcel.tracking_code !== null, 60_000);
  return { secrets: [code, token.split('_').at(-1), ticket] };
}

type Call = { token?: string; key?: string; body?: unknown };

function openApi(url: string, agent: string) {
  return async (method: string, path: string, { token, key, body }: Call = {}) => {
    const headers = {
      'user-agent': agent,
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
    };
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`);
    return JSON.parse(text);
  };
}

async function codeFor(url: string, to: string): Promise<string> {
  let code: string | undefined;
  await until(async () => {
    const { messages } = await (await fetch(`${url}/dev/inbox.json?to=${encodeURIComponent(to)}`)).json();
    code = messages.flatMap(({ text }: { text: string }) => /^\d{6}$/m.exec(text)?.[0] ?? []).at(0);
    return code !== undefined;
  });
  return code ?? '';
}
