import { error } from '@sveltejs/kit';

import { readsOf } from '#enforcement/with-purpose.ts';
import { keptTree } from '#market/catalogue/keep-tree.ts';
import { listingsForSitemap, shopsForSitemap } from '#market/catalogue/listings-for-sitemap.ts';
import { installation } from '#platform/server/installation.ts';
import { topics } from '#ui/words/help/help.ts';

import { answerXml, sitemapOf, type SitemapEntry } from '../../web/catalogue/sitemap.ts';
import type { RequestHandler } from './$types';

/** `pages` has what is not a listing; the numbered parts have the listings. */
export const GET: RequestHandler = async ({ params: { part }, locals }) => {
  const entries = part === 'pages' ? await pages(locals.now) : /^[1-9]\d{0,3}$/.test(part) ? await listings(Number(part)) : [];
  if (entries.length === 0) error(404);
  return answerXml(sitemapOf(entries, installation().origin));
};

async function listings(part: number): Promise<SitemapEntry[]> {
  const rows = await listingsForSitemap(readsOf('storefront'), part);
  return rows.map(({ slug, changedAt }) => ({ path: `/p/${slug}`, changedAt }));
}

const standing = ['/', '/c', '/policy', '/ranking', '/help'];

async function pages(now: Date): Promise<SitemapEntry[]> {
  const [tree, shops] = await Promise.all([keptTree(now), shopsForSitemap(readsOf('storefront'))]);
  return [
    ...standing.map((path) => ({ path })),
    ...Object.keys(topics).map((topic) => ({ path: `/help/${topic}` })),
    ...tree.all.map(({ slug }) => ({ path: `/c/${slug}` })),
    ...shops.map(({ slug }) => ({ path: `/shop/${slug}` })),
  ];
}
