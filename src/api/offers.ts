import { type Offer } from './operation.ts';
import { aboutOffers } from './resources/about.ts';
import { accountOffers } from './resources/account.ts';
import { basketOffers } from './resources/basket.ts';
import { consentOffers } from './resources/consents.ts';
import { catalogueOffers } from './resources/catalogue.ts';
import { listingOffers } from './resources/listings.ts';
import { moneyOffers } from './resources/money.ts';
import { orderOffers } from './resources/orders.ts';
import { parcelOffers } from './resources/parcels.ts';
import { paymentOffers } from './resources/payments.ts';
import { reviewOffers } from './resources/reviews.ts';
import { rightsOffers } from './resources/rights.ts';
import { securityOffers } from './resources/security.ts';
import { sellerGoodsOffers } from './resources/seller-goods.ts';
import { sellerOffers } from './resources/seller.ts';
import { signInOffers } from './resources/sign-in.ts';
import { staffListingOffers } from './resources/staff-listings.ts';
import { staffOffers } from './resources/staff.ts';

const market: readonly Offer[] = [
  ...signInOffers,
  ...securityOffers,
  ...listingOffers,
  ...catalogueOffers,
  ...basketOffers,
  ...orderOffers,
  ...paymentOffers,
  ...accountOffers,
  ...consentOffers,
  ...rightsOffers,
  ...reviewOffers,
  ...sellerOffers,
  ...sellerGoodsOffers,
  ...staffOffers,
  ...staffListingOffers,
  ...parcelOffers,
  ...moneyOffers,
];

/** Everything that the API does, in the order of the document. A word of an address stands before what matches any word. */
export const offers: readonly Offer[] = [...aboutOffers(market), ...market];
