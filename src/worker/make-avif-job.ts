import { readsOf, withRole } from '#enforcement/with-purpose.ts';
import { markAvif, widthsWithoutAvif } from '#market/catalogue/picture-formats.ts';
import { parseId } from '#platform/ids.ts';
import { makeAvif } from '#platform/server/media.ts';

/** Makes the smaller format of a picture, and lets the pages name it once its files stand. No transaction is open meanwhile. */
export async function makeAvifJob({ media_id }: { media_id: string }): Promise<void> {
  const id = parseId<'catalogue.media'>(media_id);
  if (!id) throw new Error('The payload of a job holds something else than an id.');
  const widths = await widthsWithoutAvif(readsOf('catalogue'), id);
  if (widths.length === 0) return;
  await makeAvif(id, widths);
  await withRole('catalogue', (tx) => markAvif(tx, id));
}
