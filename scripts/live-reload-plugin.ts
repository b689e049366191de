import { type ServerResponse } from 'node:http';

import { type Plugin } from 'vite';

const address = '/@wecan/changes';

/**
 * Pages have no client framework, so nothing of Vite's reaches the browser by itself. In development the one
 * script that pages send listens here, on the address that the content security policy allows anyway, and
 * loads the page again after a change, and after the server itself was started again.
 */
export function liveReloadPlugin(): Plugin {
  return {
    name: 'wecan-live-reload',
    apply: 'serve',
    transform: (code, id) => (/\/src\/ui\/enhance\.ts(\?|$)/.test(id) ? code + listener : undefined),
    configureServer(server) {
      const listening = new Set<ServerResponse>();
      server.middlewares.use(address, (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write('retry: 500\n\n');
        listening.add(response);
        response.once('close', () => listening.delete(response));
      });
      server.watcher.on('change', (path) => {
        if (/\/src\/(routes|ui|app\.html|hooks)/.test(path)) for (const response of listening) response.write('data: changed\n\n');
      });
      // An answer that never ends would hold up the end of the process.
      process.once('SIGTERM', () => listening.forEach((response) => response.end()));
    },
  };
}

const listener = `
{
  let opened = 0;
  const changes = new EventSource('${address}');
  changes.onopen = () => (opened++ > 0 ? location.reload() : undefined);
  changes.onmessage = () => location.reload();
}
`;
