/** Facts that the words of a refusal may show: numbers, prices, ids. Never a personal datum. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/**
 * The shop says no. Thrown, because a returned "no" would commit whatever was written before it. The code is
 * `module/reason`, listed with its status and words in the module's refusals.ts.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly details: RefusalDetails;
  /** The field of the form that it is about, where there is one. */
  readonly field: string | undefined;

  constructor(code: string, details: RefusalDetails = {}, field?: string) {
    super(code);
    this.code = code;
    this.details = details;
    this.field = field;
  }
}

/** How a refusal is answered: the HTTP status, and words with holes in braces for its details. */
export type RefusalEntry = { status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503; vi: string; en: string };
export type RefusalList = Readonly<Record<string, RefusalEntry>>;

export function fillHoles(words: string, details: RefusalDetails): string {
  return words.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(details[name] ?? hole));
}
