import { type Locale } from '#platform/locale.ts';

/** A commune (xã, phường, đặc khu) with its province: the two levels of an address since 1 July 2025. */
export type Place = {
  code: string;
  kind: 'phường' | 'xã' | 'đặc khu';
  name: string;
  provinceCode: string;
  province: { name: string; fullName: string; fullNameEn: string };
};

const kindsEn = { phường: 'Ward', xã: 'Commune', 'đặc khu': 'Special Zone' } as const;

/** "phường Bến Thành, Thành phố Hồ Chí Minh", "Bến Thành Ward, Ho Chi Minh City". */
export function placeText(place: Place, locale: Locale): string {
  return `${communeText(place, locale)}, ${locale === 'vi' ? place.province.fullName : place.province.fullNameEn}`;
}

export function communeText({ kind, name }: Place, locale: Locale): string {
  return locale === 'vi' ? `${kind} ${name}` : `${name} ${kindsEn[kind]}`;
}
