import { type Content, openAll, type SealedColumn } from '#enforcement/vault.ts';
import { type OpenPurpose } from '#enforcement/with-purpose.ts';

type Part<C> = { column: C; /** Of the review that it belongs to. */ id: string; subject: string; sealed: Buffer | null };

/** Opens texts, replies and aliases of many reviews with one question to the key server, and finds each again. */
export async function openPosts<P extends OpenPurpose, C extends SealedColumn<P>>(
  tx: { readonly purpose: P },
  parts: readonly Part<C>[],
): Promise<(column: C, id: string) => Content<C> | undefined> {
  const present = parts.flatMap((part) => (part.sealed ? [{ ...part, sealed: part.sealed }] : []));
  const opened = await openAll(tx, present);
  const found = new Map(present.map(({ column, id }, index) => [`${column}|${id}`, opened[index]]));
  return (column, id) => found.get(`${column}|${id}`);
}
