import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';
import { type Locale } from '#platform/locale.ts';

import { type BoughtLine, linesOfParts } from './lines-of-parts.ts';
import { isTab, type SubOrderState, type Tab, tabs } from './sub-order.ts';

export const ordersPageSize = 10;

export type PartCard = { id: Id<'ordering.sub_orders'>; state: SubOrderState; shop: string; shopSlug: string; totalVnd: number; lines: BoughtLine[] };

/** An order as it stands under a tab: with those of its parts that are there. */
export type OrderCard = { groupId: Id<'ordering.order_groups'>; number: string; placedAt: Date; parts: PartCard[] };

export type Wanted = { memberId: MemberId; tab: Tab; page: number; locale: Locale };

/** One page of a member's orders under a tab, the latest first. */
export async function ordersOfMember(tx: Tx<'order.fulfil'>, { memberId, tab, page, locale }: Wanted): Promise<OrderCard[]> {
  const groups = await tx
    .selectFrom('order_groups as whole')
    .select(['whole.id', 'whole.number', 'whole.placed_at'])
    .where('whole.member_id', '=', memberId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('sub_orders as part')
          .select('part.id')
          .whereRef('part.group_id', '=', 'whole.id')
          .where('part.state', 'in', [...tabs[tab]]),
      ),
    )
    .orderBy('whole.placed_at', 'desc')
    .orderBy('whole.id', 'desc')
    .limit(ordersPageSize)
    .offset((page - 1) * ordersPageSize)
    .execute();
  if (groups.length === 0) return [];
  const parts = await tx
    .selectFrom('sub_orders as part')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'part.seller_id')
    .select(['part.id', 'part.group_id', 'part.state', 'part.total_vnd', 'seller.name', 'seller.slug'])
    .where('part.member_id', '=', memberId)
    .where(
      'part.group_id',
      'in',
      groups.map(({ id }) => id),
    )
    .where('part.state', 'in', [...tabs[tab]])
    .orderBy('part.position')
    .execute();
  const lines = Map.groupBy(
    await linesOfParts(
      tx,
      parts.map(({ id }) => id),
      locale,
    ),
    (line) => line.subOrderId,
  );
  return groups.map((group) => ({
    groupId: group.id,
    number: group.number,
    placedAt: group.placed_at,
    parts: parts
      .filter((part) => part.group_id === group.id)
      .map((part) => ({
        id: part.id,
        state: part.state,
        shop: part.name,
        shopSlug: part.slug,
        totalVnd: part.total_vnd,
        lines: lines.get(part.id) ?? [],
      })),
  }));
}

/** How many orders stand under each tab; one of two shops may stand under two. */
export async function countOrders(tx: Tx<'order.fulfil'>, memberId: MemberId): Promise<Record<Tab, number>> {
  const byState = sql.join(
    Object.entries(tabs).map(([tab, states]) => sql`count(distinct group_id) filter (where state = any (${[...states]}::text[])) as ${sql.id(tab)}`),
  );
  const { rows } = await sql<Record<string, number>>`select ${byState} from sub_orders where member_id = ${memberId}`.execute(tx);
  const counts = { 'cho-thanh-toan': 0, 'cho-xac-nhan': 0, 'cho-lay-hang': 0, 'dang-giao': 0, 'da-giao': 0, 'da-huy': 0 };
  for (const [tab, count] of Object.entries(rows[0] ?? {})) if (isTab(tab)) counts[tab] = count;
  return counts;
}
