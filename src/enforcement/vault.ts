import { seal as sealBytes, unseal } from '#platform/server/secrets.ts';

import { credentials } from './connections.ts';
import { type FieldValues } from './field-values.ts';
import { type PurposeSealed } from './generated/tables.ts';
import { sealedColumns, sealedGroups } from './generated/purposes.ts';
import { findKeys, findOrMakeKeys, keyLabel, type KeyName, type KeyRing } from './keys.ts';
import { type OpenPurpose } from './with-purpose.ts';

type Columns = typeof sealedColumns;
type Groups = typeof sealedGroups;

/** The sealed columns within a purpose's reach. */
export type SealedColumn<P extends OpenPurpose> = PurposeSealed[P] & keyof Columns;

/** What a sealed column holds: the fields of its group, each of which may be absent. */
export type Content<C extends keyof Columns> = {
  [F in Extract<Groups[Columns[C]['group']][number], keyof FieldValues>]?: FieldValues[F];
};

type InPurpose<P extends OpenPurpose> = { readonly purpose: P };

/**
 * Seals values for one column under the subject's key. The key is committed on the key server before this
 * answers: an order without its key cannot be, a key without its row is swept.
 */
export async function seal<P extends OpenPurpose, C extends SealedColumn<P>>(
  tx: InPurpose<P>,
  column: C,
  { subject, content }: { subject: string; content: Content<C> },
): Promise<Buffer> {
  const [sealed] = await sealAll(tx, subject, [{ column, content }]);
  if (!sealed) throw new Error('One value was sealed, none came back.');
  return sealed;
}

/** Seals several columns of one subject with one question to the key server. */
export async function sealAll<P extends OpenPurpose, C extends SealedColumn<P>>(
  tx: InPurpose<P>,
  subject: string,
  parts: readonly { column: C; content: Content<C> }[],
): Promise<Buffer[]> {
  const ring = await findOrMakeKeys(
    tx.purpose,
    parts.map(({ column }) => keyNameOf(column, subject)),
  );
  return parts.map(({ column, content }) => {
    const key = ring.get(keyLabel(keyNameOf(column, subject)));
    if (!key) throw new Error(`The key server gave no key for ${column}.`);
    return sealBytes(key, Buffer.from(JSON.stringify(content)), contextOf(column, subject));
  });
}

/** Opens one value; undefined when its key was destroyed, which is how erasure reaches every copy. */
export async function open<P extends OpenPurpose, C extends SealedColumn<P>>(
  tx: InPurpose<P>,
  column: C,
  { subject, sealed }: { subject: string; sealed: Buffer },
): Promise<Content<C> | undefined> {
  const [content] = await openAll(tx, [{ column, subject, sealed }]);
  return content;
}

/** Opens many values, of one or many subjects, with one question to the key server. */
export async function openAll<P extends OpenPurpose, C extends SealedColumn<P>>(
  tx: InPurpose<P>,
  parts: readonly { column: C; subject: string; sealed: Buffer }[],
): Promise<(Content<C> | undefined)[]> {
  if (parts.length === 0) return [];
  const ring = await findKeys(
    tx.purpose,
    parts.map(({ column, subject }) => keyNameOf(column, subject)),
  );
  return parts.map((part) => openWith(ring, part));
}

function openWith<C extends keyof Columns>(
  ring: KeyRing,
  { column, subject, sealed }: { column: C; subject: string; sealed: Buffer },
): Content<C> | undefined {
  const key = ring.get(keyLabel(keyNameOf(column, subject)));
  return key ? JSON.parse(unseal(key, sealed, contextOf(column, subject)).toString()) : undefined;
}

function keyNameOf(column: keyof Columns, subject: string): KeyName {
  const { group, retention } = sealedColumns[column];
  return { subject, group, retention };
}

function contextOf(column: keyof Columns, subject: string): string {
  return `${column}|${subject}`;
}

/** The blind index of an e-mail or phone: finds the same text again and tells nothing else. */
export function blindIndexKey(): Buffer {
  return Buffer.from(credentials().blindIndexKey, 'hex');
}
