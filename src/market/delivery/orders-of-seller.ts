import { sql } from 'kysely';

import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type SubOrderState } from '#market/ordering/sub-order.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type SubOrderId = Id<'ordering.sub_orders'>;

/** The tabs of a shop's orders, in the order of the work. Each part that a shop may see stands under exactly one. */
export const sellerTabs = ['to-confirm', 'to-pack', 'to-hand-over', 'on-its-way', 'arrived', 'ended'] as const;
export type SellerTab = (typeof sellerTabs)[number];

export function isSellerTab(text: string): text is SellerTab {
  return sellerTabs.some((tab) => tab === text);
}

const tabSql = sql<SellerTab>`case
  when part.state = 'to-confirm' then 'to-confirm'
  when part.state = 'to-pack' and part.packed_at is null then 'to-pack'
  when part.state = 'to-pack' then 'to-hand-over'
  when part.state in ('handed-over', 'in-transit', 'delivery-failed', 'returning') then 'on-its-way'
  when part.state in ('delivered', 'completed') then 'arrived'
  else 'ended' end`;

export type OrderOfSeller = {
  id: SubOrderId;
  number: string;
  state: SubOrderState;
  isPacked: boolean;
  stateSince: Date;
  deadlineAt: Date | null;
  /** Undefined where the key was destroyed. */
  alias: string | undefined;
  provinceName: string;
  /** What the shop is paid for it: the goods less commission, its VAT, and the tax that is withheld. */
  netVnd: number;
  lines: readonly { title: string; variantLabel: string; quantity: number }[];
};

export type OrdersOfSellerWanted = { sellerId: Id<'sellers.sellers'>; tab: SellerTab; page: number };

export const sellerOrdersPageSize = 20;

type Row = Omit<OrderOfSeller, 'alias'> & { memberId: MemberId; aliasSealed: Buffer };

/** A shop's orders of one tab: what waits for the shop by its deadline, everything else the latest first. The actor is the shop. */
export async function ordersOfSeller(tx: Tx<'seller.share'>, { sellerId, tab, page }: OrdersOfSellerWanted): Promise<OrderOfSeller[]> {
  const { rows } = await sql<Row>`
    select part.id, whole.number, part.state, part.packed_at is not null as "isPacked", coalesce(part.packed_at, part.state_since) as "stateSince",
      part.deadline_at as "deadlineAt", part.items_vnd - part.commission_vnd - part.commission_vat_vnd - part.tax_withheld_vnd as "netVnd",
      part.member_id as "memberId", snapshot.alias_sealed as "aliasSealed", province.name as "provinceName", lines.list as lines
    from sub_orders as part
    join order_groups as whole on whole.id = part.group_id
    join seller_snapshots as snapshot on snapshot.sub_order_id = part.id
    join places.provinces as province on province.code = snapshot.province_code
    cross join lateral (
      select json_agg(json_build_object('title', line.title, 'variantLabel', line.variant_label, 'quantity', line.quantity) order by line.position) as list
      from order_lines as line where line.sub_order_id = part.id
    ) as lines
    where part.seller_id = ${sellerId} and ${tabSql} = ${tab}
    order by case when ${tab} in ('to-confirm', 'to-pack', 'to-hand-over') then part.deadline_at end, part.state_since desc, part.id
    limit ${sellerOrdersPageSize} offset ${(page - 1) * sellerOrdersPageSize}`.execute(tx);
  const opened = await openAll(
    tx,
    rows.map(({ memberId, aliasSealed }) => ({ column: 'vault.seller_snapshots.alias_sealed', subject: memberId, sealed: aliasSealed })),
  );
  // Named one by one, so that neither the member's id nor a sealed value travels to a page.
  return rows.map(({ id, number, state, isPacked, stateSince, deadlineAt, provinceName, netVnd, lines }, index) => {
    const alias = opened[index]?.alias;
    return { id, number, state, isPacked, stateSince, deadlineAt, alias, provinceName, netVnd, lines };
  });
}

export type TabOfSeller = {
  count: number;
  /** The earliest deadline among them, and since when that one waits. */ first: { endsAt: Date; since: Date } | undefined;
};

/** How many orders stand under each tab, and which deadline comes first. */
export async function tabsOfSeller(tx: Tx<'seller.share'>, sellerId: Id<'sellers.sellers'>): Promise<Record<SellerTab, TabOfSeller>> {
  const { rows } = await sql<{ tab: SellerTab; count: number; endsAt: Date | null; since: Date }>`
    select distinct on (tab) tab, count(*) over (partition by tab) as count, deadline_at as "endsAt", since
    from (
      select ${tabSql} as tab, part.deadline_at, coalesce(part.packed_at, part.state_since) as since from sub_orders as part where part.seller_id = ${sellerId}
    ) as sorted
    order by tab, deadline_at`.execute(tx);
  const found = new Map(rows.map(({ tab, count, endsAt, since }) => [tab, { count, first: endsAt ? { endsAt, since } : undefined }]));
  const of = (tab: SellerTab): TabOfSeller => found.get(tab) ?? { count: 0, first: undefined };
  return {
    'to-confirm': of('to-confirm'),
    'to-pack': of('to-pack'),
    'to-hand-over': of('to-hand-over'),
    'on-its-way': of('on-its-way'),
    arrived: of('arrived'),
    ended: of('ended'),
  };
}
