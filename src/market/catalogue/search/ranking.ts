import { type RawBuilder, sql } from 'kysely';

/**
 * The published ranking (D248 Art. 11): the page /ranking shows these figures and the statements use them.
 * Nothing else orders results; nobody can pay for a place.
 */
export const ranking = {
  /** Shares of how well the words match; all but the last add up to 1. */
  words: {
    /** All words stand in the title itself. */
    inTitle: 0.25,
    /** Side by side and in the order typed. */
    together: 0.2,
    /** With the same accents. */
    accents: 0.1,
    /** The title begins with them: it names the thing itself, not something that goes with it. */
    atStart: 0.2,
    /** The category bears their name. */
    category: 0.15,
    /** How much of the title they are. */
    share: 0.1,
    /** Taken off where the title says that the thing is for them: a case for a telephone is no telephone. */
    meantFor: 0.2,
  },
  /** Shares of what does not depend on the words; they add up to 1. */
  popularity: {
    rating: 0.3,
    sales: 0.35,
    newness: 0.1,
    /** What a previous place of sale counted: it orders, and is never shown as ours. */
    source: 0.25,
  },
  /** A full match of words outweighs popularity this many times. */
  wordsOverPopularity: 2,
  /** A mean of few reviews is drawn towards this mean, as if so many had already given it. */
  bayes: { mean: 4, count: 8 },
  /** Sales count by their order of magnitude, up to this number. */
  salesAtMost: 10_000,
  /** After so many days newness counts a third. */
  newnessDays: 30,
  sourceReviewsAtMost: 1_000,
} as const;

/** How many listings are weighed, and how many pages can be leafed through. A longer list says "2.000+". */
export const mostCandidates = 2_000;

/** Popularity from 0 to 1, for rows of listings under the name `l`. */
export function popularitySql(at: Date): RawBuilder<number> {
  const { popularity, bayes, salesAtMost, newnessDays, sourceReviewsAtMost } = ranking;
  const mean = sql`(l.rating_sum + ${lit(bayes.mean * bayes.count)})::real / (l.review_count + ${lit(bayes.count)})`;
  const reviews = sql`coalesce(l.source_review_count, 0)`;
  const sourceMean = sql`(coalesce(l.source_rating, ${lit(bayes.mean)}) * ${reviews} + ${lit(bayes.mean * bayes.count)}) / (${reviews} + ${lit(bayes.count)})`;
  const days = sql`greatest(0, extract(epoch from ${at}::timestamptz - l.approved_at) / 86400)`;
  return sql<number>`(
    ${lit(popularity.rating)} * (${mean} - 1) / 4
    + ${lit(popularity.sales)} * ln(1 + least(l.sold_count, ${lit(salesAtMost)})) / ln(1 + ${lit(salesAtMost)})
    + ${lit(popularity.newness)} * exp(-(${days}) / ${lit(newnessDays)})
    + ${lit(popularity.source)} * (${sourceMean} - 1) / 4 * ln(1 + least(${reviews}, ${lit(sourceReviewsAtMost)})) / ln(1 + ${lit(sourceReviewsAtMost)})
  )::real`;
}

function lit(number: number): RawBuilder<number> {
  return sql.lit(number);
}
