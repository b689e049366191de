import { createServer } from 'node:http';

/** The limit of what a page can cost: the same bytes with the same headers, from memory, and nothing looked at but the address. */
const stored = new Map<string, StoredAnswer>();

export type StoredAnswer = { url: string; headers: readonly string[]; base64: string };

const bodies = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const url = request.url ?? '';
  const answer = stored.get(url);
  response.writeHead(answer ? 200 : 404, answer ? [...answer.headers] : []);
  response.end(bodies.get(url));
});

process.once('disconnect', () => process.exit(0));
process.once('message', (answers: readonly StoredAnswer[]) => {
  for (const answer of answers) {
    stored.set(answer.url, answer);
    bodies.set(answer.url, Buffer.from(answer.base64, 'base64'));
  }
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
  });
});
