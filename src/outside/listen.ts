import { type Server } from 'node:http';

/** Opens a company's server on the loopback address, on a port of its own choice or on the one it had before. */
export function listenHere(server: Server, port = 0): Promise<{ port: number; close: () => Promise<void> }> {
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address ? address.port : 0, close });
    });
  });
}
