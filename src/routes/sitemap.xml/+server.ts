import { readsOf } from '#enforcement/with-purpose.ts';
import { countOfParts } from '#market/catalogue/listings-for-sitemap.ts';
import { installation } from '#platform/server/installation.ts';

import { answerXml, sitemapIndexOf } from '../../web/catalogue/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
  const parts = await countOfParts(readsOf('storefront'));
  const paths = ['/sitemap-pages.xml', ...Array.from({ length: parts }, (_, index) => `/sitemap-${index + 1}.xml`)];
  return answerXml(sitemapIndexOf(paths, installation().origin));
};
