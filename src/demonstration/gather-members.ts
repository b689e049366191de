import { withPurpose } from '#enforcement/with-purpose.ts';
import { decide, type SwitchName } from '#market/consent/decide.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { turnSwitches } from '#market/consent/turn-switches.ts';
import { type AddressId } from '#market/members/addresses.ts';
import { type Connection } from '#market/members/connection.ts';
import { type Identifier } from '#market/members/identifier.ts';
import { assertGoodPassword, hashPassword, setPassword } from '#market/members/passwords.ts';
import { newMemberId, register } from '#market/members/register.ts';
import { addAddress, parseAddress } from '#market/members/save-address.ts';
import { saveProfile } from '#market/members/save-profile.ts';
import { startSession } from '#market/members/sessions.ts';
import { recordSignIn } from '#market/members/sign-in-log.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { type MemberId } from '#platform/ids.ts';
import { daysAfter, hoursAfter, minutesAfter } from '#platform/time.ts';

import { emailOf, knownPassword, type Person } from '../../database/demonstration/people.ts';
import { inventedMobile } from '../../database/demonstration/phone-numbers.ts';
import { type Chance } from './chance.ts';

export type Buyer = { person: Person; memberId: MemberId; addressId: AddressId; provinceCode: string; joinedAt: Date; publishes: boolean };

export type Gathering = { person: Person; number: number; joinedAt: Date; chance: Chance };

/** Registers somebody as the form does, with an address, and the choices that this person made since. */
export async function gatherMember({ person, number, joinedAt, chance }: Gathering): Promise<Buyer> {
  const memberId = newMemberId();
  const publishes = !person.refusesAll && chance.happens(0.85);
  const mobile = inventedMobile(1_000_000 + number * 7_919);
  const shared = { memberId, locale: person.locale ?? ('vi' as const), method: 'demonstration' as const };
  const identifier = identifierOf(person, mobile);
  const recipient = person.name === '' ? 'Người nhận' : person.name;
  const street = `${chance.whole(1, 180)} đường Ví Dụ ${chance.whole(1, 40)}`;
  const input = await parseAddress({ recipient, mobile, street, commune: person.communeCode, place: '', isDefault: true });
  const addressId = await withPurpose('account.manage', memberId, async (tx) => {
    await register(tx, { ...shared, identifier, alias: person.alias, name: person.name || undefined, publishes }, joinedAt);
    if (person.born || person.gender) {
      const profile = { alias: person.alias, name: person.name || undefined, birthDate: person.born, gender: person.gender, phone: undefined };
      await saveProfile(tx, { ...shared, input: profile }, hoursAfter(joinedAt, 1));
    }
    const choices = person.refusesAll ? [] : chance.some(laterChoices, chance.pick([0, 0, 1, 2, 3]));
    if (choices.length > 0) await choose({ ...shared, choices, isUndone: chance.happens(0.25) }, daysAfter(joinedAt, 1));
    return addAddress(tx, { ...shared, input }, hoursAfter(joinedAt, 2));

    async function choose(
      { choices: names, isUndone, ...collection }: typeof shared & { choices: readonly SwitchName[]; isUndone: boolean },
      at: Date,
    ) {
      const receiptId = await recordReceipt(tx, { ...collection, point: 'privacy' }, at);
      await turnSwitches(tx, { memberId, names, isOn: true, receiptId }, at);
      const [first] = names;
      if (!isUndone || !first) return;
      const later = daysAfter(at, 12);
      const again = await recordReceipt(tx, { ...collection, point: 'privacy' }, later);
      await decide(tx, { memberId, name: first, isOn: false, receiptId: again }, later);
    }
  });
  const place = await findPlace(person.communeCode);
  if (!place) throw new Error(`${person.handle} lives in a commune that there is not.`);
  return { person, memberId, addressId, provinceCode: place.provinceCode, joinedAt, publishes };
}

/** Purposes that are not open yet: switched on, they wait, and the privacy centre says so. */
const laterChoices = [
  'ads.email',
  'ads.sms',
  'survey.invite',
  'promo.invite',
  'personalise.purchases',
  'personalise.residence',
  'community.notify',
] as const satisfies readonly SwitchName[];

export function identifierOf(person: Person, mobile: string): Identifier {
  return person.byEmail ? { kind: 'email', value: emailOf(person) } : { kind: 'mobile', value: mobile };
}

/** Signed in here and there, as the log of sign-ins and the list of devices show it. */
export async function signInNowAndThen({ memberId, joinedAt }: Buyer, { chance, at }: { chance: Chance; at: Date }): Promise<void> {
  const days = Math.max(1, Math.floor((at.getTime() - joinedAt.getTime()) / 86_400_000));
  const when = Array.from({ length: chance.whole(1, 3) }, () => daysAfter(joinedAt, chance.whole(0, days - 1))).toSorted(
    (a, b) => a.getTime() - b.getTime(),
  );
  const connection: Connection = { ip: `203.0.113.${chance.whole(1, 254)}`, userAgent: chance.pick(devices) };
  const today = hoursAfter(at, -chance.next() * 22);
  const wasHere = chance.happens(0.5);
  const hadTrouble = chance.happens(0.15);
  await withPurpose('account.authenticate', memberId, async (tx) => {
    for (const moment of when) await startSession(tx, { memberId, by: 'code', connection }, moment);
    if (hadTrouble) await recordSignIn(tx, { memberId, outcome: 'refused', connection }, minutesAfter(today, -1));
    if (wasHere || hadTrouble) await startSession(tx, { memberId, by: 'code', connection }, today);
  });
}

const devices = [
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 coc_coc_browser/130 Chrome/130.0 Safari/537.36',
  'Mozilla/5.0 (Linux; Android 14; SM) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
] as const;

/** The password that everybody knows, hashed once for all who have it. */
export async function giveKnownPassword(members: readonly Buyer[], at: Date): Promise<void> {
  for (const { person } of members) assertGoodPassword(knownPassword, { identifiers: [identifierOf(person, '')], alias: person.alias });
  const passwordHash = await hashPassword(knownPassword);
  for (const { memberId } of members)
    await withPurpose('account.authenticate', memberId, (tx) => setPassword(tx, { memberId, passwordHash, keep: undefined }, at));
}
