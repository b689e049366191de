import { type Id, parseId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';

import { textIn } from '../answer-form.ts';

export type BasketForm = { variantId: Id<'catalogue.variants'>; quantity: number };

/** What is no id at all is something that is not for sale. */
export function variantIn(form: FormData): Id<'catalogue.variants'> {
  const id = parseId<'catalogue.variants'>(textIn(form, 'variant').trim());
  if (!id) throw new Refusal('ordering/not-for-sale');
  return id;
}

/** Whole numbers as people type them; one where a form asks for none. */
export function quantityIn(form: FormData): number {
  const text = textIn(form, 'quantity').trim();
  if (text === '' && !form.has('quantity')) return 1;
  if (!/^\d{1,3}$/.test(text)) throw new Refusal('ordering/bad-quantity', {}, 'quantity');
  return Number(text);
}

export function readBasketForm(form: FormData): BasketForm {
  return { variantId: variantIn(form), quantity: quantityIn(form) };
}
