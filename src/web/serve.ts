import { createServer, type Server } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import { api } from '#api/api.ts';
import { type Credentials } from '#enforcement/credentials.ts';
import { openPool } from '#platform/server/database.ts';
import { useFaceKey } from '#platform/server/face-cookie.ts';
import { useInstallation } from '#platform/server/installation.ts';
import { useMediaFolder } from '#platform/server/media.ts';
import { type ProcessConfig } from '#processes/process-config.ts';

import { listenToCatalogue } from './catalogue-changes.ts';
import { serveMetrics } from './metrics.ts';
import { openPageCache, type PageCache } from './page-cache.ts';
import { openPageFront, type PageFront, rendererOf } from './page-front.ts';
import { isDevelopment, openPages } from './pages.ts';
import { type Doors, openRequestListener } from './request-listener.ts';

export type Serving = { ports: Record<string, number>; close: () => Promise<void> };

const keptPagesBytes = 40 * 1_048_576;

/** A picture of ten megabytes may come over a slow line; a head that takes a quarter of a minute is an attack. */
const timeouts = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 };

/** One server for everything. */
export async function serve({ settings, credentials, dataFolder }: ProcessConfig): Promise<Serving> {
  useInstallation({ mode: settings.mode, origin: settings.origin, dataFolder });
  useFaceKey(credentials.cookieKey);
  useMediaFolder(dataFolder);
  const pages = await openPages(settings);
  const cache = openPageCache(rendererOf(pages, settings.origin), keptPagesBytes);
  // In development pages follow every edit, and none is kept.
  const front: PageFront = isDevelopment ? (_exchange, make) => make() : openPageFront(cache);
  const answerApi = getRequestListener(api.fetch, { overrideGlobalObjects: false });
  const doors: Doors = { front, pages, settings, isDraining: false, api: (request, response) => void answerApi(request, response) };
  const server = createServer(timeouts, openRequestListener(doors));
  const metrics = serveMetrics();
  await Promise.all([listen(server, settings.port, settings.host), listen(metrics, settings.metricsPort, '127.0.0.1')]);
  const listening = listenForChanges(credentials, cache);
  return {
    ports: { port: portOf(server), metricsPort: portOf(metrics) },
    close: async () => {
      doors.isDraining = true;
      await Promise.all([close(server), close(metrics), listening.stop()]);
    },
  };
}

/** Takes no new connections, lets those under way finish, and then goes. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    const impatience = setTimeout(() => server.closeAllConnections(), 20_000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function listenForChanges({ main, prefix, passwords }: Credentials, cache: PageCache): { stop: () => Promise<void> } {
  const { storefront: password } = passwords;
  if (!password) throw new Error('The web process has no login of the role storefront: it could not hear what changes.');
  const pool = openPool(main, { user: `${prefix}storefront`, password, connections: 1 });
  const listening = listenToCatalogue(pool, { onChange: cache.drop, onGap: cache.flush });
  return {
    stop: async () => {
      await listening.stop();
      await pool.end();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
