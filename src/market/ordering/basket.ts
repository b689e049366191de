import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { sum } from './amounts.ts';
import { type BasketRow, basketRows, buyable, isGone } from './basket-rows.ts';
import { pictureOf, type Picture } from './picture.ts';

/** What has to be said about a line before it can be ordered, or that its price moved since it was put in. */
export type LineWord = { kind: 'gone' } | { kind: 'sold-out' } | { kind: 'fewer-left'; left: number } | { kind: 'price-changed'; beforeVnd: number };

export type BasketLine = {
  variantId: Id<'catalogue.variants'>;
  slug: string;
  title: string;
  label: string;
  priceVnd: number;
  quantity: number;
  /** The most that can be chosen now. */
  most: number;
  totalVnd: number;
  picture: Picture | undefined;
  word: LineWord | undefined;
};

export type BasketShop = {
  sellerId: Id<'sellers.sellers'>;
  slug: string;
  name: string;
  pickupCommuneCode: string;
  pickupProvinceCode: string;
  lines: BasketLine[];
  itemsVnd: number;
  weightGrams: number;
};

export type Basket = {
  shops: BasketShop[];
  /** Pieces of all lines. */
  count: number;
  itemsVnd: number;
  /** Lines that cannot be ordered as they are; nothing can before they are put right. */
  blocked: number;
};

/** A basket as its owner sees it: prices of this moment, by shop. */
export async function basketOf(tx: Tx<'order.fulfil'>, ownerId: Id<'ordering.baskets'>, locale: Locale): Promise<Basket> {
  return shapeBasket(await basketRows(tx, ownerId), locale);
}

export function shapeBasket(rows: readonly BasketRow[], locale: Locale): Basket {
  const shops = [...Map.groupBy(rows, (row) => row.seller_id).values()].map((ofShop) => shapeShop(ofShop, locale));
  const lines = shops.flatMap((shop) => shop.lines);
  return {
    shops,
    count: sum(lines.map((line) => line.quantity)),
    itemsVnd: sum(shops.map((shop) => shop.itemsVnd)),
    blocked: lines.filter(({ word }) => word && word.kind !== 'price-changed').length,
  };
}

function shapeShop(rows: readonly BasketRow[], locale: Locale): BasketShop {
  const [first] = rows;
  if (!first) throw new Error('A shop without a line is not in the basket.');
  const lines = rows.map((row) => shapeLine(row, locale));
  return {
    sellerId: first.seller_id,
    slug: first.seller_slug,
    name: first.seller_name,
    pickupCommuneCode: first.pickup_commune_code,
    pickupProvinceCode: first.pickup_province_code,
    lines,
    itemsVnd: sum(lines.filter(({ word }) => word?.kind !== 'gone' && word?.kind !== 'sold-out').map((line) => line.totalVnd)),
    weightGrams: sum(rows.map((row) => row.weight_grams * row.quantity)),
  };
}

function shapeLine(row: BasketRow, locale: Locale): BasketLine {
  return {
    variantId: row.variant_id,
    slug: row.slug,
    title: (locale === 'en' && row.title_en) || row.title,
    label: locale === 'en' ? row.label_en : row.label_vi,
    priceVnd: row.price_vnd,
    quantity: row.quantity,
    most: buyable(row),
    totalVnd: row.price_vnd * row.quantity,
    picture: pictureOf(row, locale),
    word: wordOf(row),
  };
}

function wordOf(row: BasketRow): LineWord | undefined {
  if (isGone(row)) return { kind: 'gone' };
  const left = buyable(row);
  if (left === 0) return { kind: 'sold-out' };
  if (left < row.quantity) return { kind: 'fewer-left', left };
  return row.price_vnd === row.added_price_vnd ? undefined : { kind: 'price-changed', beforeVnd: row.added_price_vnd };
}
