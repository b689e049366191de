import { withPurpose } from '#enforcement/with-purpose.ts';
import { type ListingOfSeller, type ListingState, listingsOfSeller, sellerListingsPageSize } from '#market/catalogue/listings-of-seller.ts';
import { fewLeft } from '#market/catalogue/stock.ts';

import { pageNumber } from '../../../../web/page-number.ts';
import { requireShop } from '../../../../web/seller/require-shop.ts';
import { sellerWorkplace } from '../../../../web/seller/seller-workplace.ts';
import { type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { shop } = await requireShop(event);
  const state = stateIn(event.url);
  const page = pageNumber(event.url);
  const { items, counts } = await withPurpose('seller.operate', shop.id, (tx) => listingsOfSeller(tx, { sellerId: shop.id, state, page }));
  return {
    shop: { slug: shop.slug, name: shop.name },
    state,
    page,
    pageSize: sellerListingsPageSize,
    counts,
    fewLeft,
    items: items.map((item) => ({ ...item, picture: pictureOf(item) })),
    workplace: sellerWorkplace(shop),
  };
};

function stateIn(url: URL): ListingState | undefined {
  const asked = url.searchParams.get('state');
  return (['waiting', 'approved', 'rejected', 'withdrawn'] as const).find((state) => state === asked);
}

function pictureOf({ mediaId, widths, width, height, placeholder, hasAvif, title }: ListingOfSeller) {
  if (!mediaId || !widths || !width || !height || placeholder === null) return undefined;
  return { id: mediaId, alt: title, widths, width, height, placeholder, hasAvif: hasAvif === true };
}
