import { publishedPolicy } from '#enforcement/generated/published-policy.ts';
import { formatCalendarDate } from '#platform/time.ts';
import { type Locale } from '#platform/locale.ts';

/** "L91.19(1)d" as a lawyer writes it: điểm d khoản 1 Điều 19 Luật …; Art. 19(1)d of the Law … */
export function lawWords(reference: string, locale: Locale): string {
  const [short = '', ...rest] = reference.split('.');
  const law = publishedPolicy.laws[short];
  if (!law) throw new Error(`The policy names the law ${short} and does not know it.`);
  const article = rest.join('.');
  if (!article) return law[locale];
  return locale === 'en' ? `Art. ${article}, ${law.en}` : `${vietnameseArticle(article)} ${law.vi}`;
}

function vietnameseArticle(article: string): string {
  const [, number, clause, point] = /^(\d+)(?:\((\d+)\))?([a-zđ])?$/u.exec(article) ?? [];
  if (!number) return `Điều ${article}`;
  return [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${number}`].filter(Boolean).join(' ');
}

/** Every law that the policy names, with the day since which it is in force. */
export function lawsNamed(locale: Locale): { short: string; name: string; since: string | undefined }[] {
  return Object.entries(publishedPolicy.laws).map(([short, law]) => ({
    short,
    name: law[locale],
    since: law.since && formatCalendarDate(law.since),
  }));
}
