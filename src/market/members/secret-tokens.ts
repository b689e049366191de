import { createHash, randomBytes } from 'node:crypto';

/** 256 bits for a cookie or a bearer: nobody guesses it, so its plain hash is enough to keep. */
export function makeSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A token from outside, or undefined for what cannot be one. */
export function parseSecretToken(text: unknown): string | undefined {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text) ? text : undefined;
}
