import { installation } from './installation.ts';
import { deriveKey, seal, unseal } from './secrets.ts';

/**
 * The personal parts of a page that is the same for everybody: the alias of the member and how many things are
 * in the basket. They travel sealed in a cookie of their own, so that showing a kept page reads no database.
 */
export type Face = { alias?: string | undefined; count: number };

export type CookieJar = {
  get: (name: string) => string | undefined;
  set: (name: string, value: string, options: CookieOptions) => void;
  delete: (name: string, options: { path: string }) => void;
};
type CookieOptions = { path: string; httpOnly: boolean; sameSite: 'lax'; secure: boolean; maxAge: number };

export const faceCookie = 'wecan_face';
const context = 'face';
const keptForS = 180 * 24 * 3_600;

let key: Buffer | undefined;

/** `cookieKey` in hex, from the credentials of the process. */
export function useFaceKey(cookieKey: string): void {
  key = deriveKey(Buffer.from(cookieKey, 'hex'), context);
}

/** Undefined for a visitor without a basket, and for whatever we did not seal. */
export function readFace(cookies: Pick<CookieJar, 'get'>): Face | undefined {
  const sealed = cookies.get(faceCookie);
  return sealed === undefined ? undefined : openFace(sealed);
}

/** Changes what is given and keeps the rest: `writeFace(cookies, { count: 3 })` after something went into the basket. */
export function writeFace(cookies: CookieJar, change: Partial<Face>): void {
  const face: Face = { count: 0, ...readFace(cookies), ...change };
  const text = JSON.stringify([face.alias ?? null, face.count]);
  const sealed = seal(faceKey(), Buffer.from(text), context).toString('base64url');
  const secure = installation().origin.startsWith('https:');
  cookies.set(faceCookie, sealed, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: keptForS });
}

/** On signing out. */
export function forgetFace(cookies: CookieJar): void {
  cookies.delete(faceCookie, { path: '/' });
}

export function openFace(sealed: string): Face | undefined {
  // An alias has at most some hundred bytes: what is longer is not ours.
  if (sealed.length > 1_024) return undefined;
  try {
    const [alias, count]: [unknown, unknown] = JSON.parse(unseal(faceKey(), Buffer.from(sealed, 'base64url'), context).toString('utf8'));
    return { ...(typeof alias === 'string' && { alias }), count: typeof count === 'number' ? count : 0 };
  } catch {
    return undefined;
  }
}

function faceKey(): Buffer {
  if (!key) throw new Error('No key for the face cookie yet: call useFaceKey first.');
  return key;
}
