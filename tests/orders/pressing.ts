import { type Credentials } from '#enforcement/credentials.ts';
import { type Id } from '#platform/ids.ts';

export type BuyerInThread = { memberId: Id<'members.members'>; addressId: Id<'vault.addresses'>; shownTotalVnd: number };
export type ThreadOfBuyers = { credentials: Credentials; buyers: readonly BuyerInThread[] };
export type Outcome = { code: string; details: Readonly<Record<string, string | number>> } | { number: string };
