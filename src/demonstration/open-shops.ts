import { withPurpose } from '#enforcement/with-purpose.ts';
import { addSeller, type SellerId } from '#market/sellers/add-seller.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { placeText } from '#market/places/place.ts';
import { randomId } from '#platform/ids.ts';
import { daysAfter } from '#platform/time.ts';

import { inventedMobile } from '../../database/demonstration/phone-numbers.ts';
import { type DemonstrationSeller } from '../../database/demonstration/sellers.ts';
import { type Buyer } from './gather-members.ts';
import { mediaIdOf } from './pictures-of-market.ts';

/** Opens a shop in the name of its owner. */
export async function openShop(seller: DemonstrationSeller, { owner, number, at }: { owner: Buyer; number: number; at: Date }): Promise<SellerId> {
  const id = randomId<'sellers.sellers'>();
  const place = await findPlace(seller.communeCode);
  if (!place) throw new Error(`${seller.slug} stands in a commune that there is not.`);
  const openedAt = daysAfter(at, -seller.daysOld);
  await withPurpose('seller.operate', id, (tx) =>
    addSeller(
      tx,
      {
        id,
        name: seller.name,
        slug: seller.slug,
        kind: seller.kind,
        legalName: seller.legalName,
        businessAddress: `${seller.street}, ${placeText(place, 'vi')}`,
        aboutVi: seller.about[0],
        aboutEn: seller.about[1],
        signId: mediaIdOf({ folder: 'gian-hang', name: seller.slug }),
        pickup: { street: seller.street, communeCode: seller.communeCode, phone: inventedMobile(15_000_000 + number * 104_729) },
        commissionBasisPoints: seller.commissionBasisPoints,
        ownerId: owner.memberId,
      },
      openedAt,
    ),
  );
  return id;
}
