/** A piece of a paragraph: words, or an address to follow. */
export type Part = { text: string; href: string | undefined };

/** A text as paragraphs, with its addresses as links. */
export function partsOf(text: string): Part[][] {
  return text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '--')
    .map((paragraph) =>
      paragraph
        .split(/(https?:\/\/\S+)/)
        .filter((piece) => piece !== '')
        .map((piece) => ({ text: piece, href: /^https?:\/\//.test(piece) ? piece : undefined })),
    );
}
