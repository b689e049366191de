import { type Department } from '#market/staff/tasks.ts';
import { type Words } from '#platform/locale.ts';
import { departments } from '#policy/departments.ts';
import { communityModerate } from '#policy/purposes/community-moderate.ts';
import { lawSecurityLog } from '#policy/purposes/law-security-log.ts';
import { orderFulfil } from '#policy/purposes/order-fulfil.ts';
import { orderPay } from '#policy/purposes/order-pay.ts';
import { staffOperate } from '#policy/purposes/staff-operate.ts';
import { type Workplace } from '#ui/site.ts';
import { deskWords } from '#ui/words/ops/desk.ts';

export type Screen = {
  href: string;
  /** For which purposes of the policy its data are opened; none for what everybody may read. */ purposes: readonly Words[];
};

/** Where each department works; those that are missing have no screen yet. */
export const screens: Readonly<Partial<Record<Department, Screen>>> = {
  'order-operations': { href: '/ops/orders', purposes: [orderFulfil.words.name] },
  'listings-and-sellers': { href: '/ops/listings', purposes: [] },
  moderation: { href: '/ops/moderation', purposes: [communityModerate.words.name] },
  money: { href: '/ops/money', purposes: [orderPay.words.name] },
  security: { href: '/ops/security', purposes: [lawSecurityLog.words.name, staffOperate.words.name] },
};

/** The header of the departments' pages: a tab for each department held. */
export function staffWorkplace(held: readonly Department[], name?: string): Workplace {
  const tabs = held.flatMap((department) => {
    const screen = screens[department];
    return screen ? [{ href: screen.href, label: departments[department] }] : [];
  });
  return { name: deskWords.workplaces, href: '/ops', tabs, person: name ? { name, href: '/ops' } : undefined };
}
