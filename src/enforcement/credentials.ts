import { type DatabaseAddress } from '#platform/server/database.ts';
import { deriveKey } from '#platform/server/secrets.ts';

/** What one process may know: the passwords of its own logins, and the keys of its own work. */
export type Credentials = {
  main: DatabaseAddress;
  keys: DatabaseAddress;
  /** Logins are cluster-wide; this is the mark of this database's own. */
  prefix: string;
  passwords: Readonly<Record<string, string>>;
  /** Hex; wraps the keys of persons, so that the key database alone opens nothing. */
  wrappingKey: string;
  /** Hex; makes the blind indexes of e-mail and phone. */
  blindIndexKey: string;
  /** Hex; signs and seals cookies and hashes codes and tokens. */
  cookieKey: string;
};

export function passwordOf(master: Buffer, login: string): string {
  return deriveKey(master, `login/${login}`).toString('base64url');
}

type Place = Pick<Credentials, 'main' | 'keys' | 'prefix'>;

/** The share of one process: `logins` are the schemas of its purposes and the names of its service roles. */
export function credentialsFor(master: Buffer, place: Place, logins: readonly string[]): Credentials {
  return {
    ...place,
    passwords: Object.fromEntries(logins.map((login) => [login, passwordOf(master, place.prefix + login)])),
    wrappingKey: deriveKey(master, 'wrapping').toString('hex'),
    blindIndexKey: deriveKey(master, 'blind-index').toString('hex'),
    cookieKey: deriveKey(master, 'cookie').toString('hex'),
  };
}
