import { randomBytes } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';

import { Counter, Histogram } from 'prom-client';

import { logInfo } from '#platform/server/log.ts';

/** Pictures and files cost next to nothing and are many: they are counted, not logged. */
type RequestClass = 'page' | 'file' | 'picture' | 'api' | 'notice' | 'health';

/** What a request turned out to be; whoever answers it fills this in. */
export type RequestRecord = { readonly id: string; readonly startedAtMs: number; kind: RequestClass; route: string };

const seconds = new Histogram({
  name: 'wecan_request_seconds',
  help: 'Time from the head of a request to the end of its answer, by class.',
  labelNames: ['class', 'status'] as const,
  buckets: [0.0005, 0.002, 0.005, 0.02, 0.05, 0.2, 0.5, 1, 2, 5, 10],
});

let keptAnswers = 0;
const keptCounter = new Counter({
  name: 'wecan_kept_answers_total',
  help: 'Answers sent from the pages that are kept in memory.',
  collect: () => {
    keptCounter.inc(keptAnswers);
    keptAnswers = 0;
  },
});

/** A kept answer costs some twenty microseconds: it is counted by adding one. */
export function countKept(): void {
  keptAnswers += 1;
}

const mark = randomBytes(6).toString('base64url');
let count = 0;

export function openRecord(): RequestRecord {
  count += 1;
  return { id: `${mark}-${count.toString(36)}`, startedAtMs: performance.now(), kind: 'page', route: '' };
}

/** Counts and logs the end of an answer, whenever it comes. A log line names the route, never the address. */
export function watch(record: RequestRecord, request: IncomingMessage, response: ServerResponse): void {
  request.headers['x-request-id'] = record.id;
  response.setHeader('x-request-id', record.id);
  response.once('close', () => {
    const durationMs = performance.now() - record.startedAtMs;
    const { statusCode: status } = response;
    seconds.observe({ class: record.kind, status: `${Math.floor(status / 100)}xx` }, durationMs / 1_000);
    if (record.kind !== 'page' && record.kind !== 'api' && record.kind !== 'notice') return;
    logInfo('request', { requestId: record.id, route: record.route, method: request.method ?? '', status, durationMs: Math.round(durationMs) });
  });
}
