import { type retention } from '#policy/retention.ts';

type Kind = {
  /** Every table about the member belongs to one kind, so that nothing we hold is left out of what we show. */
  tables: readonly string[];
  /** The views whose rows are counted. */
  counted: readonly string[];
  retention: readonly (keyof typeof retention)[];
  /** Where the member corrects it; what is a record of the past is not corrected but shown. */
  correctAt?: string;
};

/** What we hold about a member, by kind, in the order of the page. */
export const holdingKinds = {
  identity: {
    tables: ['members.members', 'vault.names', 'vault.aliases', 'vault.persons'],
    counted: ['names', 'aliases', 'persons'],
    retention: ['account'],
    correctAt: '/account/profile',
  },
  contact: {
    tables: ['vault.emails', 'vault.mobiles', 'vault.phones'],
    counted: ['emails', 'mobiles', 'phones'],
    retention: ['account'],
    correctAt: '/account/security',
  },
  company: { tables: ['vault.companies'], counted: ['companies'], retention: ['account'], correctAt: '/account/profile' },
  addresses: { tables: ['vault.addresses'], counted: ['addresses'], retention: ['account'], correctAt: '/account/addresses' },
  'sign-ins': {
    tables: ['members.passwords', 'members.sessions', 'members.api_tokens', 'members.sign_ins'],
    counted: ['sign_ins', 'sessions', 'api_tokens', 'passwords'],
    retention: ['security-log', 'credentials'],
    correctAt: '/account/security',
  },
  basket: { tables: ['ordering.baskets', 'ordering.basket_lines'], counted: ['basket_lines'], retention: ['account'], correctAt: '/basket' },
  orders: {
    tables: [
      'ordering.order_groups',
      'ordering.sub_orders',
      'ordering.order_lines',
      'ordering.order_events',
      'vault.carrier_snapshots',
      'vault.seller_snapshots',
      'vault.order_notes',
      'vault.invoice_requests',
      'payments.payments',
      'payments.refunds',
      'delivery.parcels',
    ],
    counted: ['order_groups'],
    retention: ['contract', 'delivery', 'voucher'],
  },
  posts: {
    tables: ['vault.reviews', 'vault.review_pictures', 'vault.review_replies', 'community.moderations'],
    counted: ['reviews'],
    retention: ['publication', 'request'],
    correctAt: '/account/reviews',
  },
  shop: { tables: ['sellers.staff', 'vault.seller_identities'], counted: ['staff'], retention: ['trader'] },
  choices: {
    tables: ['consent.states', 'consent.decisions', 'consent.receipts'],
    counted: ['decisions', 'receipts'],
    retention: ['request', 'account'],
    correctAt: '/account/privacy',
  },
  disclosures: { tables: ['disclosures.disclosures'], counted: ['disclosures'], retention: ['request'] },
} as const satisfies Record<string, Kind>;

export type HoldingKind = keyof typeof holdingKinds;

export function isHoldingKind(text: string): text is HoldingKind {
  return Object.hasOwn(holdingKinds, text);
}

export const kindsInOrder: readonly HoldingKind[] = Object.keys(holdingKinds).filter(isHoldingKind);

/** The page on which the member corrects what is of this kind. */
export function correctionOf(kind: HoldingKind): string | undefined {
  const { correctAt }: Kind = holdingKinds[kind];
  return correctAt;
}
