import { type RoleTx, withRole } from '#enforcement/with-purpose.ts';
import { addAttributes } from '#market/catalogue/add-attributes.ts';
import { addCategory } from '#market/catalogue/add-category.ts';
import { addListings, type NewListing } from '#market/catalogue/add-listings.ts';
import { showOnCategory } from '#market/catalogue/add-media.ts';
import { type Category } from '#market/catalogue/category-tree.ts';
import { approveListings } from '#market/catalogue/decide-listing.ts';
import { type SellerId } from '#market/sellers/add-seller.ts';
import { type Id } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { assortment } from '../../database/demonstration/assortment.ts';
import { type Good, oneWord, type TopCategory } from '../../database/demonstration/good.ts';
import { pictureName, viewsOf } from '../../database/demonstration/views.ts';
import { type Chance } from './chance.ts';
import { hangBanners } from './hang-banners.ts';
import { layOutKindPictures } from './lay-out-kind-pictures.ts';
import { mediaIdOf } from './pictures-of-market.ts';

export type ShelfVariant = { id: Id<'catalogue.variants'>; priceVnd: number; stock: number };

/** A good as it stands in the market. */
export type Shelf = {
  good: Good;
  subSlug: string;
  sellerId: SellerId;
  listingId: Id<'catalogue.listings'>;
  variants: readonly ShelfVariant[];
  isShown: boolean;
};

type Stocking = { sellers: ReadonlyMap<string, SellerId>; chance: Chance; at: Date; staffId: string };

/** So many more than the shelf shows at the end: what past orders take away. */
const forPastOrders = 60;

/** Categories with their attributes and pictures, and every good with its prices of the past. */
export async function stockShelves(stocking: Stocking): Promise<Shelf[]> {
  return withRole('catalogue', async (tx) => {
    const shelves: Shelf[] = [];
    for (const [position, top] of assortment.entries()) shelves.push(...(await stockCategory(tx, { top, position }, stocking)));
    const shown = shelves.filter(({ isShown }) => isShown);
    await approveListings(
      tx,
      { listingIds: shown.map(({ listingId }) => listingId), staffId: stocking.staffId, reason: 'Đủ thông tin, ảnh rõ, giá hợp lệ.' },
      daysAfter(stocking.at, -150),
    );
    await hangBanners(tx, daysAfter(stocking.at, -30));
    await layOutKindPictures(tx);
    return shelves;
  });
}

async function stockCategory(
  tx: RoleTx<'catalogue'>,
  { top, position }: { top: TopCategory; position: number },
  stocking: Stocking,
): Promise<Shelf[]> {
  const root = await addCategory(tx, { nameVi: top.name[0], nameEn: top.name[1], slug: top.slug, position });
  await showOnCategory(tx, root.id, mediaIdOf({ folder: 'danh-muc', name: top.slug }));
  const attributeIds = await addAttributes(
    tx,
    top.attributes.map(({ code, name, unit, isFacet }) => ({ categoryId: root.id, code, nameVi: name[0], nameEn: name[1], unit, isFacet })),
  );
  const attributes = new Map(top.attributes.map(({ code }, index) => [code, attributeIds[index]]));
  const shelves: Shelf[] = [];
  for (const [index, sub] of top.subs.entries()) {
    const category = await addCategory(tx, { parent: root, nameVi: sub.name[0], nameEn: sub.name[1], slug: sub.slug, position: index });
    const [first] = sub.goods;
    if (first) await showOnCategory(tx, category.id, mediaIdOf({ folder: top.slug, name: pictureName(first, 'main') }));
    shelves.push(...(await stockSub(tx, { top, category, attributes, goods: sub.goods }, stocking)));
  }
  return shelves;
}

type Sub = { top: TopCategory; category: Category; attributes: ReadonlyMap<string, Id<'catalogue.attributes'> | undefined>; goods: readonly Good[] };

async function stockSub(tx: RoleTx<'catalogue'>, { top, category, attributes, goods }: Sub, { sellers, chance, at }: Stocking): Promise<Shelf[]> {
  const madeAt = daysAfter(at, -chance.whole(155, 200));
  const listings = goods.map((good): NewListing => {
    const sellerId = sellers.get(good.seller);
    if (!sellerId) throw new Error(`${good.id} names the seller "${good.seller}", whom sellers.ts does not know.`);
    return {
      sellerId,
      categoryId: category.id,
      kind: 'goods',
      title: good.vi,
      titleEn: good.en,
      brand: good.brand,
      descriptionVi: good.aboutVi,
      descriptionEn: good.aboutEn,
      choiceVi: good.choice?.[0],
      choiceEn: good.choice?.[1],
      weightGrams: good.grams,
      variants: variantsOf(good, at),
      attributes: factsOf(good, attributes),
      media: viewsOf(good).map((view) => mediaIdOf({ folder: top.slug, name: pictureName(good, view) })),
      pricedAt: good.was ? daysAfter(at, -good.was.until) : undefined,
    };
  });
  const added = await addListings(tx, listings, madeAt);
  return added.map(({ id, variantIds }, index) => {
    const [good, listing] = [goods[index], listings[index]];
    if (!good || !listing) throw new Error('Listings are answered in the order in which they were added.');
    const variants = variantIds.map((variantId, position) => ({
      id: variantId,
      priceVnd: listing.variants[position]?.priceVnd ?? 0,
      stock: choicesOf(good)[position]?.[2] ?? 0,
    }));
    return { good, subSlug: category.slug, sellerId: listing.sellerId, listingId: id, variants, isShown: !good.waits };
  });
}

function choicesOf(good: Good): NonNullable<Good['choices']> {
  return good.choices ?? [['', '', good.stock ?? 0]];
}

function variantsOf(good: Good, at: Date): NewListing['variants'] {
  const [first, ...others] = choicesOf(good).map(([labelVi, labelEn, stock, priceVnd], index) => ({
    sku: `VD-${good.id}-${index + 1}`.slice(0, 64),
    priceVnd: priceVnd ?? good.price,
    labelVi,
    labelEn,
    stock: stock + forPastOrders,
    earlierPrices: earlierPrices(good, priceVnd ?? good.price, at),
  }));
  if (!first) throw new Error(`${good.id} has nothing to choose from.`);
  return [first, ...others];
}

/** A choice that costs more than the good has had the same share more in the past. */
function earlierPrices({ was, price }: Good, priceVnd: number, at: Date): { priceVnd: number; since: Date }[] {
  if (!was) return [];
  return [{ priceVnd: Math.round((was.vnd * priceVnd) / price / 1_000) * 1_000, since: daysAfter(at, -was.from) }];
}

function factsOf(good: Good, attributes: Sub['attributes']) {
  return Object.entries(good.facts).map(([code, value]) => {
    const attributeId = attributes.get(code);
    if (!attributeId) throw new Error(`${good.id} has the fact "${code}", which its category does not know.`);
    const [valueVi, valueEn] = oneWord(value);
    return { attributeId, valueVi, valueEn };
  });
}
