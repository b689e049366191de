export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Words in both languages; a missing one does not compile. */
export type Words = { readonly vi: string; readonly en: string };

export function isLocale(text: unknown): text is Locale {
  return text === 'vi' || text === 'en';
}

/** The address of a page in a language: Vietnamese at /…, English at /en/…. */
export function localePath(locale: Locale, path: string): string {
  if (locale === 'vi') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
