import { readsOf, withPurpose, withRole } from '#enforcement/with-purpose.ts';
import { refreshDocuments } from '#market/catalogue/refresh-documents.ts';
import { rebuildVocabulary } from '#market/catalogue/search/rebuild-vocabulary.ts';
import { setStock } from '#market/catalogue/set-stock.ts';
import { countReviews } from '#market/community/count-reviews.ts';
import { type SellerId } from '#market/sellers/add-seller.ts';
import { findSellerId } from '#market/sellers/find-seller.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { type PersonId } from '#market/staff/people.ts';
import { type MemberId } from '#platform/ids.ts';
import { daysAfter, hoursAfter } from '#platform/time.ts';

import { buyers as buyerPeople, knownBuyer as knownBuyerPerson, knownOwners, owners as ownerPeople } from '../../database/demonstration/people.ts';
import { notes } from '../../database/demonstration/review-words.ts';
import { sellers as shops } from '../../database/demonstration/sellers.ts';
import { chanceOf } from './chance.ts';
import { type Buyer, gatherMember, giveKnownPassword, signInNowAndThen } from './gather-members.ts';
import { liveThrough } from './live-through.ts';
import { openShop } from './open-shops.ts';
import { openPastCarrier } from './past-carrier.ts';
import { clearPastJobs } from './past-jobs.ts';
import { answerReviews, openWords, type Reviewed, reviewOrder } from './past-reviews.ts';
import { hangPictures } from './pictures-of-market.ts';
import { type Placed, placePastOrder } from './place-past-order.ts';
import { sideBySide } from './side-by-side.ts';
import { takeOnStaff } from './staff-of-market.ts';
import { type Shelf, stockShelves } from './stock-shelves.ts';
import { type Story, tellStories } from './stories.ts';
import { leaveWorkForDesks } from './work-for-desks.ts';

type Work = { report: (text: string) => void; at?: Date };

/** As many as the purposes have connections. */
const hands = 4;

/**
 * Fills an empty market with shops, goods, people and what happened between them, all through the functions that
 * the market itself uses, under their purposes. A market that has these shops already is left as it is.
 */
export async function fillMarket({ report, at = new Date() }: Work): Promise<void> {
  const [first] = shops;
  if (!first || (await findSellerId(readsOf('storefront'), first.slug))) return;
  report('pictures');
  await hangPictures({ report, at: daysAfter(at, -200) });
  report('people and shops');
  const people = await gatherEverybody(at);
  const staff = await takeOnStaff(at);
  report('goods');
  const shelves = await stockShelves({
    sellers: people.sellers,
    chance: chanceOf('shelves'),
    at,
    staffId: staff.get('listings-and-sellers') ?? 'operator',
  });
  const carrier = await openPastCarrier();
  try {
    await liveThePast({ ...people, staff, shelves, at, report });
  } finally {
    await carrier.close();
  }
  report('counting');
  await countUp(shelves, at);
  await clearPastJobs();
}

type People = {
  buyers: Buyer[];
  knownBuyer: Buyer;
  ownerOf: Map<SellerId, MemberId>;
  sellers: Map<string, SellerId>;
  pickupProvinces: Map<string, string>;
};

async function gatherEverybody(at: Date): Promise<People> {
  const all = [knownBuyerPerson, ...ownerPeople, ...buyerPeople];
  const gathered = await sideBySide(all, hands, async (person, number) => {
    const chance = chanceOf(`member ${person.handle}`);
    const isOwner = ownerPeople.includes(person);
    const joinedAt = hoursAfter(daysAfter(at, -chance.whole(isOwner ? 425 : 135, isOwner ? 460 : 400)), chance.whole(1, 20));
    const member = await gatherMember({ person, number, joinedAt, chance });
    await signInNowAndThen(member, { chance, at });
    return member;
  });
  const byHandle = new Map(gathered.map((member) => [member.person.handle, member]));
  const member = (handle: string): Buyer => {
    const found = byHandle.get(handle);
    if (!found) throw new Error(`Nobody is called ${handle}.`);
    return found;
  };
  const known = member(knownBuyerPerson.handle);
  await giveKnownPassword([known, ...knownOwners.map(member)], daysAfter(at, -100));
  const people: People = {
    buyers: buyerPeople.map(({ handle }) => member(handle)),
    knownBuyer: known,
    ownerOf: new Map(),
    sellers: new Map(),
    pickupProvinces: new Map(),
  };
  for (const [number, shop] of shops.entries()) {
    const owner = member(shop.owner);
    const sellerId = await openShop(shop, { owner, number, at });
    people.sellers.set(shop.slug, sellerId);
    people.ownerOf.set(sellerId, owner.memberId);
    people.pickupProvinces.set(sellerId, (await findPlace(shop.communeCode))?.provinceCode ?? '');
  }
  return people;
}

type Past = People & { staff: ReadonlyMap<string, PersonId>; shelves: readonly Shelf[]; at: Date; report: (text: string) => void };

/** Each member's orders one after the other, for they share a basket; several members at once. */
async function liveThePast({ buyers, knownBuyer, sellers, ownerOf, pickupProvinces, staff, shelves, at, report }: Past): Promise<void> {
  const knownSellers = shops.flatMap(({ slug, owner }) => (knownOwners.some((handle) => handle === owner) ? (sellers.get(slug) ?? []) : []));
  const stories = tellStories({ buyers, knownBuyer, knownSellers, shelves, chance: chanceOf('stories'), at });
  const words = openWords(chanceOf('words'));
  const lived: { story: Story; placed: Placed }[] = [];
  const reviews: Reviewed[] = [];
  await sideBySide([...Map.groupBy(stories, ({ buyer }) => buyer.memberId).values()], hands, async (ofBuyer) => {
    for (const story of ofBuyer) {
      const chance = chanceOf(story.key);
      const [shop] = story.lines;
      const placed = await placePastOrder({
        story,
        pickupProvinces,
        notes: shop && chance.happens(0.3) ? { [shop.shelf.sellerId]: chance.pick(notes) } : {},
      });
      await liveThrough(story, placed);
      // The known buyer has something left to say: whoever signs in as her can write a review.
      const isKept = story.buyer === knownBuyer && story.ending === 'delivered';
      if (!isKept) reviews.push(...(await reviewOrder({ story, placed, chance, at }, words)));
      lived.push({ story, placed });
      if (lived.length % 10 === 0) report(`${lived.length} of ${stories.length} orders`);
    }
  });
  report('answers');
  const inOrder = reviews.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const unanswered = await answerReviews({ reviews: inOrder, ownerOf, chance: chanceOf('answers'), at });
  await leaveWorkForDesks({ lived, reviews, unanswered, ownerOf, staff, at });
}

/** Sold and rated, as the pages show it; what is left on the shelves is what the goods' own list says. */
async function countUp(shelves: readonly Shelf[], at: Date): Promise<void> {
  await sideBySide(shelves, hands, ({ listingId }) => withPurpose('community.publish', 'nobody', (tx) => countReviews(tx, listingId)));
  await withRole('catalogue', async (tx) => {
    await setStock(
      tx,
      shelves.flatMap(({ variants }) => variants.map(({ id, stock }) => ({ variantId: id, quantity: stock }))),
    );
    await refreshDocuments(
      tx,
      shelves.map(({ listingId }) => listingId),
      at,
    );
    await rebuildVocabulary(tx);
  });
}
