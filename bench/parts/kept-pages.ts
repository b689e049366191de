import { request as ask } from 'node:http';
import { join } from 'node:path';

import { type Bench, statusOf } from '../bench.ts';
import { compare } from '../compare.ts';
import { cpuOfProcess } from '../cpu.ts';
import { type Figure, microseconds } from '../figures.ts';
import { answerOf, requestFor } from '../load.ts';
import { type StoredAnswer } from '../reference-process.ts';
import { startNode } from '../web-process.ts';

const part = 'Kept pages: processor time per request, beside node:http with the same bytes';
const target = 1.3;
const connections = 16;

/** What is the same for everybody, for visitors and, with their alias and basket count in it, for members. */
export async function keptPages(bench: Bench): Promise<Figure[]> {
  const { market, client, rounds, ms, paths } = bench;
  const web = await bench.web('purposes');
  const people = await bench.people('purposes');
  const figures: Figure[] = [];
  for (const [name, path] of [
    ['home', paths.home],
    ['category', paths.category],
    ['search', paths.search],
    ['product', paths.product],
  ] as const) {
    for (const who of ['a visitor', 'a member'] as const) {
      const what = `${name}, ${who}`;
      const cookie = who === 'a member' ? (people[0]?.cookie ?? '') : '';
      const request = requestFor(path, { cookie });
      if ((await statusOf(bench, web, request)) !== '200') {
        figures.push({ part, what, ours: 'no page yet', reference: '' });
        continue;
      }
      market.steps.begin(`Kept pages: ${what}`);
      const answer = await storedAnswer(web.port, path, cookie);
      const child = startNode(market, join(import.meta.dirname, '../reference-process.ts'));
      child.send([answer]);
      const { port } = await answerOf<{ port: number }>(child);
      const reference = { port, cpu: () => cpuOfProcess(child.pid ?? 0) };
      const ours = { port: web.port, cpu: () => cpuOfProcess(web.pid) };
      const requests = { ours: [request], reference: [request] };
      const compared = await compare({ ours, reference }, { client, rounds, ms, connections, requests: () => requests, expected: '200', what });
      child.disconnect();
      const note = `${(Buffer.from(answer.base64, 'base64').length / 1_024).toFixed(1)} KB`;
      figures.push({
        part,
        what,
        ours: microseconds(compared.ours),
        reference: microseconds(compared.reference),
        ratio: compared.ratio,
        target,
        note,
      });
    }
  }
  return figures;
}

/** As the web process sends it, to the last header; those of the moment and of the connection are node's own. */
function storedAnswer(port: number, path: string, cookie: string): Promise<StoredAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { host: 'wecan.bench', 'accept-encoding': 'gzip, br', 'x-forwarded-proto': 'http', ...(cookie && { cookie }) };
    ask({ port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ url: path, headers: ownHeaders(response.rawHeaders), base64: Buffer.concat(chunks).toString('base64') }));
    })
      .once('error', reject)
      .end();
  });
}

function ownHeaders(raw: readonly string[]): string[] {
  return raw.flatMap((text, index) => (index % 2 === 0 && !/^(date|connection|keep-alive)$/i.test(text) ? [text, raw[index + 1] ?? ''] : []));
}
