import { createServer, type Server } from 'node:http';

import { collectDefaultMetrics, register } from 'prom-client';

/** Figures for the operator, on a port that only this machine reaches. */
export function serveMetrics(): Server {
  collectDefaultMetrics();
  return createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void register.metrics().then((text) => response.writeHead(200, { 'content-type': register.contentType }).end(text));
  });
}
