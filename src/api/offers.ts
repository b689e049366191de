import { type Offer } from './operation.ts';
import { aboutOffers } from './resources/about.ts';
import { accountOffers } from './resources/account.ts';
import { basketOffers } from './resources/basket.ts';
import { catalogueOffers } from './resources/catalogue.ts';
import { listingOffers } from './resources/listings.ts';
import { orderOffers } from './resources/orders.ts';
import { paymentOffers } from './resources/payments.ts';
import { privacyOffers } from './resources/privacy.ts';
import { reviewOffers } from './resources/reviews.ts';
import { securityOffers } from './resources/security.ts';
import { sellerGoodsOffers } from './resources/seller-goods.ts';
import { sellerOffers } from './resources/seller.ts';
import { signInOffers } from './resources/sign-in.ts';
import { staffOffers } from './resources/staff.ts';
import { stuckOffers } from './resources/stuck.ts';

const market: readonly Offer[] = [
  ...signInOffers,
  ...securityOffers,
  ...listingOffers,
  ...catalogueOffers,
  ...basketOffers,
  ...orderOffers,
  ...paymentOffers,
  ...accountOffers,
  ...privacyOffers,
  ...reviewOffers,
  ...sellerOffers,
  ...sellerGoodsOffers,
  ...staffOffers,
  ...stuckOffers,
];

/** Everything that the API does, in the order of the document. A word of an address stands before what matches any word. */
export const offers: readonly Offer[] = [...aboutOffers(market), ...market];
