import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

import { Obstacle } from '#platform/server/obstacle.ts';

type Wish = { name: 'PORT' | 'METRICS_PORT'; host: string; port: number };

/** Tries the address before anything is started; answers the port, a free one where 0 was asked for. */
export async function reservePort({ name, host, port }: Wish): Promise<number> {
  return port === 0 ? freePort(host) : probePort({ name, host, port });
}

/**
 * Between the look and the use seconds pass. A port that the system hands out for outgoing connections may be gone by
 * then; it takes those from 32768 on, so ours come from below.
 */
export async function freePort(host: string): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = randomInt(20_000, 32_000);
    const isFree = await probePort({ name: 'PORT', host, port }).then(
      () => true,
      () => false,
    );
    if (isFree) return port;
  }
  return probePort({ name: 'PORT', host, port: 0 });
}

function probePort({ name, host, port }: Wish): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Obstacle(sentenceFor({ name, host, port }, error))));
    probe.listen(port, host, () => {
      const address = probe.address();
      const free = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(free));
    });
  });
}

function sentenceFor({ name, host, port }: Wish, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. Stop that one, or choose another: ${name}=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Choose one above 1023: ${name}=8080 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is no address of this machine. Use 127.0.0.1 for this machine only, or 0.0.0.0 for everyone who can reach it.`;
    default:
      return `Port ${port} on ${host} cannot be opened: ${message}`;
  }
}
