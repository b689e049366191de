import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';

import { withRole } from '#enforcement/with-purpose.ts';
import { addMedia, makePictureOrRefuse } from '#market/catalogue/add-media.ts';
import { randomId } from '#platform/ids.ts';
import { useMediaFolder } from '#platform/server/media.ts';

import { openTestMarket } from '../../tests/database.ts';
import { makeAvifJob } from './make-avif-job.ts';

const market = await openTestMarket();
const folder = mkdtempSync(join(tmpdir(), 'wecan-avif-'));
useMediaFolder(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const at = new Date('2026-11-22T08:00:00Z');
const hasAvif = async (id: string) => (await market.main.query('select has_avif from catalogue.media where id = $1', [id])).rows[0]?.has_avif;

async function uploadPicture() {
  const id = randomId<'catalogue.media'>();
  const upload = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0f7a5c' } })
    .png()
    .toBuffer();
  const picture = await makePictureOrRefuse(id, upload);
  await withRole('catalogue', (tx) => addMedia(tx, { id, picture, altVi: 'Ấm trà', altEn: 'Teapot' }, at));
  return id;
}

test('an uploaded picture is shown as WebP at once, and as AVIF once the worker has made it', async () => {
  const id = await uploadPicture();
  const { rows } = await market.main.query(`select payload from graphile_worker._private_jobs`);
  expect(rows).toEqual([{ payload: { media_id: id } }]);
  expect(await hasAvif(id)).toBe(false);

  await makeAvifJob({ media_id: id });

  expect(await hasAvif(id)).toBe(true);
  expect(
    readdirSync(join(folder, 'media', id.slice(0, 2), id))
      .filter((name) => name.endsWith('.avif'))
      .toSorted(),
  ).toEqual(['160.avif', '320.avif', '400.avif']);
});

test('a job that comes twice, or after its picture was removed, does nothing', async () => {
  const id = await uploadPicture();
  await makeAvifJob({ media_id: id });

  await expect(makeAvifJob({ media_id: id })).resolves.toBeUndefined();
  await expect(makeAvifJob({ media_id: randomId() })).resolves.toBeUndefined();
  await expect(makeAvifJob({ media_id: 'a path/../out' })).rejects.toThrow('something else than an id');
});
