import { openAll } from '#enforcement/vault.ts';
import { type Tx } from '#enforcement/with-purpose.ts';
import { type Id, type MemberId } from '#platform/ids.ts';

export type SignInId = Id<'members.sign_ins'>;

export type HeldSignIn = {
  id: SignInId;
  outcome: 'code' | 'password' | 'refused' | 'signed-out';
  at: Date;
  ip: string | undefined;
  device: string | undefined;
};

export type HeldAccess = {
  passwordSince: Date | undefined;
  sessions: { device: string; startedAt: Date; seenAt: Date; endedAt: Date | undefined }[];
  tokens: { label: string; scopes: readonly string[]; madeAt: Date; expiresAt: Date; endedAt: Date | undefined }[];
};

const signInsOfPage = 30;
const most = 100;

/** The security log of the member, the latest first; `before` is the last id of the page before. */
export async function signInsHeld(tx: Tx<'rights.serve'>, memberId: MemberId, before?: SignInId): Promise<HeldSignIn[]> {
  const rows = await tx
    .selectFrom('sign_ins')
    .select(['id', 'outcome', 'at', 'connection_sealed'])
    .where('member_id', '=', memberId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? null))
    .orderBy('id', 'desc')
    .limit(signInsOfPage)
    .execute();
  const opened = await openAll(
    tx,
    rows.map((row) => ({ column: 'members.sign_ins.connection_sealed' as const, subject: memberId, sealed: row.connection_sealed })),
  );
  return rows.map(({ id, outcome, at }, index) => {
    const connection = opened[index]?.connection;
    return { id, outcome, at, ip: connection?.ip, device: connection?.device };
  });
}

/** By what the account can be entered: that there is a password, never what it is; devices; tokens of programs. */
export async function accessHeld(tx: Tx<'rights.serve'>, memberId: MemberId): Promise<HeldAccess> {
  const password = await tx.selectFrom('passwords').select('changed_at').where('member_id', '=', memberId).executeTakeFirst();
  const sessions = await tx
    .selectFrom('sessions')
    .select(['device', 'started_at', 'seen_at', 'ended_at'])
    .where('member_id', '=', memberId)
    .orderBy('seen_at', 'desc')
    .limit(most)
    .execute();
  const tokens = await tx
    .selectFrom('api_tokens')
    .select(['label', 'scopes', 'made_at', 'expires_at', 'ended_at'])
    .where('member_id', '=', memberId)
    .orderBy('made_at', 'desc')
    .limit(most)
    .execute();
  return {
    passwordSince: password?.changed_at,
    sessions: sessions.map((row) => ({ device: row.device, startedAt: row.started_at, seenAt: row.seen_at, endedAt: row.ended_at ?? undefined })),
    tokens: tokens.map((row) => ({
      label: row.label,
      scopes: row.scopes,
      madeAt: row.made_at,
      expiresAt: row.expires_at,
      endedAt: row.ended_at ?? undefined,
    })),
  };
}
