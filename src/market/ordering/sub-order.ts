import { type Selectable } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';

type Tables = PurposeTables['order.fulfil'];

export type SubOrderState = Selectable<Tables['sub_orders']>['state'];
export type OrderEvent = Selectable<Tables['order_events']>['event'];
export type ActorKind = Selectable<Tables['order_events']>['actor_kind'];

/** How far along a state is. A sub-order never goes to a smaller number. */
export const progress = {
  'awaiting-payment': 0,
  'to-confirm': 1,
  'to-pack': 2,
  'handed-over': 3,
  'in-transit': 4,
  'delivery-failed': 5,
  returning: 6,
  delivered: 7,
  expired: 9,
  cancelled: 9,
  returned: 9,
  completed: 9,
} as const satisfies Record<SubOrderState, number>;

export function hasEnded(state: SubOrderState): boolean {
  return progress[state] === 9;
}

/** The tabs of a buyer's orders; each state stands under exactly one. */
export const tabs = {
  'cho-thanh-toan': ['awaiting-payment'],
  'cho-xac-nhan': ['to-confirm'],
  'cho-lay-hang': ['to-pack'],
  'dang-giao': ['handed-over', 'in-transit', 'delivery-failed', 'returning'],
  'da-giao': ['delivered', 'completed'],
  'da-huy': ['cancelled', 'expired', 'returned'],
} as const satisfies Record<string, readonly SubOrderState[]>;

export type Tab = keyof typeof tabs;

export function isTab(text: string): text is Tab {
  return Object.hasOwn(tabs, text);
}

export function tabOf(state: SubOrderState): Tab {
  for (const tab of Object.keys(tabs).filter((name) => isTab(name))) {
    if (isIn(tabs[tab], state)) return tab;
  }
  throw new Error(`The state ${state} stands under no tab.`);
}

function isIn(states: readonly SubOrderState[], state: SubOrderState): boolean {
  return states.includes(state);
}
