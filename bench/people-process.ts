import { closeConnections, useCredentials } from '#enforcement/connections.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { checkOut } from '#market/delivery/check-out.ts';
import { feesOfParcels } from '#market/delivery/fees-of-parcels.ts';
import { parseIdentifier } from '#market/members/identifier.ts';
import { hashPassword, setPassword } from '#market/members/passwords.ts';
import { newMemberId, parseRegistration, register } from '#market/members/register.ts';
import { addAddress, parseAddress } from '#market/members/save-address.ts';
import { startSession } from '#market/members/sessions.ts';
import { addToBasket } from '#market/ordering/add-to-basket.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { type MemberId, parseId } from '#platform/ids.ts';
import { useFaceKey, writeFace } from '#platform/server/face-cookie.ts';
import { useInstallation } from '#platform/server/installation.ts';
import { type ProcessConfig } from '#processes/process-config.ts';

import { type Person, type Wanted } from './people.ts';

/** Runs with purposes or, behind plain/replace.ts, without. */
process.once('message', ({ config, wanted }: { config: ProcessConfig; wanted: Wanted }) => void make(config, wanted));

const by = { locale: 'vi', method: 'web' } as const;
const password = 'khúc gỗ tím bay qua cầu';

async function make({ credentials, settings, dataFolder }: ProcessConfig, wanted: Wanted): Promise<void> {
  useCredentials(credentials);
  useFaceKey(credentials.cookieKey);
  useInstallation({ mode: settings.mode, origin: settings.origin, dataFolder });
  const passwordHash = await hashPassword(password);
  const people: Person[] = [];
  for (let index = 0; index < wanted.people; index += 1) people.push(await makeOne(index, wanted, passwordHash));
  await closeConnections();
  process.send?.({ people });
}

async function makeOne(index: number, { bought, basket }: Wanted, passwordHash: string): Promise<Person> {
  const at = new Date();
  const memberId = newMemberId();
  const mobile = `09${String(10_000_000 + index)}`;
  const registration = parseRegistration({ alias: 'mây trắng', name: 'Nguyễn Minh An', isOldEnough: true, publishes: false });
  const addressId = await withPurpose('account.manage', memberId, async (tx) => {
    await register(tx, { ...registration, memberId, identifier: parseIdentifier(mobile), ...by }, at);
    return addAddress(tx, { memberId, input: await address(mobile), ...by }, at);
  });
  const connection = { ip: '10.9.9.9', userAgent: 'Firefox/140 Linux' };
  const token = await withPurpose('account.authenticate', 'nobody', async (tx) => {
    await setPassword(tx, { memberId, passwordHash, keep: undefined }, at);
    return startSession(tx, { memberId, by: 'password', connection }, at);
  });
  await put(memberId, bought);
  const groupId = await order(memberId, addressId);
  await put(memberId, basket);
  return { memberId, mobile, password, addressId, groupId, token, cookie: `wecan_session=${token}; ${faceOf({ alias: 'mây trắng', count: 1 })}` };
}

function address(mobile: string) {
  return parseAddress({ recipient: 'Nguyễn Minh An', mobile, street: '12 Lê Thánh Tôn', commune: '26743', place: '', isDefault: true });
}

function put(memberId: MemberId, variant: string): Promise<unknown> {
  const variantId = parseId<'catalogue.variants'>(variant);
  if (!variantId) throw new Error('A variant has an id.');
  return withPurpose('order.fulfil', memberId, (tx) => addToBasket(tx, { ownerId: basketOfMember(memberId), variantId, quantity: 1 }, new Date()));
}

async function order(memberId: MemberId, addressId: Awaited<ReturnType<typeof addAddress>>): Promise<string> {
  const request = { memberId, addressId, idempotencyKey: `first-${memberId}`, paymentMethod: 'cod', notes: {}, ...by } as const;
  const { groupId } = await withPurpose('order.fulfil', memberId, async (tx) => {
    const [line] = await tx
      .selectFrom('basket_lines as line')
      .innerJoin('catalogue.variants as variant', 'variant.id', 'line.variant_id')
      .innerJoin('catalogue.listings as listing', 'listing.id', 'variant.listing_id')
      .select(['variant.price_vnd', 'listing.weight_grams'])
      .where('line.owner_id', '=', basketOfMember(memberId))
      .execute();
    if (!line) throw new Error('Something was put into the basket.');
    const [fee = 0] = await feesOfParcels(tx, [{ fromProvinceCode: '01', toProvinceCode: '79', weightGrams: line.weight_grams }]);
    return checkOut(tx, { ...request, shownTotalVnd: line.price_vnd + fee }, new Date());
  });
  return groupId;
}

function faceOf(face: { alias: string; count: number }): string {
  let cookie = '';
  writeFace({ get: () => undefined, set: (name, value) => (cookie = `${name}=${value}`), delete: () => undefined }, face);
  return cookie;
}
