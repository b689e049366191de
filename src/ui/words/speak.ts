import { type Locale, type Words } from '#platform/locale.ts';

/** Words with something to fill in: one function per language. */
export type Phrase<Input> = { readonly vi: (input: Input) => string; readonly en: (input: Input) => string };

type Speakable = Readonly<Record<string, Words | Phrase<never>>>;

/** The same catalogue in one language: `const t = speak(productWords, locale); t.addToBasket; t.left({ count: 3 })`. */
export type Spoken<Catalogue extends Speakable> = { readonly [Key in keyof Catalogue]: Catalogue[Key]['vi'] };

export function speak<Catalogue extends Speakable>(catalogue: Catalogue, locale: Locale): Spoken<Catalogue>;
export function speak(catalogue: Speakable, locale: Locale): Record<string, unknown> {
  return Object.fromEntries(Object.entries(catalogue).map(([key, words]) => [key, words[locale]]));
}
