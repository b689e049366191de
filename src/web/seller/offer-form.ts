import { type ChangedVariant } from '#market/catalogue/change-offer.ts';
import { type OfferOfSeller } from '#market/catalogue/offer-of-seller.ts';
import { Refusal } from '#platform/refusal.ts';

import { textIn } from '../answer-form.ts';

const [leastVnd, mostVnd] = [1_000, 1_000_000_000];
const mostStock = 1_000_000;

/** What a seller typed about each variant of a listing, and what stood there when the page was made. */
export function readOfferForm(form: FormData, variants: OfferOfSeller['variants']): ChangedVariant[] {
  return variants.flatMap(({ id }) => {
    // A variant that the form does not name was made after the page: it stays as it is.
    if (!form.has(`price:${id}`)) return [];
    const was = wholeIn(textIn(form, `was:${id}`));
    return [{ variantId: id, priceVnd: priceIn(form, id), stock: { was: was ?? null, shall: stockIn(form, id, was) } }];
  });
}

function priceIn(form: FormData, id: string): number {
  const price = wholeIn(textIn(form, `price:${id}`));
  if (price === undefined || price < leastVnd || price > mostVnd) throw new Refusal('catalogue/bad-price', {}, `price:${id}`);
  return price;
}

function stockIn(form: FormData, id: string, was: number | undefined): number | null {
  const typed = textIn(form, `stock:${id}`).trim();
  if (typed === '' && was === undefined) return null;
  const stock = wholeIn(typed);
  if (stock === undefined || stock > mostStock) throw new Refusal('catalogue/bad-stock', { most: mostStock }, `stock:${id}`);
  return stock;
}

/** "1290000", and as people write it: "1.290.000", "1 290 000 ₫". */
function wholeIn(text: string): number | undefined {
  const bare = text
    .slice(0, 40)
    .trim()
    .replace(/\s*(₫|đ|vnd)$/iu, '');
  if (!/^(\d{1,12}|\d{1,3}([.,\s]\d{3}){1,3})$/u.test(bare)) return undefined;
  return Number(bare.replaceAll(/\D/g, ''));
}
