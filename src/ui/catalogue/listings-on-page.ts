import { type ProductOnCard } from './product-on-card.ts';

/** A value that a list can be narrowed by. */
export type FilterChoice = { value: string; label: string; count: number; isOn: boolean };
export type FilterLink = { label: string; href: string; count: number; isOn: boolean };

/** What a list of goods shows, as its load made it. */
export type ListingsOnPage = {
  products: readonly ProductOnCard[];
  total: number;
  /** More than can be leafed through. */
  isCapped: boolean;
  page: number;
  pageSize: number;
  /** Path and query without the number of the page, in the language of the page. */
  href: string;
  sorts: readonly { href: string; label: string; isCurrent: boolean }[];
  active: readonly { href: string; label: string }[];
  /** The same without any filter. */
  clearHref: string;
  filters: {
    action: string;
    hidden: readonly { name: string; value: string }[];
    /** Back to the wider list, where a category narrows it. */
    wider: { href: string; label: string } | undefined;
    categories: readonly { href: string; label: string; count: number }[];
    min: string;
    max: string;
    prices: readonly FilterLink[];
    ratings: readonly FilterChoice[];
    sellers: readonly FilterChoice[];
    groups: readonly { parameter: string; label: string; choices: readonly FilterChoice[] }[];
  };
};
