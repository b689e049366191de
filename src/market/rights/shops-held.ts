import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type HeldShop = {
  name: string;
  slug: string;
  role: 'owner' | 'staff';
  since: Date;
  until: Date | undefined;
  /** Shown to whoever owns the shop. */
  details: HeldShopDetails | undefined;
};

export type HeldShopDetails = {
  legalName: string | undefined;
  representative: string | undefined;
  address: string | undefined;
  taxCode: string | undefined;
  bankAccount: string | undefined;
  changedAt: Date;
};

const most = 50;

/** The shops that the member works for, and what we hold of those that the member owns. */
export async function shopsHeld(tx: Tx<'rights.serve'>, memberId: MemberId): Promise<HeldShop[]> {
  const rows = await tx
    .selectFrom('staff')
    .innerJoin('sellers.sellers as seller', 'seller.id', 'staff.seller_id')
    .leftJoin('seller_identities as held', 'held.seller_id', 'staff.seller_id')
    .select(['seller.id', 'seller.name', 'seller.slug', 'staff.role', 'staff.since', 'staff.until'])
    .select(['held.identity_sealed', 'held.tax_code_sealed', 'held.bank_account_sealed', 'held.changed_at'])
    .where('staff.member_id', '=', memberId)
    .orderBy('staff.since')
    .limit(most)
    .execute();
  return Promise.all(rows.map(async (row) => shapeOf(row, await detailsOf(tx, row))));
}

type Sealed = {
  id: Id<'sellers.sellers'>;
  identity_sealed: Buffer | null;
  tax_code_sealed: Buffer | null;
  bank_account_sealed: Buffer | null;
  changed_at: Date | null;
};

function shapeOf(
  row: { name: string; slug: string; role: 'owner' | 'staff'; since: Date; until: Date | null },
  details: HeldShopDetails | undefined,
): HeldShop {
  return { name: row.name, slug: row.slug, role: row.role, since: row.since, until: row.until ?? undefined, details };
}

async function detailsOf(tx: Tx<'rights.serve'>, row: Sealed): Promise<HeldShopDetails | undefined> {
  const { id: subject, identity_sealed, tax_code_sealed, bank_account_sealed, changed_at: changedAt } = row;
  if (!identity_sealed || !tax_code_sealed || !changedAt) return undefined;
  const [identity, tax, bank] = await openAll(tx, [
    { column: 'vault.seller_identities.identity_sealed' as const, subject, sealed: identity_sealed },
    { column: 'vault.seller_identities.tax_code_sealed' as const, subject, sealed: tax_code_sealed },
    ...(bank_account_sealed ? [{ column: 'vault.seller_identities.bank_account_sealed' as const, subject, sealed: bank_account_sealed }] : []),
  ]);
  const opened = { ...identity, ...tax, ...bank };
  const account = opened.bank_account;
  return {
    legalName: opened.seller_identity?.legalName,
    representative: opened.seller_identity?.representative,
    address: opened.seller_identity?.address,
    taxCode: opened.tax_code,
    bankAccount: account && `${account.number} · ${account.holder} · ${account.bin}`,
    changedAt,
  };
}
