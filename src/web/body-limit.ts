import { type IncomingMessage } from 'node:http';

const mostFormBytes = 1_048_576;
/** Pictures of a listing or a review: ten megabytes each, and the words around them. */
const mostUploadBytes = 12 * 1_048_576;

/** The status that refuses a body before it is read; undefined for one that may come in. */
export function bodyRefusal({ method, headers }: IncomingMessage): 411 | 413 | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  // Browsers and the API's clients all know how much they send; without a length there would be no limit either.
  if (headers['transfer-encoding']) return 411;
  const most = headers['content-type']?.startsWith('multipart/form-data') ? mostUploadBytes : mostFormBytes;
  return Number(headers['content-length'] ?? 0) > most ? 413 : undefined;
}
