import { credentials } from './connections.ts';

type Content = Readonly<Record<string, unknown>>;

/** Personal data as most shops keep them: readable to whoever has the row. */
export async function seal(_tx: object, _column: string, { content }: { content: Content }): Promise<Buffer> {
  return Buffer.from(JSON.stringify(content));
}

export async function sealAll(_tx: object, _subject: string, parts: readonly { content: Content }[]): Promise<Buffer[]> {
  return parts.map(({ content }) => Buffer.from(JSON.stringify(content)));
}

export async function open(_tx: object, _column: string, { sealed }: { sealed: Buffer }): Promise<Content> {
  return JSON.parse(sealed.toString());
}

export async function openAll(_tx: object, parts: readonly { sealed: Buffer }[]): Promise<Content[]> {
  return parts.map(({ sealed }) => JSON.parse(sealed.toString()));
}

export function blindIndexKey(): Buffer {
  return Buffer.from(credentials().blindIndexKey, 'hex');
}
