import { isLocale, type Locale } from '#platform/locale.ts';

/** The language of words in an answer: the one of ours that the caller likes best, Vietnamese where none is named. */
export function languageOf(header: string | undefined): Locale {
  if (!header) return 'vi';
  let best: { locale: Locale; weight: number } | undefined;
  for (const part of header.slice(0, 200).split(',')) {
    const [tag = '', ...rest] = part.split(';');
    const locale = tag.trim().toLowerCase().split('-')[0];
    const weight = weightIn(rest);
    if (isLocale(locale) && weight > (best?.weight ?? 0)) best = { locale, weight };
  }
  return best?.locale ?? 'vi';
}

function weightIn(parameters: readonly string[]): number {
  const given = parameters.map((text) => /^\s*q=([01](\.\d{0,3})?)\s*$/.exec(text)?.[1]).find((text) => text !== undefined);
  return given === undefined ? 1 : Number(given);
}
