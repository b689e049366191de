/** A picture of the catalogue as a component needs it: files stand at /media/<id>/<width>.webp and, once made, .avif. */
export type PictureSource = {
  id: string;
  alt: string;
  width: number;
  height: number;
  widths: readonly number[];
  hasAvif: boolean;
  /** One of 64 colours that hold the place. */
  placeholder: number;
};

export function srcsetOf({ id, widths }: PictureSource, kind: 'webp' | 'avif'): string {
  return widths.map((width) => `/media/${id}/${width}.${kind} ${width}w`).join(', ');
}

/** The file for a browser that reads no srcset: the smallest that is at least as wide as wanted. */
export function srcOf({ id, widths }: PictureSource, wantedWidth: number): string {
  const sorted = widths.toSorted((a, b) => a - b);
  return `/media/${id}/${sorted.find((width) => width >= wantedWidth) ?? sorted.at(-1) ?? wantedWidth}.webp`;
}
