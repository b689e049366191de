import { withPurpose } from '#enforcement/with-purpose.ts';
import { countOrders, ordersOfMember, ordersPageSize } from '#market/ordering/orders-of-member.ts';
import { isTab, type Tab, tabs } from '#market/ordering/sub-order.ts';

import { pageNumber } from '../../web/page-number.ts';
import { requireMember } from '../../web/sign-in/require.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id: memberId } = requireMember(event);
  const { locals, url } = event;
  const asked = url.searchParams.get('tab') ?? '';
  const page = pageNumber(url);
  return withPurpose('order.fulfil', memberId, async (tx) => {
    const counts = await countOrders(tx, memberId);
    const tab = isTab(asked) ? asked : firstOf(counts);
    return {
      tab,
      counts,
      page,
      pageSize: ordersPageSize,
      orders: counts[tab] > 0 ? await ordersOfMember(tx, { memberId, tab, page, locale: locals.locale }) : [],
    };
  });
};

/** Where nobody says which: the first that holds something, for what waits longest for the buyer comes first. */
function firstOf(counts: Readonly<Record<Tab, number>>): Tab {
  return (
    Object.keys(tabs)
      .filter((name) => isTab(name))
      .find((name) => counts[name] > 0) ?? 'cho-xac-nhan'
  );
}
