import { withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { addCategory } from '#market/catalogue/add-category.ts';
import { type AddedListing, addListings, type NewListing } from '#market/catalogue/add-listings.ts';
import { type Category } from '#market/catalogue/category-tree.ts';
import { approveListings } from '#market/catalogue/decide-listing.ts';
import { addSeller, type NewSeller, type SellerId } from '#market/sellers/add-seller.ts';
import { randomId } from '#platform/ids.ts';

import { testNow } from './member.ts';

let count = 0;

/** A shop in Hà Nội that may sell, with just what the test says of it. */
export async function addShop(shop: Partial<NewSeller> = {}): Promise<SellerId> {
  count += 1;
  const id = randomId<'sellers.sellers'>();
  const seller: NewSeller = {
    id,
    name: `Gian hàng ${count}`,
    kind: 'enterprise',
    legalName: `Công ty Thử ${count}`,
    businessAddress: '1 phố Thử, Hà Nội',
    pickup: { street: '1 phố Thử', communeCode: '00004', phone: '+842400000000' },
    commissionBasisPoints: 500,
    ...shop,
  };
  return withPurpose('seller.operate', id, (tx) => addSeller(tx, seller, testNow));
}

export function addTestCategory(nameVi: string, parent?: Category): Promise<Category> {
  return withRole('catalogue', (tx) => addCategory(tx, { parent, nameVi }));
}

export type TestGoods = Partial<Omit<NewListing, 'kind' | 'variants'>> & {
  priceVnd?: number;
  /** Twenty where the test says nothing. */
  stock?: number | 'none';
  variants?: NewListing['variants'];
  /** Waits for approval where the test says so; else it is shown. */
  isWaiting?: boolean;
};

let category: Promise<Category> | undefined;

function anyCategory(): Promise<Category> {
  category ??= addTestCategory('Hàng thử');
  return category;
}

export type AddedGoods = AddedListing & { variantId: AddedListing['variantIds'][number] };

/** Goods of one variant, in stock and shown, unless the test says otherwise. */
export async function addGoods({ priceVnd = 100_000, stock = 20, isWaiting, ...goods }: TestGoods = {}): Promise<AddedGoods> {
  count += 1;
  const listing: NewListing = {
    sellerId: goods.sellerId ?? (await addShop()),
    categoryId: goods.categoryId ?? (await anyCategory()).id,
    kind: 'goods',
    title: `Món thử ${count}`,
    variants: [{ sku: `T-${count}`, priceVnd, ...(stock !== 'none' && { stock }) }],
    ...goods,
  };
  return withRole('catalogue', async (tx) => {
    const [added] = await addListings(tx, [listing], testNow);
    const variantId = added?.variantIds[0];
    if (!added || !variantId) throw new Error('One listing was added.');
    if (!isWaiting) await approveListings(tx, { listingIds: [added.id], staffId: 'operator', reason: 'thử' }, testNow);
    return { ...added, variantId };
  });
}
