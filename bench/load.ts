import { type ChildProcess, fork } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';

export type Load = {
  port: number;
  /** Whole requests as they go over the wire. With `ms` they come round again, without it each is sent once. */
  requests: readonly string[];
  connections: number;
  ms?: number;
};

export type LoadResult = { count: number; statuses: Readonly<Record<string, number>>; seconds: number; times: readonly number[] };

export type Client = { send: (load: Load) => Promise<LoadResult>; stop: () => void };

/** Asks from a process of its own, so that asking is not counted as answering. */
export function openClient(): Client {
  const child = fork(join(import.meta.dirname, 'load-process.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    send: (load) => {
      child.send(load);
      return answerOf<{ result: LoadResult }>(child).then(({ result }) => result);
    },
    stop: () => child.disconnect(),
  };
}

/** What a process of ours says next. */
export function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onEnd = () => reject(new Error('A process of the bench ended before it had answered.'));
    child.once('exit', onEnd);
    child.once('message', (message: Answer) => {
      child.off('exit', onEnd);
      resolve(message);
    });
  });
}

/** The text of one answer, for what the next request has to say. */
export function readText(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const whole = { host: hostOfBench, 'x-forwarded-proto': 'http', 'x-forwarded-for': '10.200.0.7', ...headers };
    get({ host: '127.0.0.1', port, path, headers: whole }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    }).once('error', reject);
  });
}

type Sent = { headers?: Readonly<Record<string, string>>; cookie?: string; form?: Readonly<Record<string, string>>; json?: object };

/** A request as a browser behind a proxy sends it. */
export function requestFor(path: string, { headers = {}, cookie, form, json }: Sent = {}): string {
  const body = form ? new URLSearchParams(form).toString() : json && JSON.stringify(json);
  const lines = {
    host: hostOfBench,
    'accept-encoding': 'gzip, br',
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    accept: 'text/html',
    'x-forwarded-proto': 'http',
    'x-forwarded-for': addressOfSomebody(),
    ...(cookie && { cookie }),
    ...(body !== undefined && {
      origin: `http://${hostOfBench}`,
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body ?? ''}`;
}

const hostOfBench = 'wecan.bench';

let people = 0;

/** Everybody comes from a network of their own: the market slows down whoever tries too often. */
function addressOfSomebody(): string {
  people += 1;
  return `10.${(people >> 8) & 255}.${people & 255}.7`;
}
