import { type Department } from '#market/staff/tasks.ts';
import { departments } from '#policy/departments.ts';
import { type Workplace } from '#ui/site.ts';
import { staffWords } from '#ui/words/staff.ts';

/** Where each department works; those without an address have no screen yet. */
export const screens: Readonly<Partial<Record<Department, string>>> = {
  'order-operations': '/ops/orders',
  'listings-and-sellers': '/ops/listings',
  moderation: '/ops/moderation',
  money: '/ops/money',
};

/** The header of the departments' pages: a tab for each one held. */
export function staffWorkplace(held: readonly Department[]): Workplace {
  const tabs = held.flatMap((department) => {
    const href = screens[department];
    return href ? [{ href, label: departments[department] }] : [];
  });
  return { name: staffWords.workplaces, href: '/ops', tabs };
}
