/** Who looks: a visitor, the known buyer, the first known seller, or a person of a department. */
export type Who = 'visitor' | 'buyer' | 'seller' | `staff ${string}`;

export type Screen = {
  name: string;
  /** {shop} is the shop of the seller who looks. */
  path: string;
  who?: Who;
  /** The screen is behind the first such link of that page, and the first of the next, and so on. */
  follow?: readonly string[];
  /** What is done before it is looked at. */
  prepare?: Preparation;
  isDarkToo?: true;
};

/** Goods of two shops in the basket; an order that waits for its transfer. */
export type Preparation = 'basket' | 'transfer';

const product = 'main a[href^="/p/"]';

const shopping: readonly Screen[] = [
  { name: 'home', path: '/', isDarkToo: true },
  { name: 'categories', path: '/c' },
  { name: 'category', path: '/c/bep-va-gom', isDarkToo: true },
  { name: 'search', path: '/search?q=am+tra' },
  { name: 'search-empty', path: '/search?q=qwxyz' },
  { name: 'product', path: '/search?q=am+tra', follow: [product], isDarkToo: true },
  { name: 'shop', path: '/shop/gom-song-trang' },
  { name: 'ranking', path: '/ranking' },
  { name: 'basket-empty', path: '/basket' },
  { name: 'basket', path: '/basket', prepare: 'basket' },
  { name: 'checkout-visitor', path: '/checkout', prepare: 'basket' },
  { name: 'policy', path: '/policy' },
  { name: 'policy-purpose', path: '/policy', follow: ['main a[href^="/policy/purposes/"]'] },
  { name: 'help', path: '/help' },
  { name: 'help-topic', path: '/help', follow: ['main a[href^="/help/"]'] },
  { name: 'api', path: '/api' },
  { name: 'inbox', path: '/dev/inbox' },
  { name: 'parts', path: '/dev/parts', isDarkToo: true },
  { name: 'not-found', path: '/khong-co' },
];

const members: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in-password', path: '/sign-in/password' },
  { name: 'register', path: '/register' },
  { name: 'checkout', path: '/checkout', who: 'buyer', prepare: 'basket', isDarkToo: true },
  { name: 'pay', path: '/orders', who: 'buyer', prepare: 'transfer' },
  { name: 'orders', path: '/orders', who: 'buyer' },
  { name: 'order', path: '/orders', who: 'buyer', follow: ['main a[href^="/orders/"]'], isDarkToo: true },
  { name: 'account', path: '/account', who: 'buyer' },
  { name: 'profile', path: '/account/profile', who: 'buyer' },
  { name: 'addresses', path: '/account/addresses', who: 'buyer' },
  { name: 'address', path: '/account/addresses/new', who: 'buyer' },
  { name: 'security', path: '/account/security', who: 'buyer' },
  { name: 'reviews', path: '/account/reviews', who: 'buyer' },
  { name: 'review', path: '/account/reviews', who: 'buyer', follow: ['main a[href^="/account/reviews/write/"]'] },
];

const privacy: readonly Screen[] = [
  { name: 'privacy', path: '/account/privacy', who: 'buyer', isDarkToo: true },
  { name: 'privacy-choices', path: '/account/privacy/choices', who: 'buyer' },
  { name: 'privacy-held', path: '/account/privacy/held', who: 'buyer' },
  { name: 'privacy-kind', path: '/account/privacy/held', who: 'buyer', follow: ['main a[href^="/account/privacy/held/"]'] },
  { name: 'privacy-receipts', path: '/account/privacy/receipts', who: 'buyer' },
  { name: 'privacy-receipt', path: '/account/privacy/receipts', who: 'buyer', follow: ['main a[href^="/account/privacy/receipts/"]'] },
  { name: 'privacy-disclosures', path: '/account/privacy/disclosures', who: 'buyer' },
];

const selling: readonly Screen[] = [
  { name: 'seller-today', path: '/seller/{shop}', who: 'seller', isDarkToo: true },
  { name: 'seller-orders', path: '/seller/{shop}/orders', who: 'seller' },
  { name: 'seller-order', path: '/seller/{shop}/orders', who: 'seller', follow: ['main a[href*="/orders/"]:not([href*="labels"])'] },
  { name: 'seller-labels', path: '/seller/{shop}/orders/labels', who: 'seller' },
  { name: 'seller-listings', path: '/seller/{shop}/listings', who: 'seller' },
  { name: 'seller-listing', path: '/seller/{shop}/listings', who: 'seller', follow: ['main a[href*="/listings/"]'] },
  { name: 'seller-page', path: '/seller/{shop}/page', who: 'seller' },
  { name: 'seller-reviews', path: '/seller/{shop}/reviews', who: 'seller' },
];

const desks: readonly Screen[] = [
  { name: 'ops-sign-in', path: '/ops/sign-in' },
  { name: 'ops', path: '/ops', who: 'staff order-operations' },
  { name: 'ops-orders', path: '/ops/orders', who: 'staff order-operations' },
  { name: 'ops-listings', path: '/ops/listings', who: 'staff listings-and-sellers' },
  { name: 'ops-listing', path: '/ops/listings', who: 'staff listings-and-sellers', follow: ['main a[href^="/ops/listings/"]'] },
  { name: 'ops-moderation', path: '/ops/moderation', who: 'staff moderation', isDarkToo: true },
  { name: 'ops-money', path: '/ops/money', who: 'staff money' },
  { name: 'ops-security', path: '/ops/security', who: 'staff security' },
];

/** Every screen of the product. */
export const screens: readonly Screen[] = [...shopping, ...members, ...privacy, ...selling, ...desks];
