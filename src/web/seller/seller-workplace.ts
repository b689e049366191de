import { type Shop } from '#market/sellers/shops-of-member.ts';
import { type Workplace } from '#ui/site.ts';
import { sellerWords } from '#ui/words/seller.ts';

/** The header of a shop's pages. The shop stands in the address: two shops in two tabs are never mixed up. */
export function sellerWorkplace(shop: Shop, toDo?: number): Workplace {
  const base = `/seller/${shop.slug}`;
  return {
    name: sellerWords.workplace,
    href: base,
    person: { name: shop.name, href: base },
    tabs: [
      { href: base, label: sellerWords.today },
      { href: `${base}/orders`, label: sellerWords.orders, count: toDo },
      { href: `${base}/listings`, label: sellerWords.listings },
      { href: `${base}/reviews`, label: sellerWords.reviews },
      { href: `${base}/page`, label: sellerWords.shopPage },
    ],
  };
}
