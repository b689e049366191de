import { connect, type Socket } from 'node:net';

import { type Load, type LoadResult } from './load.ts';

/** Keeps a number of connections busy, each with one request at a time and no pause between them. */
process.once('disconnect', () => process.exit(0));
process.on('message', (load: Load) => void run(load).then((result) => process.send?.({ result })));

async function run({ port, requests, connections, ms }: Load): Promise<LoadResult> {
  const texts = requests.map((request) => Buffer.from(request));
  const endsAt = ms === undefined ? Number.POSITIVE_INFINITY : performance.now() + ms;
  const most = ms === undefined ? texts.length : Number.POSITIVE_INFINITY;
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  let next = 0;
  const startedAt = performance.now();
  const busy = async () => {
    const ask = await open(port);
    while (next < most && performance.now() < endsAt) {
      const text = texts[next % texts.length];
      next += 1;
      if (!text) throw new Error('There is nothing to ask for.');
      const beganAt = performance.now();
      const status = await ask(text);
      times.push(performance.now() - beganAt);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    ask.end();
  };
  await Promise.all(Array.from({ length: Math.min(connections, most) }, busy));
  return { count: times.length, statuses, seconds: (performance.now() - startedAt) / 1_000, times };
}

type Asker = ((request: Buffer) => Promise<string>) & { end: () => void };

async function open(port: number): Promise<Asker> {
  const socket = await connected(port);
  let held = Buffer.alloc(0);
  let answer: { resolve: (status: string) => void; reject: (error: Error) => void } | undefined;
  socket.on('data', (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const status = statusOfWhole(held);
    if (status === undefined) return;
    held = Buffer.alloc(0);
    answer?.resolve(status);
  });
  const fail = () => answer?.reject(new Error('The connection ended in the middle of an answer.'));
  socket.on('error', fail);
  socket.on('close', fail);
  const ask = (request: Buffer) =>
    new Promise<string>((resolve, reject) => {
      answer = { resolve, reject };
      socket.write(request);
    });
  return Object.assign(ask, {
    end: () => {
      answer = undefined;
      socket.end();
    },
  });
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** The status of an answer that is here to its last byte. */
function statusOfWhole(bytes: Buffer): string | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const status = head.slice(9, 12);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return bytes.length >= headEnd + 4 + Number(length) ? status : undefined;
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return bytes.subarray(-5).equals(lastChunk) ? status : undefined;
  return status;
}

const lastChunk = Buffer.from('0\r\n\r\n');
