import { withRole } from '#enforcement/with-purpose.ts';
import { listImportBatches } from '#market/catalogue/import-batches.ts';
import { listingsToApprove, toApprovePageSize } from '#market/catalogue/listings-to-approve.ts';

import { openDesk } from '../../../web/ops/open-desk.ts';
import { pageNumber } from '../../../web/page-number.ts';
import { type PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { desk, workplace } = await openDesk(event, 'listings-and-sellers');
  const page = pageNumber(event.url);
  const { batches, queue } = await withRole('catalogue', async (tx) => ({
    batches: await listImportBatches(tx),
    queue: await listingsToApprove(tx, page),
  }));
  const { searchParams } = event.url;
  const count = searchParams.get('count') ?? '';
  return {
    batches,
    ...queue,
    page,
    pageSize: toApprovePageSize,
    done: searchParams.get('done'),
    approvedCount: /^\d{1,6}$/.test(count) ? Number(count) : 0,
    desk,
    workplace,
  };
};
