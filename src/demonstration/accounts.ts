import { demonstrationStaff, demonstrationStaffPassword } from '../outside/authenticator/accounts.ts';

import { emailOf, knownBuyer, knownOwners, knownPassword, owners } from '../../database/demonstration/people.ts';
import { sellers } from '../../database/demonstration/sellers.ts';

/** Whom a visitor of the demonstration may be. Members may also sign in by a code, which arrives at /dev/inbox. */
export type DemonstrationAccount = {
  kind: 'buyer' | 'seller' | 'staff';
  about: string;
  email: string;
  password: string;
  /** Where this account signs in. */
  path: '/sign-in' | '/ops/sign-in';
  /** Staff have a second factor: /dev/inbox shows what its telephone shows. */
  department?: string;
  /** The shop of a seller. */
  shop?: string;
};

/** Departments that have a screen. */
const departmentsWithScreens: readonly string[] = ['order-operations', 'listings-and-sellers', 'moderation', 'money', 'security'];

export function demonstrationAccounts(): DemonstrationAccount[] {
  const shops = owners.flatMap((person) => {
    const shop = sellers.find(({ owner }) => owner === person.handle);
    return shop && knownOwners.some((handle) => handle === person.handle) ? [{ person, shop }] : [];
  });
  return [
    { kind: 'buyer', about: `Buyer ${knownBuyer.alias}`, email: emailOf(knownBuyer), password: knownPassword, path: '/sign-in' },
    ...shops.map(({ person, shop }) => ({
      kind: 'seller' as const,
      about: `Seller ${shop.name}`,
      email: emailOf(person),
      password: knownPassword,
      path: '/sign-in' as const,
      shop: shop.slug,
    })),
    ...demonstrationStaff
      .filter(({ department }) => departmentsWithScreens.includes(department))
      .map(({ department, name, email }) => ({
        kind: 'staff' as const,
        about: `Staff, ${department}: ${name}`,
        email,
        password: demonstrationStaffPassword,
        path: '/ops/sign-in' as const,
        department,
      })),
  ];
}
