import { z } from '@hono/zod-openapi';

import { type Basket, type BasketLine, type BasketShop } from '#market/ordering/basket.ts';

import { picture, pictureShape } from './picture.ts';
import { id, slug, thing, vnd, whole } from './values.ts';

const line = thing({
  variant_id: id,
  slug,
  title: z.string(),
  label: z.string(),
  price_vnd: vnd,
  quantity: whole,
  most: whole.openapi({ description: 'The most that can be chosen now.' }),
  total_vnd: vnd,
  picture: picture.nullable(),
  word: thing({
    kind: z.enum(['gone', 'sold-out', 'fewer-left', 'price-changed']),
    left: whole.nullable(),
    before_vnd: vnd.nullable(),
  })
    .nullable()
    .openapi({ description: 'What has to be said about the line. All but price-changed must be put right before ordering.' }),
}).openapi('BasketLine');

const shop = thing({
  seller_id: id,
  slug,
  name: z.string(),
  items_vnd: vnd,
  weight_grams: whole,
  lines: z.array(line),
}).openapi('BasketShop');

export const basket = thing({
  shops: z.array(shop),
  count: whole.openapi({ description: 'Pieces of all lines.' }),
  items_vnd: vnd,
  blocked: whole.openapi({ description: 'Lines that keep the basket from being ordered.' }),
}).openapi('Basket');
type BasketShape = z.infer<typeof basket>;

export const emptyBasket: BasketShape = { shops: [], count: 0, items_vnd: 0, blocked: 0 };

export function basketShape({ shops, count, itemsVnd, blocked }: Basket): BasketShape {
  return { shops: shops.map(shopShape), count, items_vnd: itemsVnd, blocked };
}

function shopShape({ sellerId, slug: address, name, itemsVnd, weightGrams, lines }: BasketShop): z.infer<typeof shop> {
  return { seller_id: sellerId, slug: address, name, items_vnd: itemsVnd, weight_grams: weightGrams, lines: lines.map(lineShape) };
}

function lineShape(one: BasketLine): z.infer<typeof line> {
  return {
    variant_id: one.variantId,
    slug: one.slug,
    title: one.title,
    label: one.label,
    price_vnd: one.priceVnd,
    quantity: one.quantity,
    most: one.most,
    total_vnd: one.totalVnd,
    picture: pictureShape(one.picture, one.picture?.alt ?? ''),
    word: wordShape(one.word),
  };
}

function wordShape(word: BasketLine['word']): z.infer<typeof line>['word'] {
  if (!word) return null;
  return { kind: word.kind, left: word.kind === 'fewer-left' ? word.left : null, before_vnd: word.kind === 'price-changed' ? word.beforeVnd : null };
}
