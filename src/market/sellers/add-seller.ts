import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';
import { slugOf } from '#platform/text.ts';

export type SellerId = Id<'sellers.sellers'>;

export type NewSeller = {
  /** The actor of the transaction: a shop is opened under its own id. */
  id: SellerId;
  name: string;
  slug?: string | undefined;
  kind: 'household' | 'individual' | 'enterprise';
  legalName: string;
  businessAddress: string;
  aboutVi?: string | undefined;
  aboutEn?: string | undefined;
  /** The picture that stands for the shop. */
  signId?: Id<'catalogue.media'> | undefined;
  pickup: { street: string; communeCode: string; phone: string };
  commissionBasisPoints: number;
  ownerId?: MemberId | undefined;
};

/** Opens a shop that may sell at once: for the demonstration and for tests. An application comes with its own screens. */
export async function addSeller(tx: Tx<'seller.operate'>, seller: NewSeller, at: Date): Promise<SellerId> {
  await tx
    .insertInto('sellers')
    .values({
      id: seller.id,
      slug: seller.slug ?? slugOf(seller.name),
      name: seller.name,
      kind: seller.kind,
      legal_name: seller.legalName,
      business_address: seller.businessAddress,
      about_vi: seller.aboutVi ?? '',
      about_en: seller.aboutEn ?? '',
      sign_id: seller.signId ?? null,
      state: 'approved',
      pickup_street: seller.pickup.street,
      pickup_commune_code: seller.pickup.communeCode,
      pickup_phone: seller.pickup.phone,
      commission_basis_points: seller.commissionBasisPoints,
      joined_at: at,
      approved_at: at,
    })
    .execute();
  if (seller.ownerId) {
    await tx
      .insertInto('staff')
      .values({ id: randomId<'sellers.staff'>(), seller_id: seller.id, member_id: seller.ownerId, role: 'owner', since: at })
      .execute();
  }
  return seller.id;
}
