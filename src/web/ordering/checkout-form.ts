import { type CheckOut } from '#market/delivery/check-out.ts';
import { type Id, parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { textIn, valuesIn } from '../answer-form.ts';

type Sent = Pick<CheckOut, 'addressId' | 'idempotencyKey' | 'paymentMethod' | 'notes' | 'shownTotalVnd' | 'shownBasket'>;

/** The order as the page sends it, or what is missing of it. */
export function readOrder(form: FormData): Sent {
  const key = keyIn(form);
  const total = textIn(form, 'total');
  if (!key || !/^\d{1,15}$/.test(total)) throw new Refusal('ordering/stale-page');
  const addressId = parseId<'vault.addresses'>(textIn(form, 'address'));
  if (!addressId) throw new Refusal('ordering/no-address', {}, 'address');
  return {
    addressId,
    idempotencyKey: key,
    paymentMethod: paymentIn(form),
    notes: notesIn(form),
    shownTotalVnd: Number(total),
    shownBasket: textIn(form, 'mark').slice(0, 100),
  };
}

/** Everything that the page has to give back, whatever was pressed. */
export function typedIn(form: FormData): Record<string, string> {
  return valuesIn(form, ['address', 'payment', 'recipient', 'mobile', 'street', 'place', 'commune', ...noteNames(form)]);
}

export function keyIn(form: FormData): Id<'ordering.order_groups'> | undefined {
  return parseId<'ordering.order_groups'>(textIn(form, 'key'));
}

function paymentIn(form: FormData): 'cod' | 'vietqr' {
  const method = textIn(form, 'payment');
  if (method === 'cod' || method === 'vietqr') return method;
  throw new Refusal('ordering/no-payment-method', {}, 'payment');
}

const mostNotes = 100;

function noteNames(form: FormData): string[] {
  return [...new Set(form.keys())].filter((name) => name.startsWith('note:') && parseId(name.slice(5))).slice(0, mostNotes);
}

function notesIn(form: FormData): Record<string, string> {
  return Object.fromEntries(noteNames(form).map((name) => [name.slice(5), textIn(form, name)]));
}
