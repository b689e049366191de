import { type Tx } from '#enforcement/with-purpose.ts';
import { Refusal } from '#platform/refusal.ts';
import { cleanParagraph, holdsCardNumber } from '#platform/text.ts';

import { type SellerId } from './shops-of-member.ts';

export type ShopPage = {
  name: string;
  slug: string;
  kind: 'household' | 'individual' | 'enterprise';
  legalName: string;
  businessAddress: string;
  aboutVi: string;
  aboutEn: string;
};

export const aboutLetters = 1_500;

/** What a shop says of itself, and what the law has said about it. The actor is the shop. */
export async function shopPage(tx: Tx<'seller.operate'>, sellerId: SellerId): Promise<ShopPage> {
  const row = await tx
    .selectFrom('sellers')
    .select(['name', 'slug', 'kind', 'legal_name', 'business_address', 'about_vi', 'about_en'])
    .where('id', '=', sellerId)
    .executeTakeFirst();
  if (!row) throw new Refusal('sellers/no-shop');
  return {
    name: row.name,
    slug: row.slug,
    kind: row.kind,
    legalName: row.legal_name,
    businessAddress: row.business_address,
    aboutVi: row.about_vi,
    aboutEn: row.about_en,
  };
}

export async function saveShopPage(
  tx: Tx<'seller.operate'>,
  { sellerId, aboutVi, aboutEn }: { sellerId: SellerId; aboutVi: string; aboutEn: string },
): Promise<void> {
  const saved = await tx
    .updateTable('sellers')
    .set({ about_vi: cleanAbout(aboutVi, 'about_vi'), about_en: cleanAbout(aboutEn, 'about_en') })
    .where('id', '=', sellerId)
    .returning('id')
    .executeTakeFirst();
  if (!saved) throw new Refusal('sellers/no-shop');
}

function cleanAbout(text: string, field: string): string {
  const clean = cleanParagraph(text);
  if ([...clean].length > aboutLetters) throw new Refusal('sellers/about-too-long', { most: aboutLetters, length: [...clean].length }, field);
  if (holdsCardNumber(clean)) throw new Refusal('sellers/card-number', {}, field);
  return clean;
}
