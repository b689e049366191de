import { localePath } from '#platform/locale.ts';
import { dateAt } from '#platform/time.ts';

export type SitemapEntry = { path: string; changedAt?: Date | undefined };

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Every page in both languages, each naming the other. */
export function sitemapOf(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.flatMap(({ path, changedAt }) => {
    const at = { vi: escapeXml(origin + localePath('vi', path)), en: escapeXml(origin + localePath('en', path)) };
    const links = (['vi', 'en'] as const).map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at[language]}"/>`).join('');
    const changed = changedAt ? `<lastmod>${dateAt(changedAt)}</lastmod>` : '';
    return [at.vi, at.en].map((address) => `<url><loc>${address}</loc>${changed}${links}</url>\n`);
  });
  return `${head}<urlset ${namespaces}>\n${urls.join('')}</urlset>\n`;
}

export function sitemapIndexOf(paths: readonly string[], origin: string): string {
  const parts = paths.map((path) => `<sitemap><loc>${escapeXml(origin + path)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('')}</sitemapindex>\n`;
}

export function answerXml(xml: string): Response {
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' } });
}

function escapeXml(text: string): string {
  return text.replaceAll(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
