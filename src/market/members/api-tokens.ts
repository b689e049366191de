import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId, randomId } from '#platform/ids.ts';
import { Refusal } from '#platform/refusal.ts';
import { daysAfter, minutesAfter } from '#platform/time.ts';

import { lineOf } from './person-details.ts';
import { hashOfToken, makeSecretToken } from './secret-tokens.ts';

/** What a program may do in a member's name. */
export const apiScopes = ['profile', 'consents', 'basket', 'orders', 'reviews', 'seller'] as const;
export type ApiScope = (typeof apiScopes)[number];

export type ApiTokenId = Id<'members.api_tokens'>;

const tokenDays = 365;
const touchMinutes = 5;
const mostTokens = 20;
const longestLabel = 60;

export function isApiScope(text: string): text is ApiScope {
  return apiScopes.some((scope) => scope === text);
}

export type TokenRequest = { memberId: MemberId; label: string; scopes: readonly ApiScope[]; days?: number };

/** The token is shown once; what stays is its hash. */
export async function issueApiToken(
  tx: Tx<'account.authenticate'>,
  { memberId, label, scopes, days = tokenDays }: TokenRequest,
  at: Date,
): Promise<{ id: ApiTokenId; token: string; expiresAt: Date }> {
  const clean = lineOf(label, { field: 'label', longest: longestLabel });
  if (clean === '') throw new Refusal('members/label-missing', {}, 'label');
  if (scopes.length === 0) throw new Refusal('members/scopes-missing', {}, 'scopes');
  if ((await apiTokensOfMember(tx, memberId, at)).length >= mostTokens) throw new Refusal('members/tokens-full', { most: mostTokens });
  const [id, token, expiresAt] = [randomId<'members.api_tokens'>(), makeSecretToken(), daysAfter(at, Math.min(days, tokenDays))];
  await tx
    .insertInto('api_tokens')
    .values({
      id,
      member_id: memberId,
      token_hash: hashOfToken(token),
      label: clean,
      scopes: [...new Set(scopes)],
      made_at: at,
      expires_at: expiresAt,
    })
    .execute();
  return { id, token, expiresAt };
}

/** Whose token this is and what it may do; undefined for one that was revoked, ran out or never was. */
export async function findApiToken(
  tx: Tx<'account.authenticate'>,
  token: string,
  at: Date,
): Promise<{ id: ApiTokenId; memberId: MemberId; scopes: ApiScope[] } | undefined> {
  const row = await tx
    .selectFrom('api_tokens')
    .select(['id', 'member_id', 'scopes', 'seen_at'])
    .where('token_hash', '=', hashOfToken(token))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  if (!row) return undefined;
  if (!row.seen_at || row.seen_at < minutesAfter(at, -touchMinutes)) {
    await tx.updateTable('api_tokens').set({ seen_at: at }).where('id', '=', row.id).execute();
  }
  return { id: row.id, memberId: row.member_id, scopes: row.scopes.filter((scope) => isApiScope(scope)) };
}

export type ApiToken = { id: ApiTokenId; label: string; scopes: string[]; madeAt: Date; seenAt: Date | undefined; expiresAt: Date };

export async function apiTokensOfMember(tx: Tx<'account.authenticate'>, memberId: MemberId, at: Date): Promise<ApiToken[]> {
  const rows = await tx
    .selectFrom('api_tokens')
    .select(['id', 'label', 'scopes', 'made_at', 'seen_at', 'expires_at'])
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('made_at', 'desc')
    .limit(mostTokens)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    scopes: row.scopes,
    madeAt: row.made_at,
    seenAt: row.seen_at ?? undefined,
    expiresAt: row.expires_at,
  }));
}

/** Somebody else's token does not exist. */
export async function revokeApiToken(
  tx: Tx<'account.authenticate'>,
  { memberId, tokenId }: { memberId: MemberId; tokenId: ApiTokenId },
  at: Date,
): Promise<void> {
  const revoked = await tx
    .updateTable('api_tokens')
    .set({ ended_at: at })
    .where('id', '=', tokenId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!revoked) throw new Refusal('members/no-token');
}
