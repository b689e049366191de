import { fileTypeFromBuffer } from 'file-type';

const kinds = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'avif' } as const;
export type SniffedKind = (typeof kinds)[keyof typeof kinds];

/** What a file is by its own first bytes. Drawings (SVG) hold scripts and links and are none of these. */
export async function sniffPicture(upload: Uint8Array): Promise<SniffedKind | undefined> {
  const found = await fileTypeFromBuffer(upload);
  return Object.entries(kinds).find(([type]) => type === found?.mime)?.[1];
}
