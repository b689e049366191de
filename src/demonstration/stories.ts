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

type Telling = { buyers: readonly Buyer[]; knownBuyer: Buyer; shelves: readonly Shelf[]; chance: Chance; at: Date };

/** A few orders for everybody, and for the buyer whom visitors sign in as one of every ending. */
export function tellStories({ buyers, knownBuyer, shelves, chance, at }: Telling): Story[] {
  const shown = shelves.filter(({ isShown }) => isShown);
  const popular = shown.filter((_, index) => index % 3 === 0);
  const stories: Story[] = [];
  const tell = (buyer: Buyer, ending: Ending) => {
    const [oldest, youngest] = ages[ending];
    const placedAt = minutesAfter(hoursAfter(at, -youngest - chance.next() * (oldest - youngest)), -chance.whole(0, 50));
    const count = chance.pick([1, 2, 2, 3, 4, 5]);
    const picked = new Map(
      Array.from({ length: count }, () => chance.pick(chance.happens(0.55) ? popular : shown)).map((shelf) => [shelf.listingId, shelf]),
    );
    const lines = [...picked.values()].map((shelf) => ({ shelf, variant: chance.pick(shelf.variants), quantity: quantityOf(shelf, chance) }));
    const payment = isTransfer(ending) || (ending !== 'delivery-failed' && chance.happens(0.4)) ? 'vietqr' : 'cod';
    stories.push({ buyer, key: `vi-du-${buyer.person.handle}-${stories.length}`, placedAt, lines, payment, ending });
  };
  for (const ending of endings) if (ending !== 'awaiting-payment') tell(knownBuyer, ending);
  tell(knownBuyer, 'completed');
  for (const buyer of buyers) for (let i = chance.whole(1, 3); i > 0; i -= 1) tell(buyer, weighted(usual, chance));
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
