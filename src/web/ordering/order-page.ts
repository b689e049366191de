import { type OrderOfMember, type PartOfMember } from '#market/delivery/order-of-member.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { placeText } from '#market/places/place.ts';
import { maskedMobile } from '#market/ordering/masked-mobile.ts';
import { hasEnded } from '#market/ordering/sub-order.ts';
import { type Locale } from '#platform/locale.ts';
import { recipients } from '#policy/recipients.ts';

/** Which of the five steps of a parcel is under way: placed, confirmed, collected, on its way, delivered; five when all are done. */
export function stepOf({ state, receivedMarkedAt }: Pick<PartOfMember, 'state' | 'receivedMarkedAt'>): number | undefined {
  switch (state) {
    case 'awaiting-payment':
      return 0;
    case 'to-confirm':
      return 1;
    case 'to-pack':
      return 2;
    case 'handed-over':
    case 'in-transit':
    case 'delivery-failed':
      return 3;
    case 'delivered':
      return receivedMarkedAt ? 5 : 4;
    case 'completed':
      return 5;
    case 'returning':
    case 'returned':
    case 'cancelled':
    case 'expired':
      return undefined;
  }
}

/** Where it goes, in words; the number as the label shows it. */
export async function destinationText({ destination }: OrderOfMember, locale: Locale) {
  if (!destination) return undefined;
  const place = await findPlace(destination.communeCode);
  return {
    name: destination.recipient.name,
    mobile: maskedMobile(destination.recipient.mobile),
    text: place ? `${destination.street}, ${placeText(place, locale)}` : destination.street,
  };
}

/** Who received what, in the words of the policy; the same party twice with the same data is said once, with its first time. */
export function toldOf({ disclosures, parts }: Pick<OrderOfMember, 'disclosures' | 'parts'>, locale: Locale) {
  const noted = new Set<string>(parts.flatMap(({ id, note }) => (note ? [id] : [])));
  const told = disclosures.map(({ recipient, recipientName, caseId, at }) => {
    const given = isRecipient(recipient) ? recipients[recipient].receives[locale].split(', ') : [];
    // The last that the policy names for a shop is the note, which not everybody writes.
    const fields = recipient === 'seller' && !noted.has(caseId) ? given.slice(0, -1) : given;
    return { key: `${recipient}|${recipientName}|${fields.join()}`, name: recipientName, fields: fields.map(capital), at };
  });
  return [...Map.groupBy(told, ({ key }) => key).values()].flatMap((same) => same.at(-1) ?? []);
}

function isRecipient(name: string): name is keyof typeof recipients {
  return Object.hasOwn(recipients, name);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether anything can be bought again: an order that is wholly under way is better left alone. */
export function isRepeatable({ parts }: OrderOfMember): boolean {
  return parts.some(({ state }) => hasEnded(state) || state === 'delivered');
}
