import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type ActorKind, hasEnded, type OrderEvent, progress, type SubOrderState, tabOf } from './sub-order.ts';
import { decideMove, type Standing, transitions } from './transitions.ts';
import { groupStatus } from './group-status.ts';

const states = Object.keys(progress).filter((state): state is SubOrderState => Object.hasOwn(progress, state));
const events = [...new Set(transitions.map(({ event }) => event))];
const actors: ActorKind[] = ['buyer', 'seller', 'carrier', 'bank', 'system', 'staff'];

function movesOf(standing: Omit<Standing, 'state'>, reason?: string): string[] {
  return states.flatMap((state) =>
    actors.flatMap((by) =>
      events.flatMap((event) => {
        const decision = decideMove({ ...standing, state }, { event, by, reason });
        return decision.kind === 'moves' ? [`${by} ${event}: ${state} > ${decision.to}`] : [];
      }),
    ),
  );
}

describe('of all states, events and actors', () => {
  test('just these move a part of an order', () => {
    expect(movesOf({ isPacked: false }, 'hết hàng')).toEqual([
      'buyer cancelled: awaiting-payment > cancelled',
      'bank paid: awaiting-payment > to-confirm',
      'system payment-expired: awaiting-payment > expired',
      'buyer cancelled: to-confirm > cancelled',
      'seller cancelled: to-confirm > cancelled',
      'seller confirmed: to-confirm > to-pack',
      'system cancelled: to-confirm > cancelled',
      'buyer cancelled: to-pack > cancelled',
      'seller cancelled: to-pack > cancelled',
      'seller packed: to-pack > to-pack',
      'seller collected: to-pack > handed-over',
      'carrier collected: to-pack > handed-over',
      'carrier booked: to-pack > to-pack',
      'carrier collect-failed: to-pack > to-pack',
      'carrier in-transit: to-pack > in-transit',
      'carrier out-for-delivery: to-pack > in-transit',
      'carrier delivery-delayed: to-pack > in-transit',
      'carrier delivered: to-pack > delivered',
      'carrier delivery-failed: to-pack > delivery-failed',
      'carrier returning: to-pack > returning',
      'carrier returned: to-pack > returned',
      'carrier lost: to-pack > cancelled',
      'system cancelled: to-pack > cancelled',
      'carrier in-transit: handed-over > in-transit',
      'carrier out-for-delivery: handed-over > in-transit',
      'carrier delivery-delayed: handed-over > in-transit',
      'carrier delivered: handed-over > delivered',
      'carrier delivery-failed: handed-over > delivery-failed',
      'carrier returning: handed-over > returning',
      'carrier returned: handed-over > returned',
      'carrier lost: handed-over > cancelled',
      'carrier out-for-delivery: in-transit > in-transit',
      'carrier delivery-delayed: in-transit > in-transit',
      'carrier delivered: in-transit > delivered',
      'carrier delivery-failed: in-transit > delivery-failed',
      'carrier returning: in-transit > returning',
      'carrier returned: in-transit > returned',
      'carrier lost: in-transit > cancelled',
      'carrier delivered: delivery-failed > delivered',
      'carrier returning: delivery-failed > returning',
      'carrier returned: delivery-failed > returned',
      'carrier lost: delivery-failed > cancelled',
      'carrier returned: returning > returned',
      'carrier lost: returning > cancelled',
      'system completed: delivered > completed',
    ]);
  });

  test('a packed parcel is no longer the buyer’s to cancel, and is packed once', () => {
    const lost = movesOf({ isPacked: false }, 'hết hàng').filter((move) => !movesOf({ isPacked: true }, 'hết hàng').includes(move));

    expect(lost).toEqual(['buyer cancelled: to-pack > cancelled', 'seller packed: to-pack > to-pack']);
  });

  test('a shop cancels with a reason only', () => {
    expect(movesOf({ isPacked: false }).some((move) => move.startsWith('seller cancelled'))).toBe(false);
  });

  test('what is over stays over', () => {
    const ended = states.filter((state) => hasEnded(state));

    expect(ended).toEqual(['expired', 'cancelled', 'returned', 'completed']);
    for (const { from } of transitions) expect(from.some((state) => hasEnded(state))).toBe(false);
  });

  test('every state can be reached and left, and stands under one tab', () => {
    const reached = new Set<string>(['awaiting-payment', ...transitions.map(({ to }) => to)]);
    const left = new Set(transitions.filter(({ to }) => to !== 'same').flatMap(({ from }) => from));
    for (const state of states) {
      expect(reached.has(state)).toBe(true);
      expect(left.has(state) || hasEnded(state)).toBe(true);
      expect(tabOf(state)).toBeTypeOf('string');
    }
  });

  test('whatever takes goods out for ever, or gives them back, does so on the way into an end', () => {
    for (const { to, effects = [] } of transitions) {
      if (effects.includes('restock')) expect(['expired', 'cancelled', 'returned']).toContain(to);
      if (to === 'expired' || to === 'returned') expect(effects).toContain('restock');
    }
  });
});

test('no order of events takes a part of an order back or to a state that is none', () => {
  const step = fc.record({
    event: fc.constantFrom(...events),
    by: fc.constantFrom(...actors),
    reason: fc.option(fc.constant('lý do'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.constantFrom<SubOrderState>('awaiting-payment', 'to-confirm'), fc.array(step, { maxLength: 40 }), (first, steps) => {
      let standing: Standing = { state: first, isPacked: false };
      let restocked = 0;
      for (const attempt of steps) {
        const decision = decideMove(standing, attempt);
        if (decision.kind !== 'moves') continue;
        expect(states).toContain(decision.to);
        expect(progress[decision.to]).toBeGreaterThanOrEqual(progress[standing.state]);
        expect(decision.transition.to === 'same' || decision.to !== standing.state || decision.to === 'in-transit').toBe(true);
        if (decision.transition.effects?.includes('restock')) restocked += 1;
        standing = { state: decision.to, isPacked: standing.isPacked || attempt.event === 'packed' };
      }
      expect(restocked).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('the same event told twice changes nothing', () => {
  const twice: [OrderEvent, ActorKind, SubOrderState][] = [
    ['confirmed', 'seller', 'to-pack'],
    ['cancelled', 'buyer', 'cancelled'],
    ['in-transit', 'carrier', 'in-transit'],
    ['delivered', 'carrier', 'delivered'],
    ['completed', 'system', 'completed'],
  ];
  for (const [event, by, state] of twice) expect(decideMove({ state, isPacked: false }, { event, by, reason: 'x' })).toEqual({ kind: 'stands' });
});

describe('the status of an order', () => {
  test.each<[SubOrderState[], string]>([
    [['awaiting-payment', 'awaiting-payment'], 'awaiting-payment'],
    [['to-confirm', 'in-transit'], 'processing'],
    [['delivered', 'to-pack'], 'partly-done'],
    [['cancelled', 'to-pack'], 'partly-done'],
    [['completed', 'cancelled'], 'done'],
    [['completed', 'completed'], 'done'],
    [['cancelled', 'cancelled'], 'cancelled'],
    [['expired', 'expired'], 'expired'],
    [['returned', 'cancelled'], 'returned'],
  ])('of parts that are %j is %s', (parts, status) => {
    expect(groupStatus(parts)).toBe(status);
  });
});
