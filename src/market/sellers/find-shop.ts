import { type Kysely, sql } from 'kysely';

import { type RoleTables } from '#enforcement/generated/tables.ts';

import { type SellerId } from './shops-of-member.ts';

export type ShopSign = { id: string; width: number; height: number; widths: readonly number[]; hasAvif: boolean; placeholder: number };

/** What everybody may know of a shop (D248 Art. 18). */
export type ShopFound = {
  id: SellerId;
  slug: string;
  name: string;
  kind: 'household' | 'individual' | 'enterprise';
  legalName: string;
  businessAddress: string;
  aboutVi: string;
  aboutEn: string;
  place: string;
  reviewCount: number;
  ratingSum: number;
  joinedAt: Date;
  /** The picture that stands for it. */
  sign: ShopSign | null;
};

type Reader = Kysely<Pick<RoleTables['storefront'], 'sellers.sellers' | 'places.communes' | 'places.provinces' | 'catalogue.media'>>;

/** A shop that may sell, by its address. */
export async function findShop(reads: Reader, slug: string): Promise<ShopFound | undefined> {
  const [shop] = await shops(reads).where('shop.slug', '=', slug).execute();
  return shop;
}

export const shopsPageSize = 50;

/** The shops that may sell, by name, and how many there are. */
export async function listShops(reads: Reader, page: number): Promise<{ items: ShopFound[]; total: number }> {
  const rows = await shops(reads)
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('shop.name')
    .orderBy('shop.id')
    .limit(shopsPageSize)
    .offset((page - 1) * shopsPageSize)
    .execute();
  return { items: rows, total: rows[0]?.total ?? 0 };
}

const signSql = sql<ShopSign | null>`(
  select json_build_object('id', media.id, 'width', media.width, 'height', media.height, 'widths', media.widths, 'hasAvif', media.has_avif, 'placeholder', media.placeholder)
  from catalogue.media as media where media.id = shop.sign_id)`;

function shops(reads: Reader) {
  return reads
    .selectFrom('sellers.sellers as shop')
    .innerJoin('places.communes as commune', 'commune.code', 'shop.pickup_commune_code')
    .innerJoin('places.provinces as province', 'province.code', 'commune.province_code')
    .select(['shop.id', 'shop.slug', 'shop.name', 'shop.kind', 'shop.legal_name as legalName', 'shop.business_address as businessAddress'])
    .select(['shop.about_vi as aboutVi', 'shop.about_en as aboutEn', 'shop.review_count as reviewCount', 'shop.rating_sum as ratingSum'])
    .select(['shop.joined_at as joinedAt', sql<string>`commune.name || ', ' || province.name`.as('place')])
    .select(signSql.as('sign'))
    .where('shop.state', '=', 'approved');
}
