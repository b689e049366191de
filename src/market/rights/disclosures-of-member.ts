import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type DisclosureId = Id<'disclosures.disclosures'>;

/** One time that something of the member's left, to whom and for what. */
export type DisclosureLine = {
  id: DisclosureId;
  /** The party as the policy names it, and the company that it was. */
  recipient: string;
  recipientName: string;
  purpose: string;
  fields: readonly string[];
  /** The order that it was for, where the member still has it. */
  order: { id: Id<'ordering.order_groups'>; number: string } | undefined;
  contract: string;
  /** Keyed hash of what was handed over: proves later what it was. */
  commitment: string;
  at: Date;
};

const disclosuresOfPage = 30;

/** Who received what, the latest first; ids sort by time, so the last one of a page opens the next. */
export async function disclosuresOfMember(tx: Tx<'rights.serve'>, memberId: MemberId, before?: DisclosureId): Promise<DisclosureLine[]> {
  const rows = await tx
    .selectFrom('disclosures as line')
    .leftJoin('sub_orders as part', 'part.id', 'line.case_id')
    // The case is a part of an order, or a payment's whole order.
    .leftJoin('order_groups as whole', (join) => join.on('whole.id', '=', sql<Id<'ordering.order_groups'>>`coalesce(part.group_id, line.case_id)`))
    .select(['line.id', 'line.recipient', 'line.recipient_name', 'line.purpose', 'line.fields', 'line.contract', 'line.commitment', 'line.at'])
    .select(['whole.id as group_id', 'whole.number'])
    .where('line.member_id', '=', memberId)
    .$if(before !== undefined, (query) => query.where('line.id', '<', before ?? null))
    .orderBy('line.id', 'desc')
    .limit(disclosuresOfPage)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    recipientName: row.recipient_name,
    purpose: row.purpose,
    fields: row.fields,
    order: row.group_id && row.number ? { id: row.group_id, number: row.number } : undefined,
    contract: row.contract,
    commitment: row.commitment.toString('hex'),
    at: row.at,
  }));
}
