import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import { api } from '#api/api.ts';
import { type ProcessConfig } from '#processes/process-config.ts';

import { answerHealth } from './health.ts';
import { openPages } from './pages.ts';
import { protect } from './protect.ts';
import { serveMetrics } from './metrics.ts';

export type Serving = { ports: Record<string, number>; close: () => Promise<void> };

/** One server for everything: the API first, then the pages. Both are doors to the same functions. */
export async function serve({ settings }: ProcessConfig): Promise<Serving> {
  const pages = await openPages(settings);
  const answerApi = getRequestListener(api.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    protect(request, response, settings);
    const path = request.url ?? '/';
    if (path === '/healthz' || path === '/readyz') void answerHealth(path, response);
    else if (path.startsWith('/api/')) void answerApi(request, response);
    else pages(request, response);
  });
  const metrics = serveMetrics();
  await Promise.all([listen(server, settings.port, settings.host), listen(metrics, settings.metricsPort, '127.0.0.1')]);
  return {
    ports: { port: portOf(server), metricsPort: portOf(metrics) },
    close: async () => {
      await Promise.all([close(server), close(metrics)]);
    },
  };
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

/** Stops taking connections, lets those under way finish, and then goes. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 20_000).unref();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
