import { type RawBuilder, sql } from 'kysely';

import { ranking } from './ranking.ts';
import { type SearchExpressions } from './search-expressions.ts';

/** How far rows of candidates match the words of a query, by the published shares, with their popularity. */
export function relevanceSql({ inTitle, together, accented, asCategory, meantFor, head, wordCount }: SearchExpressions): RawBuilder<number> {
  const { words, wordsOverPopularity } = ranking;
  const parts = [
    when(sql`words @@ ${inTitle}::tsquery`, words.inTitle),
    when(together === '' ? sql`words @@ ${inTitle}::tsquery` : sql`words @@ ${together}::tsquery`, words.together),
    when(accented === '' ? sql`words @@ ${inTitle}::tsquery` : sql`words @@ ${accented}::tsquery`, words.accents),
    when(sql`starts_with(head, ${head[0]}::text)`, words.atStart / 2),
    when(sql`starts_with(head, ${head[1]}::text)`, words.atStart / 2),
    when(sql`words @@ ${asCategory}::tsquery`, words.category),
    sql`${sql.lit(words.share)}::real * least(1::real, ${wordCount}::real / word_count)`,
    when(sql`words @@ ${meantFor}::tsquery`, -words.meantFor),
  ];
  return sql<number>`(case when is_available then 10::real else 0::real end + ${sql.lit(wordsOverPopularity)}::real * (${sql.join(parts, sql` + `)}) + popularity)`;
}

function when(condition: RawBuilder<unknown>, weight: number): RawBuilder<unknown> {
  return sql`case when ${condition} then ${sql.lit(weight)}::real else 0::real end`;
}
