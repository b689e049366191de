import { sql } from 'kysely';

import { type Tx } from '#enforcement/with-purpose.ts';
import { hoursAfter, marketZone } from '#platform/time.ts';

export const signInOutcomes = ['code', 'password', 'refused', 'signed-out'] as const;
export type SignInOutcome = (typeof signInOutcomes)[number];

/** One hour of the market: how many sign-ins ended how. */
export type HourOfSignIns = { hour: string; counts: Readonly<Record<SignInOutcome, number>>; total: number };

export const signInHours = 24;

/** The log by hour and outcome, without anybody in it: no member, no address, no device is read. The latest hour first. */
export async function signInFigures(tx: Tx<'law.security-log'>, at: Date): Promise<HourOfSignIns[]> {
  const { rows } = await sql<{ hour: string; outcome: SignInOutcome; count: number }>`
    select to_char(date_trunc('hour', at at time zone ${marketZone}), 'YYYY-MM-DD HH24:00') as hour, outcome, count(*) as count
    from sign_ins where at > ${hoursAfter(at, -signInHours)} group by 1, 2 order by 1 desc`.execute(tx);
  return [...Map.groupBy(rows, ({ hour }) => hour)].map(([hour, ofHour]) => ({
    hour,
    counts: { code: 0, password: 0, refused: 0, 'signed-out': 0, ...Object.fromEntries(ofHour.map(({ outcome, count }) => [outcome, count])) },
    total: ofHour.reduce((sum, { count }) => sum + count, 0),
  }));
}
