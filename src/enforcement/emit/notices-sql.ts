import { type Plan } from '../compile/plan.ts';
import { sqlHeading } from './heading.ts';

/** The words of every notice as they stand today. Older ones stay in the table for as long as a receipt speaks of them. */
export function emitNotices({ policy }: Plan): string {
  const rows = Object.entries(policy.collectionPoints).flatMap(([point, { words }]) =>
    (['vi', 'en'] as const).map((locale) => `  ('${point}', '${locale}', ${quoted(words.notice[locale])})`),
  );
  return [
    sqlHeading,
    'insert into consent.notices (hash, point, locale, words)',
    `select sha256(convert_to(words, 'UTF8')), point, locale, words from (values`,
    rows.join(',\n'),
    ') as notice (point, locale, words) on conflict (hash) do nothing;',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
