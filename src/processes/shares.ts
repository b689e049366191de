import { connectionsOf } from '#enforcement/connections.ts';
import { openPurposes, purposesWithKeys } from '#enforcement/generated/purposes.ts';
import { type OpenPurpose, type Role } from '#enforcement/with-purpose.ts';

export type ProcessName = 'web' | 'worker' | 'filler';
export type Share = { purposes: readonly OpenPurpose[]; roles: readonly Role[] };

/**
 * Which purposes and service roles each process opens; it is given these passwords and no others. A process
 * that is taken over can do what its own purposes can, and nothing else.
 */
export const shares: Readonly<Record<ProcessName, Share>> = {
  /** Pages and API: a person is present and asks. */
  web: {
    purposes: [
      'account.authenticate',
      'account.manage',
      'community.moderate',
      'community.publish',
      'law.security-log',
      'order.fulfil',
      'order.pay',
      'rights.serve',
      'seller.operate',
      'seller.share',
      'staff.operate',
    ],
    roles: ['storefront', 'catalogue'],
  },
  /** Jobs and deadlines: nobody is present; messages leave, parcels are booked, records are kept by law. */
  worker: {
    purposes: ['community.publish', 'law.accounting', 'law.security-log', 'notice.service', 'order.fulfil', 'order.pay'],
    roles: ['queue', 'catalogue'],
  },
  /** Makes the demonstration market, where no data of a real person can be. */
  filler: { purposes: openPurposes, roles: ['storefront', 'catalogue', 'queue'] },
};

/** As roles of the database are called: a purpose by its schema, a service role by its name. */
export function loginsOf({ purposes, roles }: Share): string[] {
  return [...purposes.map((purpose) => purpose.replaceAll(/[.-]/g, '_')), ...roles];
}

/** How many connections the pools of the web process and the worker can hold at once; the filler is gone before both are busy. */
export function demandOf(processes: readonly Share[] = [shares.web, shares.worker]): { main: number; keys: number } {
  const withKeys: readonly string[] = purposesWithKeys;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const logins = processes.flatMap(loginsOf);
  const keyLogins = processes.flatMap(({ purposes }) => loginsOf({ purposes: purposes.filter((purpose) => withKeys.includes(purpose)), roles: [] }));
  return { main: sum(logins.map(connectionsOf)), keys: sum(keyLogins.map(connectionsOf)) };
}
