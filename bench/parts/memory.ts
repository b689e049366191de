import { type Bench } from '../bench.ts';
import { peakMegabytes } from '../cpu.ts';
import { type Figure } from '../figures.ts';
import { requestFor } from '../load.ts';

const part = 'Memory of the web process';
const mostMegabytes = 350;

/** Every page of the market is asked for, kept or not, by many at once, on top of whatever ran before. */
export async function memory(bench: Bench): Promise<Figure[]> {
  const { market, client, isQuick } = bench;
  market.steps.begin('Memory under load');
  const { port, pid } = await bench.web('purposes');
  const people = await bench.people('purposes');
  const { rows } = await market.admin.query<{ slug: string }>('select slug from catalogue.listings order by slug limit 3000');
  const requests = rows.flatMap(({ slug }, index) => {
    const { cookie, groupId } = people[index % people.length] ?? { cookie: '', groupId: '' };
    return [
      requestFor(`/p/${slug}`),
      requestFor(`/search?q=${encodeURIComponent(slug.split('-').slice(0, 2).join(' '))}`, { cookie }),
      requestFor(index % 2 ? '/basket' : `/orders/${groupId}`, { cookie }),
    ];
  });
  const { count, seconds, statuses } = await client.send({ port, requests, connections: 64, ms: isQuick ? 1_500 : 20_000 });
  const peak = peakMegabytes(pid);
  const failed = Object.entries(statuses).reduce((sum, [status, times]) => (status.startsWith('5') ? sum + times : sum), 0);
  return [
    {
      part,
      what: '64 connections, pages of all kinds',
      ours: `${peak.toFixed(0)} MB`,
      reference: `${mostMegabytes} MB`,
      ratio: peak / mostMegabytes,
      target: 1,
      note: `the most it ever held; ${(count / seconds).toFixed(0)} pages a second${failed > 0 ? `, ${failed} FAILED` : ''}`,
    },
  ];
}
