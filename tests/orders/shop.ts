import { seal, sealAll } from '#enforcement/vault.ts';
import { withPurpose } from '#enforcement/with-purpose.ts';
import { recordReceipt } from '#market/consent/record-receipt.ts';
import { checkOut, type CheckOut } from '#market/delivery/check-out.ts';
import { feesOfParcels } from '#market/delivery/fees-of-parcels.ts';
import { addToBasket } from '#market/ordering/add-to-basket.ts';
import { basketOfMember } from '#market/ordering/basket-owner.ts';
import { type PlacedOrder } from '#market/ordering/draft-order.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';

import { type TestMarket } from '../database.ts';
import { addMember } from '../member.ts';

export type SellerId = Id<'sellers.sellers'>;
export type VariantId = Id<'catalogue.variants'>;

/** Phường Bến Thành in Hồ Chí Minh, and xã Bát Tràng in Hà Nội. */
export const benThanh = { communeCode: '26743', provinceCode: '79' };
export const batTrang = { communeCode: '00577', provinceCode: '01' };

type NewSeller = { name?: string; kind?: 'household' | 'individual' | 'enterprise'; commission?: number; pickupCommuneCode?: string; state?: string };

let made = 0;

export async function addSeller({ main }: TestMarket, seller: NewSeller = {}): Promise<SellerId> {
  const { name = 'Gốm Nhà Lò', kind = 'household', commission = 500, pickupCommuneCode = batTrang.communeCode, state = 'approved' } = seller;
  const id = randomId<'sellers.sellers'>();
  made += 1;
  const slug = `gian-hang-${made}`;
  await main.query(
    `insert into sellers.sellers (id, slug, name, kind, legal_name, business_address, state, pickup_street, pickup_commune_code, pickup_phone,
       commission_basis_points, joined_at, approved_at)
     values ($1, $2, $3, $4, $3, 'Xóm 1', $5, 'Xóm 1', $6, '+84901000000', $7, now(), now())`,
    [id, slug, name, kind, state, pickupCommuneCode, commission],
  );
  return id;
}

type NewGoods = { sellerId: SellerId; priceVnd?: number; stock?: number | null; weightGrams?: number; title?: string };

/** One listing with one variant, approved and in stock. */
export async function addGoods({ main }: TestMarket, goods: NewGoods): Promise<VariantId> {
  const { sellerId, priceVnd = 100_000, stock = 10, weightGrams = 400, title = 'Ấm trà gốm' } = goods;
  const [listing, variant] = [randomId(), randomId<'catalogue.variants'>()];
  made += 1;
  const number = made;
  await main.query(
    `insert into catalogue.categories (id, slug, name_vi, depth) values ('00000000-0000-4000-8000-000000000001', 'nha-bep', 'Nhà bếp', 1) on conflict do nothing`,
  );
  await main.query(
    `insert into catalogue.listings (id, seller_id, category_id, kind, slug, title, weight_grams, state, made_at, changed_at, approved_at)
     values ($1, $2, '00000000-0000-4000-8000-000000000001', 'goods', $3, $4, $5, 'approved', now(), now(), now())`,
    [listing, sellerId, `mon-${number}`, title, weightGrams],
  );
  await main.query(`insert into catalogue.variants (id, listing_id, seller_id, sku, label_vi, price_vnd) values ($1, $2, $3, $4, 'Màu ngọc', $5)`, [
    variant,
    listing,
    sellerId,
    `SKU-${number}`,
    priceVnd,
  ]);
  if (stock !== null) await main.query(`insert into catalogue.stock (variant_id, available) values ($1, $2)`, [variant, stock]);
  return variant;
}

export type Buyer = { id: MemberId; addressId: Id<'vault.addresses'> };

/** A member with an alias and an address in Bến Thành. */
export async function addBuyer(alias = 'mây trắng', at = new Date()): Promise<Buyer> {
  const id = await addMember({ alias });
  const addressId = randomId<'vault.addresses'>();
  await withPurpose('account.manage', id, async (tx) => {
    const receipt_id = await recordReceipt(tx, { memberId: id, point: 'address', locale: 'vi', method: 'web' }, at);
    const address = { street: '12 Lê Thánh Tôn', ...benThanh };
    const address_sealed = await seal(tx, 'vault.addresses.address_sealed', { subject: id, content: { address } });
    const [recipient_sealed] = await sealAll(tx, id, [
      { column: 'vault.addresses.recipient_sealed', content: { parcel_recipient: { name: 'Nguyễn Minh Anh', mobile: '+84901234318' } } },
    ]);
    if (!recipient_sealed) throw new Error('Nothing was sealed.');
    await tx
      .insertInto('addresses')
      .values({
        id: addressId,
        member_id: id,
        address_sealed,
        recipient_sealed,
        is_default: true,
        dataset_version: '2026-09-20',
        receipt_id,
        changed_at: at,
      })
      .execute();
  });
  return { id, addressId };
}

export async function putInBasket(buyer: Buyer, variantId: VariantId, quantity = 1): Promise<void> {
  await withPurpose('order.fulfil', buyer.id, (tx) => addToBasket(tx, { ownerId: basketOfMember(buyer.id), variantId, quantity }, new Date()));
}

/** What the checkout page shows for this basket: the sum of its lines and of one delivery per shop. */
export async function totalOf(buyer: Buyer): Promise<number> {
  return withPurpose('order.fulfil', buyer.id, async (tx) => {
    const rows = await tx
      .selectFrom('basket_lines as line')
      .innerJoin('catalogue.variants as variant', 'variant.id', 'line.variant_id')
      .innerJoin('catalogue.listings as listing', 'listing.id', 'variant.listing_id')
      .innerJoin('sellers.sellers as seller', 'seller.id', 'variant.seller_id')
      .innerJoin('places.communes as pickup', 'pickup.code', 'seller.pickup_commune_code')
      .select(['line.quantity', 'variant.price_vnd', 'variant.seller_id', 'listing.weight_grams', 'pickup.province_code'])
      .where('line.owner_id', '=', basketOfMember(buyer.id))
      .execute();
    const parcels = [...Map.groupBy(rows, (row) => row.seller_id).values()].map((ofSeller) => ({
      fromProvinceCode: ofSeller[0]?.province_code ?? '',
      toProvinceCode: benThanh.provinceCode,
      weightGrams: ofSeller.reduce((sum, row) => sum + row.weight_grams * row.quantity, 0),
    }));
    const fees = await feesOfParcels(tx, parcels);
    return rows.reduce((sum, row) => sum + row.price_vnd * row.quantity, 0) + fees.reduce((a, b) => a + b, 0);
  });
}

let keys = 0;

export async function placeFor(buyer: Buyer, request: Partial<CheckOut> = {}, at = new Date()): Promise<PlacedOrder> {
  keys += 1;
  const shownTotalVnd = request.shownTotalVnd ?? (await totalOf(buyer));
  const whole: CheckOut = {
    memberId: buyer.id,
    addressId: buyer.addressId,
    idempotencyKey: `test-key-${keys}`,
    paymentMethod: 'cod',
    notes: {},
    locale: 'vi',
    method: 'web',
    ...request,
    shownTotalVnd,
  };
  return withPurpose('order.fulfil', buyer.id, (tx) => checkOut(tx, whole, at));
}

export async function stockOf({ main }: TestMarket, variantId: VariantId): Promise<number> {
  const { rows } = await main.query<{ available: number }>(`select available from catalogue.stock where variant_id = $1`, [variantId]);
  return rows[0]?.available ?? Number.NaN;
}
