import { type Kysely } from 'kysely';

import { type PurposeTables } from '#enforcement/generated/tables.ts';
import { blindIndexKey } from '#enforcement/vault.ts';
import { type OpenPurpose } from '#enforcement/with-purpose.ts';
import { type MemberId, timeId } from '#platform/ids.ts';
import { keyedHash } from '#platform/server/secrets.ts';
import { recipients } from '#policy/recipients.ts';

import { assertPayload, type Payload, type RecipientName } from './payload.ts';

export type Disclosure<R extends RecipientName = RecipientName> = R extends RecipientName
  ? {
      recipient: R;
      recipientName: string;
      purpose: OpenPurpose;
      memberId: MemberId;
      /** The order, part of an order or payment that it was for. */
      caseId: string;
      payload: Payload<R>;
    }
  : never;

type Disclosures = Pick<PurposeTables['order.fulfil'], 'disclosures'>;

/**
 * The ledger of what leaves: one row each time, in the transaction in which it leaves, for the member to see. The
 * payload is not kept; a keyed hash of it proves later what it was.
 */
export async function recordDisclosures(tx: Kysely<Disclosures>, disclosures: readonly Disclosure[], at: Date): Promise<void> {
  const rows = disclosures.map(({ recipient, recipientName, purpose, memberId, caseId, payload }) => {
    assertPayload(recipient, payload);
    const { fields, contract } = recipients[recipient];
    return {
      id: timeId<'disclosures.disclosures'>(),
      member_id: memberId,
      recipient,
      recipient_name: recipientName,
      purpose,
      fields: [...fields],
      case_id: caseId,
      contract,
      commitment: commitmentOf(recipient, caseId, payload),
      at,
    };
  });
  if (rows.length > 0) await tx.insertInto('disclosures').values(rows).execute();
}

export function commitmentOf(recipient: RecipientName, caseId: string, payload: Readonly<Record<string, unknown>>): Buffer {
  const sorted = Object.fromEntries(Object.entries(payload).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return keyedHash(blindIndexKey(), `disclosure|${recipient}|${caseId}|${JSON.stringify(sorted)}`);
}
