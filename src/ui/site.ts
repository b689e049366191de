import { type Words } from '#platform/locale.ts';

/** A top category as the bar under the header shows it. */
export type TopCategory = { slug: string; name: string };

/** A workplace (seller, department, partner) has its own header: no search of the market, its own tabs. */
export type Workplace = {
  name: Words;
  href: string;
  tabs: readonly { href: string; label: Words; count?: number | undefined }[];
  /** Who works here: the shop, or the person of the department. */
  person?: { name: string; href: string } | undefined;
};

/** Marks the tab that a path belongs to: the longest address that the path begins with. */
export function currentTab(tabs: readonly { href: string }[], path: string): string | undefined {
  return tabs
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
