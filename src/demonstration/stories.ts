import { type SellerId } from '#market/sellers/add-seller.ts';
import { hoursAfter, minutesAfter } from '#platform/time.ts';

import { type Chance } from './chance.ts';
import { type Buyer } from './gather-members.ts';
import { type Shelf, type ShelfVariant } from './stock-shelves.ts';

/** How far an order has come, or how it ended. */
export const endings = [
  'awaiting-payment',
  'to-confirm',
  'to-pack',
  'packed',
  'handed-over',
  'in-transit',
  'late',
  'out-for-delivery',
  'delivered',
  'completed',
  'expired',
  'cancelled-by-buyer',
  'cancelled-by-seller',
  'cancelled-by-system',
  'delivery-failed',
  'returning',
  'returned',
] as const;
export type Ending = (typeof endings)[number];

export type StoryLine = { shelf: Shelf; variant: ShelfVariant; quantity: number };

/** What happens to one order. */
export type Story = { buyer: Buyer; key: string; placedAt: Date; lines: readonly StoryLine[]; payment: 'cod' | 'vietqr'; ending: Ending };

/** When an order of this ending was placed, so that no deadline of today ends it: from so many hours ago to so many. */
const ages: Readonly<Record<Ending, readonly [oldest: number, youngest: number]>> = {
  'awaiting-payment': [0, 0],
  'to-confirm': [9, 1],
  'to-pack': [26, 12],
  packed: [40, 24],
  'handed-over': [48, 40],
  'in-transit': [76, 60],
  late: [9 * 24, 7 * 24],
  'out-for-delivery': [90, 78],
  delivered: [300, 110],
  completed: [120 * 24, 22 * 24],
  expired: [60 * 24, 24],
  'cancelled-by-buyer': [60 * 24, 24],
  'cancelled-by-seller': [60 * 24, 48],
  'cancelled-by-system': [60 * 24, 72],
  'delivery-failed': [110, 100],
  returning: [160, 130],
  returned: [60 * 24, 240],
};

/** Most orders go well. */
const usual: readonly (readonly [Ending, number])[] = [
  ['completed', 60],
  ['delivered', 15],
  ['out-for-delivery', 3],
  ['in-transit', 4],
  ['late', 1],
  ['handed-over', 3],
  ['packed', 2],
  ['to-pack', 3],
  ['to-confirm', 4],
  ['cancelled-by-buyer', 2],
  ['cancelled-by-seller', 1],
  ['cancelled-by-system', 1],
  ['expired', 1],
  ['returned', 1],
];

/** What the shops have before them whose owners visitors may be. */
const dayOfShop: readonly Ending[] = ['to-confirm', 'to-confirm', 'to-confirm', 'to-pack', 'to-pack', 'packed', 'cancelled-by-buyer'];

type Telling = {
  buyers: readonly Buyer[];
  knownBuyer: Buyer;
  knownSellers: readonly SellerId[];
  shelves: readonly Shelf[];
  chance: Chance;
  at: Date;
};

/** Some orders for everybody, one of every ending for the buyer whom visitors sign in as, and a busy day for the known shops. */
export function tellStories({ buyers, knownBuyer, knownSellers, shelves, chance, at }: Telling): Story[] {
  const shown = shelves.filter(({ isShown }) => isShown);
  const popular = shown.filter((_, index) => index % 3 === 0);
  const favourites = popular.filter((_, index) => index % 3 === 0);
  const taste = () => chance.pick(chance.happens(0.35) ? favourites : chance.happens(0.4) ? popular : shown);
  const stories: Story[] = [];
  const tell = (buyer: Buyer, ending: Ending, choose = taste) => {
    const [oldest, youngest] = ages[ending];
    const hoursAgo = youngest + chance.next() * (oldest - youngest);
    // The time to pay is a quarter of an hour: what is not paid yet was ordered a moment ago.
    const placedAt = ending === 'awaiting-payment' ? at : minutesAfter(hoursAfter(at, -hoursAgo), -chance.whole(0, 50));
    const count = chance.pick([1, 2, 2, 3, 4, 5]);
    const picked = new Map(Array.from({ length: count }, choose).map((shelf) => [shelf.listingId, shelf]));
    const lines = [...picked.values()].map((shelf) => ({ shelf, variant: chance.pick(shelf.variants), quantity: quantityOf(shelf, chance) }));
    const payment = isTransfer(ending) || (ending !== 'delivery-failed' && chance.happens(0.4)) ? 'vietqr' : 'cod';
    stories.push({ buyer, key: `vi-du-${buyer.person.handle}-${stories.length}`, placedAt, lines, payment, ending });
  };
  for (const ending of endings) tell(knownBuyer, ending);
  tell(knownBuyer, 'completed');
  for (const buyer of buyers) for (let i = chance.whole(2, 8); i > 0; i -= 1) tell(buyer, weighted(usual, chance));
  for (const sellerId of knownSellers) {
    const own = shown.filter((shelf) => shelf.sellerId === sellerId);
    for (const ending of dayOfShop) tell(chance.pick(buyers), ending, () => chance.pick(own));
  }
  return stories.toSorted((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
}

function isTransfer(ending: Ending): boolean {
  return ending === 'expired' || ending === 'awaiting-payment' || ending === 'cancelled-by-seller' || ending === 'returned';
}

/** Fruit and socks come in numbers, a refrigerator does not. */
function quantityOf({ good }: Shelf, chance: Chance): number {
  return good.price > 500_000 ? 1 : chance.pick([1, 1, 1, 2, 2, 3]);
}

function weighted(list: readonly (readonly [Ending, number])[], chance: Chance): Ending {
  let left = chance.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
  return list.find(([, weight]) => (left -= weight) < 0)?.[0] ?? 'completed';
}
