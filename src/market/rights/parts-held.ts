import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { findPlace } from '#market/places/gazetteer.ts';
import { type Place } from '#market/places/place.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

/** The part of a purchase that one shop fulfils, and what was sealed for each who takes part in it. */
export type HeldPart = {
  groupId: Id<'ordering.order_groups'>;
  shop: string;
  state: string;
  lines: { title: string; label: string; quantity: number; totalVnd: number }[];
  /** For the carrier. */
  recipient: { name: string; mobile: string } | undefined;
  street: string | undefined;
  place: Place | undefined;
  /** For the shop. */
  alias: string | undefined;
  maskedMobile: string | undefined;
  note: string | undefined;
  shopSeesUntil: Date;
  /** For the invoice. */
  company: { name: string | undefined; address: string | undefined } | undefined;
  parcel: { trackingCode: string | undefined; state: string; codVnd: number } | undefined;
  events: { event: string; at: Date }[];
};

export async function partsHeld(tx: Tx<'rights.serve'>, memberId: MemberId, groupIds: readonly Id<'ordering.order_groups'>[]): Promise<HeldPart[]> {
  const rows = await sealedParts(tx, groupIds);
  const ids = rows.map(({ id }) => id);
  const lines = await tx
    .selectFrom('order_lines')
    .select(['sub_order_id', 'title', 'variant_label', 'quantity', 'total_vnd'])
    .where('sub_order_id', 'in', ids)
    .orderBy('position')
    .execute();
  const events = await tx.selectFrom('order_events').select(['sub_order_id', 'event', 'at']).where('sub_order_id', 'in', ids).orderBy('at').execute();
  const opened = await openParts(tx, memberId, rows);
  return Promise.all(
    rows.map(async (row, index) => {
      const values = opened[index] ?? {};
      return {
        groupId: row.group_id,
        shop: row.shop,
        state: row.state,
        lines: lines
          .filter(({ sub_order_id: id }) => id === row.id)
          .map((line) => ({ title: line.title, label: line.variant_label, quantity: line.quantity, totalVnd: line.total_vnd })),
        recipient: values.parcel_recipient,
        street: values.address?.street,
        place: values.address && (await findPlace(values.address.communeCode)),
        alias: values.alias,
        maskedMobile: values.mobile,
        note: values.message,
        shopSeesUntil: row.seller_access_until,
        company: row.company_sealed ? { name: values.company_name, address: values.company_address } : undefined,
        parcel: row.parcel_state ? { trackingCode: row.tracking_code ?? undefined, state: row.parcel_state, codVnd: row.cod_vnd ?? 0 } : undefined,
        events: events.filter(({ sub_order_id: id }) => id === row.id).map(({ event, at }) => ({ event, at })),
      };
    }),
  );
}

function sealedParts(tx: Tx<'rights.serve'>, groupIds: readonly Id<'ordering.order_groups'>[]) {
  return tx
    .selectFrom('sub_orders as part')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'part.seller_id')
    .leftJoin('carrier_snapshots as forCarrier', 'forCarrier.sub_order_id', 'part.id')
    .leftJoin('seller_snapshots as forShop', 'forShop.sub_order_id', 'part.id')
    .leftJoin('order_notes as note', 'note.sub_order_id', 'part.id')
    .leftJoin('invoice_requests as invoice', 'invoice.group_id', 'part.group_id')
    .leftJoin('parcels as parcel', 'parcel.sub_order_id', 'part.id')
    .select(['part.id', 'part.group_id', 'part.state', 'part.seller_access_until', 'seller.name as shop'])
    .select(['forCarrier.recipient_sealed', 'forCarrier.address_sealed', 'forShop.alias_sealed', 'forShop.masked_mobile_sealed'])
    .select(['note.note_sealed', 'invoice.company_sealed', 'parcel.tracking_code', 'parcel.state as parcel_state', 'parcel.cod_vnd'])
    .where('part.group_id', 'in', groupIds)
    .orderBy('part.position')
    .execute();
}

type SealedPart = Awaited<ReturnType<typeof sealedParts>>[number];
type OpenedPart = Partial<NonNullable<Awaited<ReturnType<typeof openAllOfPart>>[number]>>;

const sealedFor = {
  recipient_sealed: 'vault.carrier_snapshots.recipient_sealed',
  address_sealed: 'vault.carrier_snapshots.address_sealed',
  alias_sealed: 'vault.seller_snapshots.alias_sealed',
  masked_mobile_sealed: 'vault.seller_snapshots.masked_mobile_sealed',
  note_sealed: 'vault.order_notes.note_sealed',
  company_sealed: 'vault.invoice_requests.company_sealed',
} as const;

/** Everything sealed of a page of orders, opened with one question to the key server. */
async function openParts(tx: Tx<'rights.serve'>, subject: MemberId, rows: readonly SealedPart[]) {
  const asked = rows.flatMap((row, index) =>
    sealedNames.flatMap((name) => {
      const sealed = row[name];
      return sealed ? [{ index, part: { column: sealedFor[name], subject, sealed } }] : [];
    }),
  );
  const opened = await openAllOfPart(
    tx,
    asked.map(({ part }) => part),
  );
  return rows.map((_, index): OpenedPart =>
    Object.assign({}, ...asked.flatMap((one, at) => (one.index === index && opened[at] ? [opened[at]] : []))),
  );
}

const sealedNames = ['recipient_sealed', 'address_sealed', 'alias_sealed', 'masked_mobile_sealed', 'note_sealed', 'company_sealed'] as const;

type Part = { column: (typeof sealedFor)[keyof typeof sealedFor]; subject: MemberId; sealed: Buffer };

function openAllOfPart(tx: Tx<'rights.serve'>, parts: readonly Part[]) {
  return openAll(tx, parts);
}
